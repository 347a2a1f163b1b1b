package dev.redress.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.violation.Ruling;
import dev.redress.core.violation.Violation;
import dev.redress.core.violation.ViolationKind;
import dev.redress.core.violation.ViolationState;
import dev.redress.store.Filed;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A violation as those see it who work on it.
///
/// @param violationNo what people call it
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
record ViolationAnswer(
        UUID id,
        String violationNo,
        long version,
        ViolationKind kind,
        ViolationState state,
        String summary,
        @Nullable String suspect,
        @Nullable UUID caseId,
        @Nullable UUID securityEventId,
        @Nullable String legalBasis,
        String recordedBy,
        Instant recordedAt,
        @Nullable Ruling investigation,
        @Nullable Ruling decision,
        @Nullable Ruling report,
        @Nullable String dismissal) {

    /// A page of violations.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ViolationPage(List<ViolationAnswer> items, @Nullable String next) {}

    static ViolationAnswer of(Filed<Violation> filed) {
        Violation violation = filed.value();
        return new ViolationAnswer(
                violation.id(),
                violation.label(),
                filed.version(),
                violation.kind(),
                violation.state(),
                violation.summary(),
                violation.suspect(),
                violation.caseId(),
                violation.securityEventId(),
                violation.legalBasis(),
                violation.recordedBy(),
                violation.recordedAt(),
                violation.investigation(),
                violation.decision(),
                violation.report(),
                violation.dismissal());
    }
}
