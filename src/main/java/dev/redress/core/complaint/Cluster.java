package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A mass complaint: each of its open cases is at least MAJOR and of high risk, and one of them
/// carries the report for all (spec.md §6.6, CLS-28).
final class Cluster {

    private Cluster() {}

    static Optional<Refusal> join(Draft draft, GradeCommand.JoinCluster command) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return draft.refuse(
                    Obstacle.NOT_RESPONSIBLE, "Only the desk itself finds what belongs together");
        }
        boolean owesReport = command.reports() || isReportRunning(draft);
        grade(draft, command.cluster(), command.matter(), Map.of());
        if (!owesReport) {
            waive(draft);
        }
        return Optional.empty();
    }

    /// Because a person says so. Another case reports for it, unless it owed a report before.
    static void enrol(Draft draft, ClusterCommand.Enrol command) {
        boolean owesReport = isReportRunning(draft);
        grade(draft, command.cluster(), command.matter(), Map.of("reason", command.reason()));
        if (!owesReport) {
            waive(draft);
        }
    }

    private static void grade(
            Draft draft, UUID cluster, String matter, Map<String, String> further) {
        Assessment before = draft.assessment();
        Severity severity = before.severity().atLeast(Severity.MAJOR);
        Map<String, String> details = new HashMap<>(further);
        details.put("cluster", cluster.toString());
        details.put("matter", matter);
        details.put("fromSeverity", before.severity().name());
        details.put("severity", severity.name());
        details.put("fromRisk", before.risk().name());
        details.put("risk", Risk.HIGH.name());
        draft.write(EventType.CLUSTER_JOINED, details);
        Grading.grade(draft, severity, Risk.HIGH);
    }

    private static void waive(Draft draft) {
        draft.clocks().cancel(Stage.RISK_REPORT, EventType.CLUSTER_JOINED.name());
    }

    /// Due when it would have been if the case had been named from the beginning, as long as that
    /// lies ahead.
    static Optional<Refusal> carry(Draft draft, GradeCommand.CarryReport command) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return draft.refuse(Obstacle.NOT_RESPONSIBLE, "Only the desk itself names a case");
        }
        Optional<Deadline> known = draft.deadline(Stage.RISK_REPORT);
        if (isOwed(known) || draft.dossier().riskReport() != null) {
            return draft.refuse(Obstacle.UNCHANGED, "The case has a report of its own");
        }
        if (draft.assessment().risk() != Risk.HIGH) {
            return draft.refuse(Obstacle.RISK_NOT_HIGH, "Only a high risk is reported on");
        }
        draft.write(
                EventType.CLUSTER_REPORT_INHERITED,
                Map.of("cluster", command.cluster().toString(), "matter", command.matter()));
        known.flatMap(earlier -> report(draft, earlier.startAt()))
                .filter(fresh -> fresh.dueAt().isAfter(draft.now()))
                .or(() -> report(draft, draft.now()))
                .ifPresent(fresh ->
                        draft.clocks().start(fresh, EventType.CLUSTER_REPORT_INHERITED.name()));
        return Optional.empty();
    }

    private static Optional<Deadline> report(Draft draft, Instant start) {
        return draft.terms()
                .planner()
                .start(Stage.RISK_REPORT, draft.facts(), start)
                .map(fresh -> fresh.heldBy(draft.handling().assignee()));
    }

    private static boolean isOwed(Optional<Deadline> report) {
        return report.filter(known -> known.state() != DeadlineState.CANCELLED).isPresent();
    }

    private static boolean isReportRunning(Draft draft) {
        return draft.deadline(Stage.RISK_REPORT)
                .filter(report -> report.state() == DeadlineState.RUNNING)
                .isPresent();
    }
}
