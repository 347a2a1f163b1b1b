package dev.redress.core.sla;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the policy asks about a case.
///
/// @param greenChannel whether it is an emergency; `URGENT` always is
/// @param category absent where nobody has said; rules for single categories then do not apply
/// @param channel absent where nobody has said; rules for single channels then do not apply
public record CaseFacts(
        Kind kind,
        Severity severity,
        Risk risk,
        boolean greenChannel,
        @Nullable Category category,
        @Nullable Channel channel,
        CustomerTier customerTier,
        Instant receivedAt) {

    public CaseFacts {
        greenChannel = greenChannel || severity == Severity.URGENT;
    }

    /// A case of a standard customer of which no more is known than its grade.
    public CaseFacts(
            Kind kind, Severity severity, Risk risk, boolean greenChannel, Instant receivedAt) {
        this(kind, severity, risk, greenChannel, null, null, CustomerTier.STANDARD, receivedAt);
    }
}
