package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Published;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What new agents may do: read and write notes, and from the fourth week on what their tutors
/// confirm.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TraineeTest {

    static final Map<String, ?> LOGISTICS = Map.of("category", "LOGISTICS", "reason", "少发");

    @Inject Database database;

    private ACase found;

    @BeforeEach
    void start_with_a_case_of_a_new_agent() {
        Ready.await();
        database.empty();
        untrained();
        Api.setClock("2026-03-02T10:00:00+08:00");
        tutor("senior1").statusCode(200);
        found = ACase.of("customer1", "客服态度差").then("supervisor1", "assignment", toTrainee());
    }

    @AfterEach
    void every_case_is_what_its_events_say() {
        untrained();
        Api.check();
    }

    @Test
    @Tag("SEC-04")
    void a_new_agent_reads_assigned_cases_adds_notes_and_does_nothing_else() {
        ACase other = ACase.of("customer1", "包裹丢了");

        for (String part : List.of("", "/timeline", "/deadlines", "/evidence", "/notes")) {
            Api.as("trainee1").get("/complaints/{id}" + part, found.id()).then().statusCode(200);
            Api.as("trainee1").get("/complaints/{id}" + part, other.id()).then().statusCode(404);
        }
        found.then("trainee1", "notes", Map.of("text", "请教：是否少发"));
        for (Door door : Doors.ALL) {
            if (!door.noun().equals("notes")) {
                door.post(
                                found,
                                "trainee1",
                                Api.anonymous().header("If-Match", "\"" + found.version() + "\""))
                        .statusCode(403);
            }
        }
        assertThat(ACase.read(found.id()).version()).isEqualTo(found.version());

        inFourthWeek();
        String action = asked("classification", LOGISTICS).statusCode(202).extract().path("id");
        assertThat(ACase.read(found.id()).version()).isEqualTo(found.version());
        decide("senior1", action, true).statusCode(200);
        assertThat(ACase.read(found.id()).answer().getString("category")).isEqualTo("LOGISTICS");
    }

    /// What else is let in concerns no case, or is refused for want of a certificate.
    @Test
    void the_published_table_lets_a_new_agent_in_to_little() {
        assertThat(Published.document("access.md").table("Operation"))
                .filteredOn(
                        row -> row.cell("trainee").equals("Y") && row.cell("nobody").equals("–"))
                .extracting(row -> row.cell("Operation").replace("`", ""))
                .filteredOn(operation -> !operation.startsWith("GET "))
                .containsExactlyInAnyOrder(
                        "DELETE /me/views/{name}",
                        "PUT /me/views/{name}",
                        "POST /appraisals/{id}/comment",
                        "POST /auth/logout",
                        "POST /auth/password",
                        "POST /auth/second-factor",
                        "POST /auth/second-factor/confirmation",
                        "POST /business-time/due",
                        "POST /business-time/elapsed",
                        "POST /business-time/open",
                        "POST /classifications",
                        "POST /deadlines/preview",
                        "PUT /presence",
                        "POST /incidents",
                        "POST /incidents/{id}/notes",
                        "POST /security-events",
                        "POST /complaints/{id}/notes",
                        "POST /complaints/{id}/classification",
                        "POST /complaints/{id}/transfer",
                        "POST /complaints/{id}/evidence-requests",
                        "POST /complaints/{id}/account-unfreezing",
                        "POST /complaints/{id}/approval",
                        "POST /complaints/{id}/compensations",
                        "POST /complaints/{id}/compensations/{compensation}/approval");
    }

    @Test
    void what_the_tutor_confirms_is_done_once_by_the_new_agent_and_tells_of_both() {
        inFourthWeek();
        String action = asked("classification", LOGISTICS).statusCode(202).extract().path("id");
        asked("classification", LOGISTICS).statusCode(202).body("id", equalTo(action));
        asked("classification", Map.of("category", "PRODUCT"))
                .statusCode(409)
                .body("code", equalTo("ASKED_ALREADY"));

        decide("trainee1", action, true).statusCode(403);
        decide("agent1", action, true).statusCode(404);
        decide("supervisor1", action, true).statusCode(403).body("code", equalTo("NOT_THE_TUTOR"));
        Api.as("senior1")
                .get("/tutored-actions?state=PENDING")
                .then()
                .body("items.id", contains(action))
                .body("items[0].request.category", equalTo("LOGISTICS"))
                .body("items[0].caseId", equalTo(found.id()))
                .body("items[0].mayDecide", equalTo(true));
        for (String other : List.of("trainee1", "supervisor1")) {
            Api.as(other)
                    .get("/tutored-actions?state=PENDING")
                    .then()
                    .body("items[0].mayDecide", equalTo(false));
        }
        Api.as("agent1").get("/tutored-actions").then().body("items", empty());

        decide("senior1", action, true)
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("decidedBy", equalTo("senior1"));
        decide("senior1", action, true).statusCode(200);
        decide("senior1", action, false).statusCode(409).body("code", equalTo("DECIDED_ALREADY"));

        assertThat(ACase.read(found.id()).version()).isEqualTo(found.version() + 1);
        Api.as("auditor1")
                .get("/complaints/{id}/timeline", found.id())
                .then()
                .body(told("actor"), equalTo("trainee1"))
                .body(told("confirmedBy"), equalTo("senior1"));
    }

    @Test
    void what_the_tutor_refuses_is_not_done() {
        inFourthWeek();
        found.then("supervisor1", "investigation", Map.of("finding", "核对订单"));
        String action =
                asked("evidence-requests", Map.of("items", List.of("照片"), "reason", "核实"))
                        .statusCode(202)
                        .extract()
                        .path("id");

        decide("senior1", action, false).statusCode(200).body("state", equalTo("REFUSED"));

        decide("senior1", action, true).statusCode(409).body("code", equalTo("DECIDED_ALREADY"));
        assertThat(ACase.read(found.id()).version()).isEqualTo(found.version());
    }

    @Test
    void what_was_asked_for_is_outdated_once_the_case_has_changed() {
        inFourthWeek();
        Map<String, ?> toMiddle = Map.of("to", "MIDDLE_OFFICE", "reason", "复杂");
        String action = asked("transfer", toMiddle).statusCode(202).extract().path("id");
        found.then("supervisor1", "notes", Map.of("text", "请优先回电"));

        decide("senior1", action, true).statusCode(409).body("code", equalTo("OUTDATED"));

        Api.as("trainee1").get("/tutored-actions").then().body("items.state", contains("OUTDATED"));
        assertThat(ACase.read(found.id()).version()).isEqualTo(found.version());
        String again = asked("transfer", toMiddle).statusCode(202).extract().path("id");
        decide("senior1", again, true).statusCode(200);
        assertThat(ACase.read(found.id()).answer().getString("skillGroup"))
                .isEqualTo("MIDDLE_OFFICE");
    }

    @Test
    void a_new_agent_has_cases_together_with_the_tutor_only() {
        assertThat(found.answer().getString("assignee")).isEqualTo("trainee1");
        Api.as("senior1").get("/complaints/{id}", found.id()).then().statusCode(200);
        database.execute("delete from staff_tutor where account = 'trainee1'");

        ACase.of("customer1", "客服态度差")
                .tried("supervisor1", "assignment", toTrainee())
                .statusCode(409)
                .body("code", equalTo("NOT_ASSIGNABLE"));
        inFourthWeek();
        asked("classification", LOGISTICS).statusCode(403).body("code", equalTo("TUTOR_MISSING"));

        for (String nobody : List.of("trainee1", "auditor1", "customer1", "no.body")) {
            tutor(nobody).statusCode(422).body("errors.field", hasItem("tutor"));
        }
        Api.as("supervisor1").get("/staff/trainee1/tutor").then().statusCode(404);
    }

    private static String told(String what) {
        return "items.find { it.type == 'CLASSIFICATION_CORRECTED' }." + what;
    }

    static Map<String, ?> toTrainee() {
        return Map.of("assignee", "trainee1");
    }

    static ValidatableResponse tutor(String account) {
        return Api.as("supervisor1")
                .body(Map.of("tutor", account))
                .put("/staff/trainee1/tutor")
                .then();
    }

    private void untrained() {
        database.execute("delete from staff_certificate where account = 'trainee1'");
    }

    static void inFourthWeek() {
        for (int week = 1; week <= 3; week++) {
            Api.as("supervisor1")
                    .body(
                            Map.of(
                                    "kind",
                                    "TRAINING_WEEK_" + week,
                                    "heldOn",
                                    "2026-03-01",
                                    "score",
                                    90,
                                    "reason",
                                    "培训记录"))
                    .post("/staff/trainee1/certificates")
                    .then()
                    .statusCode(201)
                    .body("items", hasSize(week));
        }
    }

    private ValidatableResponse asked(String noun, Map<String, ?> body) {
        return found.tried("trainee1", noun, body);
    }

    static ValidatableResponse decide(String account, String action, boolean confirmed) {
        return Api.as(account)
                .body(Map.of("confirmed", confirmed, "reason", "已核对"))
                .post("/tutored-actions/{id}/decision", action)
                .then();
    }
}
