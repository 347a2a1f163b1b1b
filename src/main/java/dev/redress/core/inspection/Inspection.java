package dev.redress.core.inspection;

import dev.redress.core.register.Kept;
import dev.redress.core.register.Timer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One inspection.
///
/// @param subject what is looked at
/// @param responsible the account, or role, that sees to it
/// @param plan by when it is to be held
/// @param conductedBy who held it; absent until then, like `result` and `heldAt`
public record Inspection(
        UUID id,
        InspectionKind kind,
        String subject,
        String responsible,
        @Nullable UUID caseId,
        String recordedBy,
        Instant recordedAt,
        InspectionState state,
        Timer plan,
        @Nullable String conductedBy,
        @Nullable String result,
        @Nullable Instant heldAt,
        List<Finding> findings,
        @Nullable String conclusion)
        implements Kept {

    public Inspection {
        findings = List.copyOf(findings);
    }

    @Override
    public String prefix() {
        return "INS";
    }

    /// The legal scan takes a case up once.
    @Override
    public @Nullable String openKey() {
        return kind == InspectionKind.LEGAL_SCAN && caseId != null ? "legal:" + caseId : null;
    }

    @Override
    public @Nullable Instant watchAt() {
        return switch (state) {
            case PLANNED -> plan.nextAt();
            case HELD ->
                    findings.stream()
                            .filter(Finding::open)
                            .map(finding -> finding.timer().nextAt())
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(null);
            case CLOSED -> null;
        };
    }

    Inspection held(String by, String what, Instant at, List<Finding> found) {
        return new Inspection(
                id,
                kind,
                subject,
                responsible,
                caseId,
                recordedBy,
                recordedAt,
                InspectionState.HELD,
                plan,
                by,
                what,
                at,
                found,
                conclusion);
    }

    Inspection with(Timer freshPlan, List<Finding> fresh) {
        return changed(state, freshPlan, fresh, conclusion);
    }

    Inspection closed(String why) {
        return changed(InspectionState.CLOSED, plan, findings, why);
    }

    private Inspection changed(
            InspectionState next, Timer freshPlan, List<Finding> fresh, @Nullable String why) {
        return new Inspection(
                id,
                kind,
                subject,
                responsible,
                caseId,
                recordedBy,
                recordedAt,
                next,
                freshPlan,
                conductedBy,
                result,
                heldAt,
                fresh,
                why);
    }
}
