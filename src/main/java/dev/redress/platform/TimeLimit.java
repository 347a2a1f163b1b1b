package dev.redress.platform;

import dev.redress.core.operation.Reserve;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Until when a run may take up more work, where a machine ends it after a while whether it is done
/// or not. That time is the machine's, whatever the desk's clock says.
public final class TimeLimit {

    private static final Duration ENDLESS = Duration.ofSeconds(Long.MAX_VALUE);

    /// Of a server, which ends no run.
    public static final TimeLimit NONE =
            new TimeLimit(() -> ENDLESS, new Reserve(Duration.ZERO), () -> false);

    private final Supplier<Duration> left;
    private final Reserve reserve;
    private final BooleanSupplier isOver;

    private TimeLimit(Supplier<Duration> left, Reserve reserve, BooleanSupplier isOver) {
        this.left = left;
        this.reserve = reserve;
        this.isOver = isOver;
    }

    /// The limit of a run that begins now.
    ///
    /// @param left until the run is ended, whenever it is asked
    /// @param reserve what the run should keep of it, see [Reserve#of]
    public static TimeLimit of(Supplier<Duration> left, Duration reserve) {
        return new TimeLimit(left, Reserve.of(reserve, left.get()), () -> false);
    }

    /// The same, and reached as soon as `isOver` says so.
    TimeLimit orWhen(BooleanSupplier isOver) {
        return new TimeLimit(left, reserve, isOver);
    }

    /// Whether a run must take up nothing more.
    public boolean isReached() {
        return isOver.getAsBoolean() || !reserve.allows(left.get());
    }
}
