package dev.redress.core.sla;

import java.time.Instant;

/// Something that time alone made happen to a deadline, at the true instant.
sealed interface Happening {

    Deadline deadline();

    default Instant at() {
        return switch (this) {
            case Warned(var deadline) -> deadline.warnAt();
            case Breached(var deadline) -> deadline.dueAt();
            case Stalled(var deadline, _) -> deadline.dueAt();
            case Slept(_, var next) -> next.startAt();
        };
    }

    default LedgerEntry entry() {
        return switch (this) {
            case Warned(var deadline) -> LedgerEntry.of(LedgerEvent.WARNED, at(), "TIME", deadline);
            case Breached(var deadline) ->
                    LedgerEntry.of(LedgerEvent.BREACHED, at(), "TIME", deadline);
            case Stalled(_, var next) -> LedgerEntry.of(LedgerEvent.STALLED, at(), "TIME", next);
            case Slept(_, var next) -> LedgerEntry.of(LedgerEvent.STALLED, at(), "TIME", next);
        };
    }

    /// The due time draws near.
    record Warned(Deadline deadline) implements Happening {}

    /// The due time passed unmet.
    record Breached(Deadline deadline) implements Happening {}

    /// Nobody worked on the case for a full period of [Stage#STALE].
    ///
    /// @param next the clock of the period that begins then
    record Stalled(Deadline deadline, Deadline next) implements Happening {}

    /// More such periods passed than there are levels to climb; nobody is told of these.
    ///
    /// @param next the clock of the period that is running
    record Slept(Deadline deadline, Deadline next) implements Happening {}
}
