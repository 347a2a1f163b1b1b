package dev.redress.artefact;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// One process of a function with the Runtime API that it talks to. It works on one event at a time
/// until it is ended, as Lambda does it: by whoever wants no more of it, or in the middle of an
/// event that it did not answer in time.
final class Sandbox implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofMinutes(5);

    /// Whatever becomes of an event is known that soon after its deadline.
    private static final Duration VERDICT_MAX = Duration.ofSeconds(30);

    private final RuntimeApi api;
    private final Launched process;
    private volatile Duration timeout;
    private final AtomicInteger invocations = new AtomicInteger();

    private Sandbox(RuntimeApi api, Launched process, Duration timeout) {
        this.api = api;
        this.process = process;
        this.timeout = timeout;
    }

    /// Starts a process and waits until it asks for its first event.
    ///
    /// @param timeout of each event
    static Sandbox start(TaskRoot root, Map<String, String> environment, Duration timeout) {
        RuntimeApi api = new RuntimeApi(timeout);
        Map<String, String> complete = new HashMap<>(environment);
        complete.put("AWS_LAMBDA_RUNTIME_API", api.address());
        Sandbox sandbox = new Sandbox(api, Launched.start(root.command(), complete), timeout);
        api.onTimeout(sandbox.process::kill);
        try {
            sandbox.process.await(api.firstPoll(), START_MAX);
            return sandbox;
        } catch (AssertionError e) {
            sandbox.close();
            throw e;
        }
    }

    /// When it asked for its first event.
    Instant readyAt() {
        return api.firstPoll().join();
    }

    /// The answer to the event. Throws [TimedOut] when there is none in time; the process is gone
    /// then.
    String invoke(String event) {
        invocations.incrementAndGet();
        return process.await(api.invoke(event), timeout.plus(VERDICT_MAX));
    }

    /// Gives another time to each event from the next on.
    void allow(Duration given) {
        timeout = given;
        api.allow(given);
    }

    /// When the process is ended unless it answers the event that it works on.
    Instant deadline() {
        return api.deadline();
    }

    /// How many events it was given.
    int invocations() {
        return invocations.get();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Launched process() {
        return process;
    }

    @Override
    public void close() {
        try (api) {
            process.close();
        }
    }
}
