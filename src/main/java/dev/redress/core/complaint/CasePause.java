package dev.redress.core.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time in which the promises of a case stand still.
///
/// @param to absent as long as it goes on; not before `from`
public record CasePause(PauseReason reason, Instant from, @Nullable Instant to) {

    boolean isOpen() {
        return to == null;
    }

    CasePause endedAt(Instant at) {
        return new CasePause(reason, from, at);
    }
}
