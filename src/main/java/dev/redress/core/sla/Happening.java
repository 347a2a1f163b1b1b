package dev.redress.core.sla;

import java.time.Instant;

/// Something that time alone made happen to a deadline, at the true instant.
sealed interface Happening {

    Deadline deadline();

    default Instant at() {
        return switch (this) {
            case Warned(var deadline) -> deadline.warnAt();
            case Breached(var deadline) -> deadline.dueAt();
            case Stalled(var deadline) -> deadline.dueAt();
        };
    }

    /// The due time draws near.
    record Warned(Deadline deadline) implements Happening {}

    /// The due time passed unmet.
    record Breached(Deadline deadline) implements Happening {}

    /// Nobody worked on the case for a full period of [Stage#STALE].
    record Stalled(Deadline deadline) implements Happening {}
}
