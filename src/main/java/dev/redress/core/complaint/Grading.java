package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Grade;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.priority.Cause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Grades a case anew, by whoever may (spec.md §7.1): those who work on it raise, and only some
/// lower.
final class Grading {

    private static final List<Role> LOWER_SEVERITY =
            List.of(Role.SUPERVISOR, Role.MIDDLE, Role.COMPLIANCE, Role.OPERATIONS);
    private static final List<Role> LOWER_RISK =
            List.of(Role.MIDDLE, Role.COMPLIANCE, Role.OPERATIONS);
    private static final List<Role> LOWER_HIGH_RISK = List.of(Role.OPERATIONS);

    private Grading() {}

    static Optional<Refusal> perform(Draft draft, GradeCommand command) {
        return switch (command) {
            case GradeCommand.ChangeSeverity change -> changeSeverity(draft, change);
            case GradeCommand.ChangeRisk change -> changeRisk(draft, change);
            case GradeCommand.Classify classify -> classify(draft, classify);
            case GradeCommand.Suggest suggest -> Adoption.suggest(draft, suggest.suggestion());
            case GradeCommand.MarkTechnicalCause mark -> TechnicalMark.set(draft, mark);
            case GradeCommand.JoinCluster join -> Cluster.join(draft, join);
            case GradeCommand.CarryReport carry -> Cluster.carry(draft, carry);
            case GradeCommand.FileRiskReport file -> RiskReporting.file(draft, file);
            case GradeCommand.ApproveRiskReport approve -> RiskReporting.approve(draft, approve);
        };
    }

    private static Optional<Refusal> changeSeverity(
            Draft draft, GradeCommand.ChangeSeverity command) {
        Severity before = draft.assessment().severity();
        if (command.severity() == before) {
            return draft.refuse(Obstacle.UNCHANGED, "The severity is %s already".formatted(before));
        }
        Risk risk = draft.assessment().risk();
        return refusal(draft, command.severity(), risk)
                .or(() -> {
                    draft.write(
                            EventType.SEVERITY_CHANGED,
                            Map.of(
                                    "from", before.name(),
                                    "to", command.severity().name(),
                                    "reason", command.reason()));
                    grade(draft, command.severity(), risk);
                    return Optional.empty();
                });
    }

    private static Optional<Refusal> changeRisk(Draft draft, GradeCommand.ChangeRisk command) {
        Risk before = draft.assessment().risk();
        if (command.risk() == before) {
            return draft.refuse(Obstacle.UNCHANGED, "The risk is %s already".formatted(before));
        }
        Severity severity = draft.assessment().severity();
        return refusal(draft, severity, command.risk())
                .or(() -> {
                    draft.write(
                            EventType.RISK_CHANGED,
                            Map.of(
                                    "from", before.name(),
                                    "to", command.risk().name(),
                                    "reason", command.reason()));
                    grade(draft, severity, command.risk());
                    return Optional.empty();
                });
    }

    private static Optional<Refusal> classify(Draft draft, GradeCommand.Classify command) {
        Assessment before = draft.assessment();
        Grade usual =
                draft.terms()
                        .classifier()
                        .gradeOf(command.category(), command.subCategory())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "No sub-category " + command.subCategory()));
        Severity severity =
                Objects.requireNonNullElse(
                        command.severity(), usual.severity().atLeast(before.severity()));
        Risk risk = Objects.requireNonNullElse(command.risk(), usual.risk().atLeast(before.risk()));
        return refusal(draft, severity, risk)
                .or(() -> unchanged(draft, command, severity, risk))
                .or(() -> {
                    boolean isFirst = draft.status() == Status.RECEIVED;
                    draft.assess(assessment ->
                            assessment.categorised(command.category(), command.subCategory()));
                    draft.file(dossier -> dossier.corrected(draft, before, command.reason()));
                    if (isFirst) {
                        draft.become(Status.CLASSIFIED);
                    }
                    draft.write(
                            isFirst ? EventType.CLASSIFIED : EventType.CLASSIFICATION_CORRECTED,
                            details(command, before, severity, risk));
                    grade(draft, severity, risk);
                    Precedence.classified(draft, before);
                    Routing.route(draft);
                    return Optional.empty();
                });
    }

    /// What the desk had found by itself becomes a person's word by being confirmed, and that once.
    private static Optional<Refusal> unchanged(
            Draft draft, GradeCommand.Classify command, Severity severity, Risk risk) {
        Assessment before = draft.assessment();
        boolean isSaid =
                draft.dossier().correction() != null
                        && command.category() == before.category()
                        && Objects.equals(command.subCategory(), before.subCategory())
                        && severity == before.severity()
                        && risk == before.risk();
        return isSaid
                ? draft.refuse(Obstacle.UNCHANGED, "A person has said so already")
                : Optional.empty();
    }

    /// What was believed before stays readable beside what a person says.
    private static Map<String, String> details(
            GradeCommand.Classify command, Assessment before, Severity severity, Risk risk) {
        Map<String, String> details = new HashMap<>();
        details.put("category", command.category().name());
        details.put("severity", severity.name());
        details.put("risk", risk.name());
        details.put("fromCategory", before.category().name());
        details.put("fromSeverity", before.severity().name());
        details.put("fromRisk", before.risk().name());
        details.put("fromConfidence", String.valueOf(before.confidence()));
        details.put("fromRulesVersion", before.rulesVersion());
        if (command.subCategory() != null) {
            details.put("subCategory", command.subCategory());
        }
        if (before.subCategory() != null) {
            details.put("fromSubCategory", before.subCategory());
        }
        if (command.reason() != null) {
            details.put("reason", command.reason());
        }
        return details;
    }

    /// Puts the case under another grade, with everything that hangs on it.
    static void grade(Draft draft, Severity severity, Risk risk) {
        boolean wasUrgent = draft.assessment().greenChannel();
        int lifts = Cause.lifts(draft.found().submission().tags());
        Recounting.regrade(draft, assessment -> assessment.graded(severity, risk, lifts));
        if (draft.assessment().greenChannel() && !wasUrgent) {
            GreenChannel.alert(draft);
        }
        FollowUp.name(draft, null);
        if (draft.status() == Status.PENDING_APPROVAL) {
            // Who approved before may not reach as far as the new grade.
            draft.handle(Handling::withApprovalDropped);
        }
    }

    private static Optional<Refusal> refusal(Draft draft, Severity severity, Risk risk) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        Assessment before = draft.assessment();
        if (severity.compareTo(before.severity()) < 0 && !mayAny(draft, LOWER_SEVERITY)) {
            return tooFar(draft, "severity", LOWER_SEVERITY);
        }
        List<Role> loweringRisk = before.risk() == Risk.HIGH ? LOWER_HIGH_RISK : LOWER_RISK;
        if (risk.compareTo(before.risk()) < 0 && !mayAny(draft, loweringRisk)) {
            return tooFar(draft, "risk", loweringRisk);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> tooFar(Draft draft, String what, List<Role> roles) {
        return draft.refuse(
                Obstacle.AUTHORITY_EXCEEDED,
                "Only these may lower the %s: %s".formatted(what, Role.labels(roles)));
    }

    private static boolean mayAny(Draft draft, List<Role> roles) {
        return roles.stream().anyMatch(draft.actor()::has);
    }
}
