package dev.redress.outlook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.core.complaint.Complaint;
import dev.redress.support.Api;
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
class OutlookResourceTest {

    private static final String GENERAL = "客服态度差";

    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:30:00+08:00");
    }

    private Complaint receivedAt(String at) {
        return cases.open(GENERAL, Instant.parse(at));
    }

    @Test
    void the_case_with_the_least_slack_comes_first_with_its_reason() {
        receivedAt("2026-03-02T02:20:00Z");
        Complaint older = receivedAt("2026-03-02T01:35:00Z");

        Api.as("supervisor1")
                .header("Accept-Language", "en")
                .get("/outlook")
                .then()
                .statusCode(200)
                .body("considered", equalTo(2))
                .body("horizon", nullValue())
                .body("items[0].caseNo", equalTo(older.caseNo()))
                .body("items[0].stage", equalTo("FIRST_RESPONSE"))
                .body("items[0].outlook", equalTo("LATE"))
                .body("items[0].staffedLeft", equalTo(300))
                .body("items[0].work", equalTo(600))
                .body("items[0].slack", equalTo(-300))
                .body(
                        "items[0].reason",
                        equalTo(
                                "first response is due at 2026-03-02 10:35: 0:05 staffed hours are left"
                                        + " for 0:00 h of work ahead and 0:10 h of its own, 0:05 h too few."));
    }

    @Test
    void a_promise_that_is_broken_and_open_stands_before_all_others() {
        receivedAt("2026-03-02T02:00:00Z");
        Complaint broken = receivedAt("2026-03-02T01:00:00Z");
        Api.as("admin1").body("{}").post("/operations/deadline-sweep/runs").then().statusCode(200);

        Api.as("supervisor1")
                .get("/outlook")
                .then()
                .body("items[0].caseNo", equalTo(broken.caseNo()))
                .body("items[0].outlook", equalTo("OVERDUE"));
    }

    @Test
    void a_case_of_which_everything_is_broken_is_not_forgotten() {
        Complaint forgotten = receivedAt("2026-02-02T02:00:00Z");
        Api.run("deadline-sweep");

        Api.as("supervisor1")
                .get("/outlook")
                .then()
                .body("items.caseNo", contains(forgotten.caseNo()))
                .body("items[0].outlook", equalTo("OVERDUE"));
    }

    @Test
    void an_agent_sees_only_what_they_work_on_and_the_supervisor_any_queue() {
        Complaint assigned = receivedAt("2026-03-02T02:20:00Z");
        receivedAt("2026-03-02T02:20:00Z");
        Api.as("supervisor1")
                .header("If-Match", "\"1\"")
                .body("{\"assignee\": \"agent1\"}")
                .post("/complaints/{id}/assignment", assigned.id())
                .then()
                .statusCode(200);

        Api.as("agent1").get("/outlook").then().body("items.caseNo", contains(assigned.caseNo()));
        Api.as("agent2").get("/outlook").then().body("items", hasSize(0));
        Api.as("supervisor1").get("/outlook").then().body("items", hasSize(2));
        Api.as("supervisor1")
                .get("/outlook?assignee=agent1")
                .then()
                .body("items.caseNo", contains(assigned.caseNo()));
    }

    @Test
    void the_limit_cuts_the_list_and_not_what_is_weighed() {
        receivedAt("2026-03-02T02:20:00Z");
        receivedAt("2026-03-02T02:21:00Z");

        Api.as("supervisor1")
                .get("/outlook?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("considered", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "ten"})
    void an_impossible_limit_is_refused(String limit) {
        Api.as("supervisor1").get("/outlook?limit=" + limit).then().statusCode(422);
    }
}
