package dev.redress.core.complaint;

import dev.redress.core.classification.Risk;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Stage;
import java.util.Map;
import java.util.Optional;

/// The report on a high risk: written by the back office, approved by the operations lead, and then
/// shared with the customer in words meant for them (ESC-07).
final class RiskReporting {

    private RiskReporting() {}

    static Optional<Refusal> file(Draft draft, GradeCommand.FileRiskReport command) {
        if (!draft.actor().has(Role.BACK)) {
            return draft.refuse(Obstacle.NOT_RESPONSIBLE, "The back office reports on risks");
        }
        if (draft.assessment().risk() != Risk.HIGH) {
            return draft.refuse(Obstacle.RISK_NOT_HIGH, "Only a high risk is reported on");
        }
        RiskReport earlier = draft.dossier().riskReport();
        if (earlier != null && earlier.approvedBy() != null) {
            return draft.refuse(Obstacle.ALREADY_APPROVED, "The customer has the report already");
        }
        RiskReport report =
                new RiskReport(
                        command.findings(),
                        command.customerVersion(),
                        draft.actor().name(),
                        draft.now(),
                        null,
                        null);
        draft.file(dossier -> dossier.with(report));
        draft.write(EventType.RISK_REPORT_FILED, Map.of("findings", command.findings()));
        draft.tell(Template.RISK_REPORT_FILED, new Recipient.Holders(Role.OPERATIONS), Map.of());
        return Optional.empty();
    }

    static Optional<Refusal> approve(Draft draft, GradeCommand.ApproveRiskReport command) {
        RiskReport report = draft.dossier().riskReport();
        if (report == null) {
            return draft.refuse(Obstacle.NO_REPORT, "Nobody has filed a report");
        }
        if (report.approvedBy() != null) {
            return draft.refuse(Obstacle.ALREADY_APPROVED, "The report is approved already");
        }
        if (!draft.actor().has(Role.OPERATIONS)) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED,
                    "Only these may approve it: " + Role.OPERATIONS.label());
        }
        if (report.author().equals(draft.actor().name())) {
            return draft.refuse(Obstacle.OWN_WORK, "Nobody approves a report of their own");
        }
        if (command.approved()) {
            share(draft, command, report);
        } else {
            sendBack(draft, command, report);
        }
        return Optional.empty();
    }

    private static void share(
            Draft draft, GradeCommand.ApproveRiskReport command, RiskReport report) {
        RiskReport approved = report.approved(draft.actor().name(), draft.now());
        draft.file(dossier -> dossier.with(approved));
        draft.write(
                EventType.RISK_REPORT_APPROVED,
                Map.of("author", report.author(), "reason", command.reason()));
        draft.tellCustomer(Template.RISK_REPORT, Map.of("text", report.customerVersion()));
        draft.finish(Stage.RISK_REPORT);
    }

    private static void sendBack(
            Draft draft, GradeCommand.ApproveRiskReport command, RiskReport report) {
        draft.file(dossier -> dossier.with((RiskReport) null));
        draft.write(EventType.RISK_REPORT_REFUSED, Map.of("reason", command.reason()));
        draft.tell(
                Template.RISK_REPORT_REFUSED,
                new Recipient.Person(report.author()),
                Map.of("reason", command.reason()));
    }
}
