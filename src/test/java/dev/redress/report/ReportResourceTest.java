package dev.redress.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.core.complaint.Complaint;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReportResourceTest {

    private static final String GENERAL = "客服态度差";
    private static final Instant MONDAY_10AM = Instant.parse("2026-03-02T02:00:00Z");

    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    private static ValidatableResponse report(String name, String more) {
        return Api.as("supervisor1")
                .get(
                        "/reports/"
                                + name
                                + "?from=2026-03-01T16:00:00Z&to=2026-03-02T16:00:00Z"
                                + more)
                .then()
                .statusCode(200);
    }

    private void assign(Complaint complaint, String agent) {
        Api.as("supervisor1")
                .header("If-Match", "\"1\"")
                .body(Map.of("assignee", agent))
                .post("/complaints/{id}/assignment", complaint.id())
                .then()
                .statusCode(200);
    }

    private void answer(Complaint complaint, String agent) {
        Api.as(agent)
                .body(Map.of("text", "我们正在核实", "progress", false))
                .post("/complaints/{id}/messages", complaint.id())
                .then()
                .statusCode(200);
    }

    @Test
    void promises_are_listed_by_person_and_a_late_answer_stays_a_broken_one() {
        Complaint quick = cases.open(GENERAL, MONDAY_10AM);
        Complaint slow = cases.open(GENERAL, MONDAY_10AM);
        cases.open(GENERAL, MONDAY_10AM);
        assign(quick, "agent1");
        assign(slow, "agent2");
        answer(quick, "agent1");
        Api.setClock("2026-03-02T11:00:01+08:00");
        answer(slow, "agent2");

        report("deadlines", "&stage=FIRST_RESPONSE")
                .body("groupBy", equalTo("person"))
                .body("asOf", equalTo("2026-03-02T03:00:01Z"))
                .body("lines.key", contains("agent1", "agent2", null))
                .body("lines[0].kept", equalTo(1))
                .body("lines[0].onTimeRate", equalTo(1.0F))
                .body("lines[1].broken", equalTo(1))
                .body("lines[1].finishedLate", equalTo(1))
                .body("lines[1].onTimeRate", equalTo(0.0F))
                .body("lines[2].open", equalTo(1))
                .body("lines[2].onTimeRate", nullValue());
    }

    @Test
    void the_end_of_the_period_is_not_in_it() {
        cases.open(GENERAL, Instant.parse("2026-03-02T15:00:00Z").minusSeconds(1));
        cases.open(GENERAL, Instant.parse("2026-03-02T15:00:00Z"));

        report("deadlines", "&stage=FIRST_RESPONSE&groupBy=stage")
                .body("lines", hasSize(1))
                .body("lines[0].key", equalTo("FIRST_RESPONSE"))
                .body("lines[0].due", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"role, AGENT", "stage, ASSIGN", "severity, GENERAL"})
    void promises_are_listed_by_other_things(String groupBy, String key) {
        cases.open(GENERAL, MONDAY_10AM);

        report("deadlines", "&groupBy=" + groupBy).body("lines.key", hasItem(key));
    }

    @Test
    void a_withdrawn_case_owes_nothing() {
        Complaint complaint = cases.open(GENERAL, MONDAY_10AM);
        Api.as("app1")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "已解决"))
                .post("/complaints/{id}/withdrawal", complaint.id())
                .then()
                .statusCode(200);

        report("deadlines", "&stage=FIRST_RESPONSE").body("lines", hasSize(0));
    }

    @Test
    @Tag("ESC-14")
    void the_escalation_rate_is_the_share_of_complaints_escalated_at_least_once() {
        cases.open(GENERAL, MONDAY_10AM);
        cases.open(GENERAL, MONDAY_10AM.plusSeconds(7_200));
        cases.open(GENERAL, MONDAY_10AM.plusSeconds(7_200));
        cases.open(GENERAL, MONDAY_10AM.plusSeconds(7_200));
        Api.setClock("2026-03-02T12:30:00+08:00");
        Api.run("deadline-sweep");

        report("escalations", "")
                .body("complaints", equalTo(4))
                .body("escalated", equalTo(1))
                .body("escalationRate", equalTo(0.25F));
    }

    @Test
    void without_complaints_there_is_no_rate() {
        report("escalations", "")
                .body("complaints", equalTo(0))
                .body("escalationRate", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=2026-03-02T00:00:00Z",
                "?from=2026-03-02&to=2026-03-03",
                "?from=2026-03-02T00:00:00Z&to=2026-03-02T00:00:00Z",
                "?from=2026-03-02T00:00:00Z&to=2027-03-04T00:00:00Z",
                "?from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z&groupBy=colour",
                "?from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z&stage=DREAM"
            })
    void a_period_that_cannot_be_is_refused(String query) {
        Api.as("supervisor1")
                .get("/reports/deadlines" + query)
                .then()
                .statusCode(422)
                .body("errors", hasSize(org.hamcrest.Matchers.greaterThan(0)));
    }

    @Test
    void agents_do_not_read_reports_about_each_other() {
        Api.as("agent1")
                .get("/reports/escalations?from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z")
                .then()
                .statusCode(403);
    }
}
