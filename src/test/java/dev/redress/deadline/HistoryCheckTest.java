package dev.redress.deadline;

import static dev.redress.deadline.SweepFixture.runAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.complaint.Complaint;
import dev.redress.platform.OperationReport;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class HistoryCheckTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant NEXT_WEEK = Instant.parse("2026-03-09T02:00:00Z");

    @Inject HistoryCheck check;
    @Inject DeadlineSweep deadlines;
    @Inject EscalationSweep escalations;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void after_a_week_of_sweeps_every_case_is_what_its_events_say() {
        for (int i = 0; i < 10; i++) {
            cases.open("客服态度差", MONDAY.plusSeconds(i));
        }
        runAt(NEXT_WEEK, deadlines);
        runAt(NEXT_WEEK, escalations);

        OperationReport report = runAt(NEXT_WEEK, check);

        assertThat(report.failures()).isEmpty();
        assertThat(report.done()).isGreaterThanOrEqualTo(10);
        assertThat(database.count("complaint where escalation_level > 1 and priority <> 'P4'"))
                .isEqualTo(10);
    }

    @Test
    void what_somebody_changed_in_the_table_is_reported_with_the_field_and_left_alone() {
        Complaint complaint = cases.open("客服态度差", MONDAY);
        cases.open("客服态度差", MONDAY);
        database.execute(
                "update complaint set assignee = 'agent2', escalation_level = 3 where id = $1",
                complaint.id());

        OperationReport report = runAt(MONDAY, check);

        assertThat(report.done()).isOne();
        assertThat(report.failures())
                .containsExactly(
                        "Case "
                                + complaint.caseNo()
                                + ": handling.assignee is null by the events, and agent2 in the"
                                + " case; handling.escalationLevel is 1 by the events, and 3 in"
                                + " the case");
        assertThat(runAt(MONDAY, check).failures()).hasSize(1);
    }

    @Test
    void an_event_that_is_gone_is_reported() {
        Complaint complaint = cases.open("客服态度差", MONDAY);
        runAt(NEXT_WEEK, deadlines);
        database.executeByHand(
                "delete from complaint_event where complaint_id = $1 and version > 1",
                complaint.id());

        assertThat(runAt(NEXT_WEEK, check).failures())
                .singleElement()
                .asString()
                .contains("assessment.priority is P4 by the events, and P3 in the case");
    }

    @Test
    void a_case_from_before_events_held_facts_is_passed_over() {
        Complaint complaint = cases.open("客服态度差", MONDAY);
        database.executeByHand(
                "update complaint_event set facts = null where complaint_id = $1", complaint.id());

        assertThat(runAt(MONDAY, check).failures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update complaint_event set actor = 'nobody' where complaint_id = $1",
                "delete from complaint_event where complaint_id = $1"
            })
    void the_database_itself_refuses_to_change_what_happened(String change) {
        Complaint complaint = cases.open("客服态度差", MONDAY);

        assertThatThrownBy(() -> database.execute(change, complaint.id()))
                .hasMessageContaining("only ever added to");
    }
}
