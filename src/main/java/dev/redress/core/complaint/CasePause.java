package dev.redress.core.complaint;

import dev.redress.core.sla.Pause;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A time in which the promises of a case stand still.
///
/// @param to absent as long as it goes on; not before `from`
public record CasePause(PauseReason reason, Instant from, @Nullable Instant to) {

    boolean isOpen() {
        return to == null;
    }

    /// The pause, if it is over.
    Optional<Pause> over() {
        return Optional.ofNullable(to).map(end -> new Pause(from, end));
    }

    CasePause endedAt(Instant at) {
        return new CasePause(reason, from, at);
    }
}
