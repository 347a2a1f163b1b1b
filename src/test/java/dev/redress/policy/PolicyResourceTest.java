package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.OpenTransaction;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PolicyResourceTest {

    private static final String LATER = "2099-01-01T00:00:00+08:00";
    private static final String ANOTHER =
            """
            insert into policy_version (name, version, state, effective_from, body, proposed_by,
              proposed_at)
            values ('authority', 2, 'DRAFT', '2099-01-01', '{}', 'supervisor1', now())
            """;
    private static final String KEPT = "201 null";
    private static final String TOO_LATE = "409 CHANGED_MEANWHILE";

    @Inject Database database;
    @Inject RulesReset rules;
    @Inject Cases cases;
    @Inject Pool pool;

    @BeforeEach
    void start_with_what_is_delivered() {
        database.empty();
        rules.reset();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
    }

    private static Map<String, Object> content(String name) {
        return new HashMap<>(
                Api.as("middle1")
                        .get("/policies/{name}", name)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getMap("content"));
    }

    private static ValidatableResponse propose(String account, String name, Map<?, ?> content) {
        return Api.as(account).body(content).put("/policies/{name}", name).then();
    }

    private static ValidatableResponse decide(
            String account, String name, int version, boolean approved) {
        return Api.as(account)
                .body(Map.of("version", version, "approved", approved, "reason", "as agreed"))
                .post("/policies/{name}/approval", name)
                .then();
    }

    @Test
    void the_delivered_version_is_listed_and_in_force() {
        Api.as("auditor1")
                .get("/policies")
                .then()
                .statusCode(200)
                .body(
                        "items",
                        contains(
                                "deadlines",
                                "statutory",
                                "grades",
                                "keywords",
                                "authority",
                                "compensation",
                                "survey",
                                "orders",
                                "parties",
                                "evidence",
                                "incidents",
                                "security",
                                "dynamic-rules",
                                "detection",
                                "conduct",
                                "organisation",
                                "scripts",
                                "templates",
                                "contact",
                                "publications",
                                "appraisal",
                                "retention"));
        Api.as("auditor1")
                .get("/policies/deadlines")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("version", equalTo(1))
                .body("effectiveFrom", equalTo("1999-12-31T16:00:00Z"))
                .body("content.rules", hasSize(56))
                .body("content.rules[0].stage", equalTo("ACK"))
                .body("versions.version", contains(1))
                .body("versions[0].state", equalTo("APPROVED"))
                .body("versions[0].proposedBy", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deadlines",
                "statutory",
                "grades",
                "keywords",
                "authority",
                "survey",
                "orders",
                "parties",
                "evidence",
                "incidents",
                "security",
                "dynamic-rules",
                "detection",
                "conduct",
                "scripts",
                "publications",
                "appraisal",
                "retention"
            })
    void what_is_shown_can_be_proposed_as_it_is(String name) {
        Map<String, Object> content = content(name);

        propose("back1", name, content)
                .statusCode(201)
                .header("Location", notNullValue())
                .body("version", equalTo(2))
                .body("state", equalTo("DRAFT"))
                .body("proposedBy", equalTo("back1"))
                .body("content.effectiveFrom", notNullValue());
        if (name.equals("keywords")) {
            Api.as("back1")
                    .body(Map.of("version", 2))
                    .post("/policies/keywords/evaluation")
                    .then()
                    .statusCode(200);
        }
        decide("compliance1", name, 2, true)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decidedBy", equalTo("compliance1"))
                .body("reason", equalTo("as agreed"));

        Api.as("middle1").get("/policies/{name}", name).then().body("version", equalTo(2));
        assertThat(content(name)).isEqualTo(content);
        Api.as("middle1")
                .get("/policies/{name}/versions/2", name)
                .then()
                .statusCode(200)
                .body("content.effectiveFrom", notNullValue());
    }

    @Test
    void a_version_that_is_effective_later_is_not_in_force_yet() {
        Map<String, Object> content = content("authority");
        content.put("effectiveFrom", LATER);
        propose("middle1", "authority", content).statusCode(201);
        decide("operations1", "authority", 2, true).statusCode(200);

        Api.as("middle1").get("/policies/authority").then().body("version", equalTo(1));
        Api.setClock(LATER);
        Api.as("middle1").get("/policies/authority").then().body("version", equalTo(2));
    }

    @Test
    void nobody_decides_about_their_own_proposal_and_nothing_is_decided_twice() {
        propose("middle1", "authority", content("authority")).statusCode(201);
        database.execute("update policy_version set proposed_by = 'operations1'");

        decide("operations1", "authority", 2, true)
                .statusCode(403)
                .body("code", equalTo("OWN_PROPOSAL"));
        decide("compliance1", "authority", 2, false)
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        decide("compliance1", "authority", 2, true)
                .statusCode(409)
                .body("code", equalTo("NOT_A_DRAFT"));
        decide("compliance1", "authority", 1, true).statusCode(409);
        decide("compliance1", "authority", 3, true).statusCode(404);
        Api.as("middle1").get("/policies/authority").then().body("version", equalTo(1));
    }

    @Test
    void each_has_the_rights_of_their_role() {
        Map<String, Object> content = content("authority");

        propose("agent1", "authority", content).statusCode(403);
        propose("operations1", "authority", content).statusCode(403);
        propose("auditor1", "authority", content).statusCode(403);
        propose("supervisor1", "authority", content).statusCode(201);
        decide("supervisor1", "authority", 2, true).statusCode(403);
        Api.as("customer1").get("/policies").then().statusCode(403);
    }

    /// Nobody of them has said what they have seen, so that nobody can have overlooked anything.
    @Test
    void of_many_proposals_at_once_each_is_kept_or_may_be_sent_again() {
        Map<String, Object> content = content("authority");

        List<String> answers = Crowd.atOnce(16, _ -> proposed(content));

        assertThat(answers).contains(KEPT).isSubsetOf(KEPT, TOO_LATE);
        assertThat(database.count("policy_version"))
                .isEqualTo(answers.stream().filter(KEPT::equals).count());
    }

    @Test
    void whoever_proposes_in_the_moment_of_another_proposal_may_send_it_again() {
        Map<String, Object> content = content("authority");

        CompletableFuture<String> second;
        try (OpenTransaction first = OpenTransaction.of(pool, ANOTHER)) {
            second = Crowd.beside(() -> proposed(content));
            first.awaitSomebody();
        }

        assertThat(second.join()).isEqualTo(TOO_LATE);
        assertThat(database.count("policy_version")).isOne();
        assertThat(proposed(content)).isEqualTo(KEPT);
    }

    private static String proposed(Map<?, ?> content) {
        Response answer = Api.as("middle1").body(content).put("/policies/authority");
        return answer.statusCode() + " " + answer.path("code");
    }

    @Test
    void whoever_says_what_they_have_seen_does_not_overlook_a_proposal() {
        Map<String, Object> content = content("authority");
        Api.as("middle1")
                .header("If-Match", "\"1\"")
                .body(content)
                .put("/policies/authority")
                .then()
                .statusCode(201);

        Api.as("supervisor1")
                .header("If-Match", "\"1\"")
                .body(content)
                .put("/policies/authority")
                .then()
                .statusCode(412);
        Api.as("supervisor1")
                .header("If-Match", "\"2\"")
                .body(content)
                .put("/policies/authority")
                .then()
                .statusCode(201);
    }

    @Test
    void invalid_contents_are_refused_by_their_places() {
        propose("middle1", "authority", Map.of("effectiveFrom", LATER, "firstLineMax", "5.00"))
                .statusCode(422)
                .body("errors.field", contains("supervisorMax", "middleOfficeMax"));
        propose("middle1", "authority", Map.of("maximum", 1)).statusCode(422);
        propose("middle1", "deadlines", Map.of("effectiveFrom", LATER, "rules", List.of()))
                .statusCode(422)
                .body("errors.code", hasItem("MISSING_CELL"))
                .body(
                        "errors.message",
                        hasItem(
                                "缺少这样的规则：ANSWER，类型 INQUIRY，级别 MAJOR，风险 LOW，greenChannel true，IN_CORE_WINDOW"));
        Map<String, Object> early = content("survey");
        early.put("effectiveFrom", "1999-12-31T23:59:59+08:00");
        propose("middle1", "survey", early)
                .statusCode(422)
                .body("errors.field", contains("effectiveFrom"));
        Map<String, Object> ungraded = content("grades");
        ungraded.put("grades", List.of());
        propose("middle1", "grades", ungraded).statusCode(422);
        propose("middle1", "nonsense", Map.of()).statusCode(404);
        Api.as("middle1").put("/policies/survey").then().statusCode(422);
    }

    @Test
    @Tag("H12")
    @Tag("SRV-12")
    void weights_of_a_survey_that_do_not_sum_to_a_hundred_are_refused() {
        propose("middle1", "survey", weighing(40, 30, 20, 20))
                .statusCode(422)
                .body("errors.field", contains("weightings"))
                .body("errors[0].message", containsString("110"));
        propose("middle1", "survey", weighing(40, 30, 20, 10)).statusCode(201);
    }

    private static Map<String, Object> weighing(int attitude, int speed, int solving, int others) {
        return Map.of(
                "effectiveFrom",
                LATER,
                "weightings",
                List.of(
                        Map.of("dimension", "ATTITUDE", "weight", attitude),
                        Map.of("dimension", "SPEED", "weight", speed),
                        Map.of("dimension", "SOLVING", "weight", solving),
                        Map.of("dimension", "AFTER_SALES", "weight", others)));
    }

    @Test
    void a_rehearsal_tells_what_a_draft_would_have_changed_and_writes_nothing() {
        cases.open(Cases.RUDE_SERVICE, Cases.at("2026-03-02T08:00"));
        cases.open(Cases.RUDE_SERVICE, Cases.at("2026-03-02T09:30"));
        cases.open(Cases.RUDE_SERVICE, Cases.at("2026-03-03T09:30"));
        Api.setClock("2026-03-02T10:00:00+08:00");
        Map<String, Object> content = content("deadlines");
        List<Map<String, Object>> rules =
                JsonPath.from(Api.as("middle1").get("/policies/deadlines").asString())
                        .getList("content.rules");
        rules.stream()
                .filter(rule -> "FIRST_RESPONSE".equals(rule.get("stage")))
                .filter(rule -> List.of("GENERAL").equals(rule.get("severities")))
                .forEach(rule -> rule.put("duration", "PT20M"));
        content.put("rules", rules);
        long before = database.count("complaint_event");

        Map<String, Object> wanted = new HashMap<>();
        wanted.put("content", content);
        wanted.put("from", "2026-03-02T00:00:00+08:00");
        wanted.put("to", "2026-03-03T00:00:00+08:00");
        rehearse(wanted)
                .statusCode(200)
                .body("examined", equalTo(2))
                .body("complete", equalTo(true))
                .body(stage("FIRST_RESPONSE") + ".today.due", equalTo(2))
                .body(stage("FIRST_RESPONSE") + ".today.breached", equalTo(1))
                .body(stage("FIRST_RESPONSE") + ".draft.breached", equalTo(2))
                .body(stage("RESOLVE") + ".draft.breached", equalTo(0))
                .body("differences", equalTo(1))
                .body("cases[0].stage", equalTo("FIRST_RESPONSE"))
                .body("cases[0].draft.dueAt", equalTo("2026-03-02T01:50:00Z"));
        wanted.put("limit", 1);
        rehearse(wanted).body("examined", equalTo(1)).body("complete", equalTo(false));
        wanted.put("limit", 2);
        rehearse(wanted).body("examined", equalTo(2)).body("complete", equalTo(true));

        assertThat(database.count("complaint_event")).isEqualTo(before);
        assertThat(database.count("policy_version")).isZero();
    }

    private static ValidatableResponse rehearse(Map<String, Object> wanted) {
        return Api.as("middle1").body(wanted).post("/policies/deadlines/rehearsal").then();
    }

    private static String stage(String stage) {
        return "stages.find { it.stage == '%s' }".formatted(stage);
    }
}
