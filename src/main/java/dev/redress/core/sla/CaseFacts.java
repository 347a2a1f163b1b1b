package dev.redress.core.sla;

import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import java.time.Instant;

/// What the policy asks about a case.
///
/// @param greenChannel whether it is an emergency; `URGENT` always is
public record CaseFacts(
        Kind kind, Severity severity, Risk risk, boolean greenChannel, Instant receivedAt) {

    public CaseFacts {
        greenChannel = greenChannel || severity == Severity.URGENT;
    }
}
