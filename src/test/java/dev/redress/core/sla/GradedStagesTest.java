package dev.redress.core.sla;

import static dev.redress.core.sla.Delivered.PLANNER;
import static dev.redress.core.sla.SlaFixture.MONDAY_10AM;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.complaint;
import static dev.redress.core.sla.SlaFixture.deadline;
import static dev.redress.core.sla.SlaFixture.stages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.identity.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What severity, risk and the green channel add to a complaint.
class GradedStagesTest {

    private static void assertDue(List<Deadline> all, Stage stage, String dueAt, String warnAt) {
        Deadline deadline = deadline(all, stage);
        assertThat(deadline.dueAt()).as("due of %s", stage).isEqualTo(at(dueAt));
        assertThat(deadline.warnAt()).as("warning of %s", stage).isEqualTo(at(warnAt));
    }

    @Test
    void an_urgent_complaint_takes_the_green_channel() {
        List<Deadline> all =
                PLANNER.atReceipt(complaint(Severity.URGENT, Risk.MEDIUM, MONDAY_10AM));

        assertDue(all, Stage.ACK, "2026-03-02T10:03", "2026-03-02T10:02:15");
        assertDue(all, Stage.MULTI_TEAM_ALERT, "2026-03-02T10:03", "2026-03-02T10:02:15");
        assertDue(all, Stage.FIRST_RESPONSE, "2026-03-02T10:15", "2026-03-02T10:11:15");
        assertDue(all, Stage.ASSIGN, "2026-03-02T10:15", "2026-03-02T10:11:15");
        assertDue(all, Stage.SUPERVISOR_IN, "2026-03-02T10:15", "2026-03-02T10:11:15");
        assertDue(all, Stage.RESOLVE, "2026-03-04T10:00", "2026-03-03T22:00");
    }

    @Test
    void the_green_channel_hurries_a_serious_receipt_only() {
        CaseFacts facts =
                new CaseFacts(Kind.COMPLAINT, Severity.SERIOUS, Risk.LOW, true, MONDAY_10AM);

        List<Deadline> all = PLANNER.atReceipt(facts);

        assertDue(all, Stage.ACK, "2026-03-02T10:03", "2026-03-02T10:02:15");
        assertDue(all, Stage.FIRST_RESPONSE, "2026-03-02T10:30", "2026-03-02T10:22:30");
    }

    @Test
    void a_supervisor_joins_a_general_case_from_medium_risk_on() {
        List<Deadline> low = PLANNER.atReceipt(complaint(Severity.GENERAL, Risk.LOW, MONDAY_10AM));
        List<Deadline> medium =
                PLANNER.atReceipt(complaint(Severity.GENERAL, Risk.MEDIUM, MONDAY_10AM));

        assertThat(stages(low)).doesNotContain(Stage.SUPERVISOR_IN);
        assertDue(medium, Stage.SUPERVISOR_IN, "2026-03-02T12:00", "2026-03-02T11:30");
    }

    @Test
    void the_middle_office_answers_for_the_proposal_from_medium_risk_on() {
        List<Deadline> low = PLANNER.atReceipt(complaint(Severity.SERIOUS, Risk.LOW, MONDAY_10AM));
        List<Deadline> high =
                PLANNER.atReceipt(complaint(Severity.SERIOUS, Risk.HIGH, MONDAY_10AM));

        assertThat(deadline(low, Stage.PROPOSAL).responsibleRole()).isEqualTo(Role.AGENT);
        assertThat(deadline(high, Stage.PROPOSAL).responsibleRole()).isEqualTo(Role.MIDDLE);
    }

    @Test
    void a_high_risk_needs_a_report_in_12_hours() {
        CaseFacts high = complaint(Severity.SERIOUS, Risk.HIGH, MONDAY_10AM);
        CaseFacts medium = complaint(Severity.SERIOUS, Risk.MEDIUM, MONDAY_10AM);

        assertDue(
                PLANNER.atReceipt(high), Stage.RISK_REPORT, "2026-03-02T22:00", "2026-03-02T19:00");
        assertDue(
                PLANNER.started(Trigger.RISK_HIGH, high, at("2026-10-09T22:00")),
                Stage.RISK_REPORT,
                "2026-10-10T10:00",
                "2026-10-10T07:00");
        assertThat(stages(PLANNER.atReceipt(medium))).doesNotContain(Stage.RISK_REPORT);
    }
}
