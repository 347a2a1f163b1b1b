package dev.redress.core.register;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Something that must be done by an instant, which still counts as kept.
///
/// @param warnAt from when on somebody is reminded, not after `dueAt`
/// @param told the last that was said about it
public record Timer(Instant warnAt, Instant dueAt, Told told) {

    private static final int HUNDRED = 100;

    /// What was said about it, each once.
    public enum Told {
        NOTHING,
        WARNED,
        OVERDUE
    }

    public Timer {
        if (warnAt.isAfter(dueAt)) {
            throw new IllegalArgumentException("warns before it is due");
        }
    }

    /// What runs from `start` on.
    ///
    /// @param warnAtPercent of the time from `start` to `dueAt`, 1 to 100
    public static Timer of(Instant start, Instant dueAt, int warnAtPercent) {
        Duration whole = Duration.between(start, dueAt);
        Duration calm =
                whole.isNegative()
                        ? Duration.ZERO
                        : whole.multipliedBy(warnAtPercent).dividedBy(HUNDRED);
        Instant warnAt = start.plus(calm).truncatedTo(ChronoUnit.MICROS);
        return new Timer(warnAt.isAfter(dueAt) ? dueAt : warnAt, dueAt, Told.NOTHING);
    }

    /// When there will be something to say; absent when all is said.
    public @Nullable Instant nextAt() {
        return switch (told) {
            case NOTHING -> warnAt;
            case WARNED -> firstLate();
            case OVERDUE -> null;
        };
    }

    /// What is true at `now`, whether it was said or not.
    public Told stateAt(Instant now) {
        if (now.isAfter(dueAt)) {
            return Told.OVERDUE;
        }
        return now.isBefore(warnAt) ? Told.NOTHING : Told.WARNED;
    }

    /// Whether there is something to say at `now`.
    public boolean calls(Instant now) {
        return stateAt(now).compareTo(told) > 0;
    }

    /// After everything was said that is true at `now`.
    public Timer toldAt(Instant now) {
        return new Timer(warnAt, dueAt, stateAt(now));
    }

    // The finest instant that the database can tell from the one before.
    private Instant firstLate() {
        return dueAt.plus(1, ChronoUnit.MICROS);
    }
}
