package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.HIGH_RISK;
import static dev.redress.scenarios.Played.MAJOR;
import static dev.redress.scenarios.Played.SERIOUS;
import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is kept of a deadline, and that it stays.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RecordScenariosTest {

    private static final String START = "2026-03-02T10:00";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    private static void aBusyMorning() {
        received(START, GENERAL).investigating().at("2026-03-02T15:00").requested();
        received(START, GENERAL).then("customer1", "withdrawal", Map.of("reason", "已解决"));
        received(START, MAJOR);
        received(START, HIGH_RISK).assigned().at("2026-03-02T12:30").swept();
    }

    @Test
    @Tag("SLA-44")
    void every_deadline_is_stored_with_all_that_it_is() {
        aBusyMorning();

        List<Row> rows = database.rows("select * from deadline");

        Set<String> states = new HashSet<>();
        for (Row row : rows) {
            states.add(row.getString("state"));
            assertThat(row.getString("stage")).isNotEmpty();
            assertThat(row.getOffsetDateTime("start_at")).isNotNull();
            assertThat(row.getOffsetDateTime("warn_at"))
                    .isBeforeOrEqualTo(row.getOffsetDateTime("due_at"));
            assertThat(row.getLong("paused_micros")).isNotNegative();
            assertThat(row.getInteger("policy_version")).isEqualTo(1);
        }
        assertThat(states)
                .containsExactlyInAnyOrder("RUNNING", "PAUSED", "MET", "BREACHED", "CANCELLED");
    }

    @Test
    @Tag("SLA-45")
    void every_deadline_has_a_role_and_after_assignment_a_person_and_is_reported_by_person() {
        Played complaint = received(START, SERIOUS);
        assertThat(complaint.answer().getList("deadlines.responsibleRole", String.class))
                .doesNotContainNull();
        assertThat(complaint.of("RESOLVE", "responsiblePerson")).isNull();

        complaint.assigned();

        List<Map<String, Object>> owed =
                complaint
                        .answer()
                        .getList(
                                "deadlines.findAll { it.state == 'RUNNING'"
                                        + " && it.responsibleRole != 'system' }");
        assertThat(owed)
                .isNotEmpty()
                .allSatisfy(deadline ->
                        assertThat(deadline)
                                .containsEntry(
                                        "responsiblePerson",
                                        deadline.get("stage").equals("SUPERVISOR_IN")
                                                ? "supervisor1"
                                                : "agent1"));
        assertThat(complaint.of("ASSIGN", "responsiblePerson")).isEqualTo("supervisor1");
        Api.as("supervisor1")
                .get("/reports/deadlines?from=2026-03-01T16:00:00Z&to=2026-03-12T16:00:00Z")
                .then()
                .statusCode(200)
                .body("lines.find { it.key == 'agent1' }.due", equalTo(owed.size() - 1))
                .body("lines.find { it.key == 'supervisor1' }.due", equalTo(2))
                .body("lines.find { it.key == 'supervisor1' }.kept", equalTo(1));
    }

    @Test
    @Tag("SLA-46")
    void every_breach_was_warned_of_before() {
        aBusyMorning();
        for (String moment : List.of("2026-03-03T11:00", "2026-03-06T11:00", "2026-03-20T11:00")) {
            Api.setClock(moment + ":00+08:00");
            Api.run("deadline-sweep");
            Api.run("escalation-sweep");
        }

        List<Row> breaches =
                database.rows(
                        """
                        select b.complaint_id, b.details ->> 'stage' as stage, (
                          select count(*) from complaint_event w
                          where w.complaint_id = b.complaint_id and w.type = 'SLA_WARNING'
                            and w.details ->> 'stage' = b.details ->> 'stage' and w.at < b.at
                            and (w.version, w.seq) < (b.version, b.seq)) as warnings
                        from complaint_event b where b.type = 'SLA_BREACHED'
                        """);

        assertThat(breaches).hasSizeGreaterThan(10);
        assertThat(breaches)
                .allSatisfy(breach -> assertThat(breach.getLong("warnings")).isPositive());
    }

    @Test
    @Tag("SLA-47")
    void a_breach_is_recorded_once_and_counts_although_the_stage_is_finished_later() {
        Played complaint = received(START, GENERAL).assigned().at("2026-03-02T11:30").swept();
        complaint.swept();
        complaint
                .at("2026-03-02T11:40")
                .then("agent1", "messages", Map.of("text", "您好"))
                .at("2026-03-02T11:50")
                .swept();

        assertThat(complaint.events("SLA_BREACHED"))
                .filteredOn(event -> event.get("stage").equals("FIRST_RESPONSE"))
                .hasSize(1);
        assertThat(complaint.stateOf("FIRST_RESPONSE")).isEqualTo("BREACHED");
        assertThat(complaint.of("FIRST_RESPONSE", "finishedAt")).isEqualTo("2026-03-02T03:40:00Z");
        Api.as("supervisor1")
                .get(
                        "/reports/deadlines?from=2026-03-01T16:00:00Z&to=2026-03-02T16:00:00Z"
                                + "&groupBy=stage&stage=FIRST_RESPONSE")
                .then()
                .body("lines[0].broken", equalTo(1))
                .body("lines[0].finishedLate", equalTo(1))
                .body("lines[0].onTimeRate", equalTo(0.0F));
    }
}
