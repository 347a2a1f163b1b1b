package dev.redress.platform;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/// The runs that this process is in the middle of. Before it ends it lets them come to the end of
/// what they have begun: they take up nothing more, and say that they did not come to their end.
@ApplicationScoped
public class RunsUnderWay {

    private int running;
    private volatile boolean isEnding;

    /// The same run, known until it is over, however it ends.
    <T> Uni<T> counted(Uni<T> run) {
        return Uni.createFrom()
                .deferred(() -> {
                    began();
                    return run.onTermination().invoke(this::ended);
                });
    }

    /// Whether runs must take up nothing more.
    boolean isEnding() {
        return isEnding;
    }

    /// Asks all runs to end, and waits for them.
    ///
    /// @param max how long to wait
    /// @return whether they have ended
    public synchronized boolean end(Duration max) throws InterruptedException {
        isEnding = true;
        long until = System.nanoTime() + max.toNanos();
        while (running > 0) {
            long left = Duration.ofNanos(until - System.nanoTime()).toMillis();
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private synchronized void began() {
        running++;
    }

    private synchronized void ended() {
        running--;
        notifyAll();
    }
}
