package dev.redress.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.inspection.Finding;
import dev.redress.core.inspection.FindingGrade;
import dev.redress.core.inspection.Inspection;
import dev.redress.core.inspection.InspectionKind;
import dev.redress.core.inspection.InspectionState;
import dev.redress.core.inspection.Risk;
import dev.redress.store.Filed;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An inspection as those see it who work on it.
///
/// @param inspectionNo what people call it
/// @param plannedFor the last instant that counts as in time
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
record InspectionAnswer(
        UUID id,
        String inspectionNo,
        long version,
        InspectionKind kind,
        InspectionState state,
        String subject,
        String responsible,
        @Nullable UUID caseId,
        Instant plannedFor,
        @Nullable String conductedBy,
        @Nullable String result,
        @Nullable Instant heldAt,
        List<FindingAnswer> findings,
        @Nullable String conclusion) {

    /// A page of inspections.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InspectionPage(List<InspectionAnswer> items, @Nullable String next) {}

    /// A finding.
    ///
    /// @param score of the risk, 1 to 25, and `priority` of it, 1 to 3
    /// @param open whether it is not mended yet
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @RegisterForReflection
    record FindingAnswer(
            int number,
            String text,
            FindingGrade grade,
            @Nullable Integer likelihood,
            @Nullable Integer impact,
            @Nullable Integer score,
            @Nullable Integer priority,
            String owner,
            Instant dueAt,
            boolean open,
            @Nullable String evidence,
            @Nullable String mendedBy,
            @Nullable Instant mendedAt) {

        static FindingAnswer of(Finding finding) {
            Risk risk = finding.risk();
            return new FindingAnswer(
                    finding.number(),
                    finding.text(),
                    finding.grade(),
                    risk == null ? null : risk.likelihood(),
                    risk == null ? null : risk.impact(),
                    risk == null ? null : risk.score(),
                    risk == null ? null : risk.priority(),
                    finding.owner(),
                    finding.timer().dueAt(),
                    finding.mendedAt() == null,
                    finding.evidence(),
                    finding.mendedBy(),
                    finding.mendedAt());
        }
    }

    static InspectionAnswer of(Filed<Inspection> filed) {
        Inspection inspection = filed.value();
        return new InspectionAnswer(
                inspection.id(),
                inspection.label(),
                filed.version(),
                inspection.kind(),
                inspection.state(),
                inspection.subject(),
                inspection.responsible(),
                inspection.caseId(),
                inspection.plan().dueAt(),
                inspection.conductedBy(),
                inspection.result(),
                inspection.heldAt(),
                inspection.findings().stream().map(FindingAnswer::of).toList(),
                inspection.conclusion());
    }
}
