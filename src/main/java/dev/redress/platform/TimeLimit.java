package dev.redress.platform;

import dev.redress.core.operation.Reserve;
import java.time.Duration;
import java.util.function.Supplier;

/// Until when a run may take up more work, where a machine ends it after a while whether it is done
/// or not. That time is the machine's, whatever the desk's clock says.
public final class TimeLimit {

    private static final Duration ENDLESS = Duration.ofSeconds(Long.MAX_VALUE);

    /// Of a server, which ends no run.
    public static final TimeLimit NONE = new TimeLimit(() -> ENDLESS, new Reserve(Duration.ZERO));

    private final Supplier<Duration> left;
    private final Reserve reserve;

    private TimeLimit(Supplier<Duration> left, Reserve reserve) {
        this.left = left;
        this.reserve = reserve;
    }

    /// The limit of a run that begins now.
    ///
    /// @param left until the run is ended, whenever it is asked
    /// @param reserve what the run should keep of it, see [Reserve#of]
    public static TimeLimit of(Supplier<Duration> left, Duration reserve) {
        return new TimeLimit(left, Reserve.of(reserve, left.get()));
    }

    /// Whether a run must take up nothing more.
    public boolean isReached() {
        return !reserve.allows(left.get());
    }
}
