package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.util.Map;
import java.util.Optional;

/// A mass complaint: each of its open cases is at least MAJOR and of high risk, and one of them
/// carries the report for all (spec.md §6.6, CLS-28).
final class Cluster {

    private Cluster() {}

    static Optional<Refusal> join(Draft draft, GradeCommand.JoinCluster command) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return draft.refuse(
                    Obstacle.NOT_RESPONSIBLE, "Only the desk itself finds what belongs together");
        }
        Assessment before = draft.assessment();
        Severity severity = before.severity().atLeast(Severity.MAJOR);
        boolean hasReport = isReportRunning(draft);
        draft.write(
                EventType.CLUSTER_JOINED,
                Map.of(
                        "cluster", command.cluster().toString(),
                        "matter", command.matter(),
                        "fromSeverity", before.severity().name(),
                        "severity", severity.name(),
                        "fromRisk", before.risk().name(),
                        "risk", Risk.HIGH.name()));
        Grading.grade(draft, severity, Risk.HIGH);
        if (!command.reports() && !hasReport) {
            draft.clocks().cancel(Stage.RISK_REPORT, EventType.CLUSTER_JOINED.name());
        }
        return Optional.empty();
    }

    private static boolean isReportRunning(Draft draft) {
        return draft.deadline(Stage.RISK_REPORT)
                .filter(report -> report.state() == DeadlineState.RUNNING)
                .isPresent();
    }
}
