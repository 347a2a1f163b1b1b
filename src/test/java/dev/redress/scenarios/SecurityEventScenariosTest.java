package dev.redress.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Security events over HTTP and under the sweep.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SecurityEventScenariosTest {

    private static final Map<String, ?> PERSONS =
            Map.of(
                    "persons",
                    List.of(
                            Map.of("person", "back1", "capacity", "TECHNICAL_TEAM", "reason", "接口"),
                            Map.of("person", "middle1", "capacity", "MANAGER", "reason", "未复核"),
                            Map.of("person", "agent1", "capacity", "OPERATOR", "reason", "外传")));

    @Inject Database database;

    @BeforeEach
    void a_quiet_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEAK", "TAMPERING"})
    @Tag("FRD-01")
    void a_leak_or_tampering_starts_the_emergency_plan_in_the_same_transaction(String what) {
        String id = reported("agent1", what, null);

        String incident = event(id).getString("incidentId");
        Api.as("security1")
                .get("/incidents/{id}", incident)
                .then()
                .statusCode(200)
                .body("incidentClass", equalTo("DATA_LEAK"))
                .body("state", equalTo("RESPONDING"))
                .body("planVersion", equalTo(1))
                .body("source", equalTo("SECURITY_EVENT"))
                .body("reportedAt", equalTo("2026-03-02T02:00:00Z"));
        assertThat(
                        database.rows(
                                """
                                select 1 from register_record event join register_record incident
                                on event.xmin = incident.xmin
                                where event.register = 'SECURITY_EVENT'
                                  and incident.register = 'INCIDENT'
                                """))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, YELLOW, LEVEL_2, 1, 2026-03-02T06:00:00Z, 2026-03-05T02:00:00Z",
        "LARGE,   ORANGE, LEVEL_2, 2, 2026-03-02T03:00:00Z, 2026-03-03T02:00:00Z",
        "MAJOR,   RED,    LEVEL_1, 4, 2026-03-02T02:15:00Z, 2026-03-02T06:00:00Z"
    })
    @Tag("FRD-02")
    void the_grade_sets_level_team_and_deadlines(
            String grade,
            String warning,
            String level,
            int team,
            String respond,
            String regulator) {
        String id = reported("agent1", "LEAK", grade);

        JsonPath event = event(id);
        assertThat(due(event, "RESPOND")).isEqualTo(respond);
        assertThat(due(event, "REPORT_REGULATOR")).isEqualTo(regulator);
        assertThat(database.rows("select 1 from outbox where template = 'SECURITY_EVENT_REPORTED'"))
                .hasSize(team);
        Api.as("security1")
                .get("/incidents/{id}", event.getString("incidentId"))
                .then()
                .body("alarm.warning", equalTo(warning))
                .body("alarm.response", equalTo(level));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trainee1",
                "agent1",
                "senior1",
                "supervisor1",
                "middle1",
                "back1",
                "mediator1",
                "expert1",
                "compliance1",
                "operations1",
                "security1",
                "auditor1",
                "admin1"
            })
    @Tag("SEC-16")
    void every_member_of_staff_can_report_a_suspicion(String account) {
        String id = reported(account, "OTHER", null);

        assertThat(event(id).getString("reportedBy")).isEqualTo(account);
        assertThat(event(id).getString("state")).isEqualTo("REPORTED");
        for (String outsider : List.of("customer1", "app1", "bot1")) {
            report(outsider, Map.of("securityClass", "LEAK", "summary", "x")).statusCode(403);
        }
        Api.as("agent1").get("/security-events/{id}", id).then().statusCode(403);
    }

    @Test
    @Tag("FRD-03")
    @Tag("FRD-04")
    @Tag("FRD-05")
    @Tag("FRD-06")
    @Tag("FRD-08")
    void from_the_leak_to_the_proof_that_it_cannot_happen_again() {
        String id = reported("agent1", "LEAK", null);
        done("back1", id, "response", null);
        done("back1", id, "containment", Map.of("text", "已关闭接口"));
        Map<String, ?> analysis = Map.of("cause", "测试接口暴露", "lessons", "核对清单");
        Map<String, ?> closure = Map.of("conclusion", "复测通过", "legalBasis", "《网络安全法》第四十二条");
        refused("security1", id, "analysis", analysis, "NOT_REPORTED");
        refused("security1", id, "closure", closure, "NOT_REPORTED");

        done("compliance1", id, "notifications", told("REPORT_DEPARTMENTS", "技术部、客服部"));
        done("compliance1", id, "notifications", told("REPORT_REGULATOR", "市网信办"));
        refused("security1", id, "closure", closure, "NOT_REPORTED");
        done("compliance1", id, "notifications", told("NOTIFY_PERSONS", "受影响的 1200 人"));
        refused("security1", id, "closure", closure, "SCOPE_UNKNOWN");
        done(
                "security1",
                id,
                "scope",
                Map.of("persons", 1200, "dataClasses", List.of("phone", "address")));
        refused("security1", id, "closure", closure, "NOT_ANALYSED");
        done("security1", id, "analysis", analysis);
        refused("security1", id, "closure", closure, "NO_RESPONSIBLE");
        done("security1", id, "responsible", PERSONS);
        for (String kind :
                List.of(
                        "CRITICISM",
                        "ECONOMIC_PENALTY",
                        "DISCIPLINARY_MEASURE",
                        "LEGAL_LIABILITY")) {
            done(
                    "operations1",
                    id,
                    "sanctions",
                    Map.of("person", "back1", "kind", kind, "text", "通报"));
        }
        refused("security1", id, "closure", closure, "NOT_RECTIFIED");
        done("security1", id, "rectifications", Map.of("text", "增加鉴权", "owner", "back1"));
        refused("security1", id, "closure", closure, "NOT_RECTIFIED");
        done("back1", id, "rectifications/1/proof", Map.of("evidence", "复测报告 2026-12"));
        done("security1", id, "closure", closure);

        Api.as("auditor1")
                .get("/security-events/{id}", id)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("discoveredAt", equalTo("2026-03-02T02:00:00Z"))
                .body("containment", equalTo("已关闭接口"))
                .body("facts.persons", equalTo(1200))
                .body("facts.dataClasses", contains("phone", "address"))
                .body("duties.settlement", not(hasItem(nullValue())))
                .body(
                        "duties.find { it.kind == 'NOTIFY_PERSONS' }.legalSource",
                        equalTo("《个人信息保护法》第五十七条"))
                .body(
                        "responsible.capacity",
                        containsInAnyOrder("TECHNICAL_TEAM", "MANAGER", "OPERATOR"))
                .body("sanctions", hasSize(4))
                .body("rectifications[0].evidence", equalTo("复测报告 2026-12"))
                .body("analysis.cause", notNullValue())
                .body("legalBasis", equalTo("《网络安全法》第四十二条"));
    }

    @Test
    void a_waiver_needs_a_reason_and_whoever_answers_for_it_decides_nothing() {
        String id = reported("agent1", "LEAK", null);
        done(
                "compliance1",
                id,
                "notifications",
                Map.of("kind", "NOTIFY_PERSONS", "text", "已加密，不会造成危害", "waived", true));
        done(
                "compliance1",
                id,
                "responsible",
                Map.of(
                        "persons",
                        List.of(
                                Map.of(
                                        "person", "security1",
                                        "capacity", "MANAGER",
                                        "reason", "未复核"))));
        Map<String, ?> sanction = Map.of("person", "security1", "kind", "CRITICISM", "text", "口头");
        step("security1", id, "sanctions", sanction)
                .statusCode(403)
                .body("code", equalTo("NOT_FOR_ACTOR"));
        assertThat(
                        event(id)
                                .getBoolean(
                                        "duties.find { it.kind == 'NOTIFY_PERSONS' }"
                                                + ".settlement.waived"))
                .isTrue();
    }

    @Test
    void whoever_answers_for_it_neither_ends_it_nor_finds_it_less_grave() {
        String id = reported("agent1", "LEAK", "MAJOR");
        done(
                "compliance1",
                id,
                "responsible",
                Map.of(
                        "persons",
                        List.of(
                                Map.of(
                                        "person", "security1",
                                        "capacity", "OPERATOR",
                                        "reason", "外传"))));

        step("security1", id, "dismissal", Map.of("reason", "误报"))
                .statusCode(403)
                .body("code", equalTo("NOT_FOR_ACTOR"));
        step("security1", id, "grade", Map.of("grade", "GENERAL", "reason", "影响小"))
                .statusCode(403)
                .body("code", equalTo("NOT_FOR_ACTOR"));
        done("compliance1", id, "dismissal", Map.of("reason", "误报"));
    }

    /// More people read incidents than events.
    @Test
    void the_incident_tells_neither_what_was_reported_nor_by_whom() {
        String id = reported("agent1", "LEAK", null);
        JsonPath event = event(id);

        for (String path : List.of("", "/timeline")) {
            String told =
                    Api.as("trainee1")
                            .get("/incidents/" + event.getString("incidentId") + path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
            assertThat(told)
                    .contains(event.getString("eventNo"))
                    .doesNotContain("论坛出现订单截图", "agent1");
        }
    }

    @Test
    void what_falls_due_is_reminded_of_once_and_told_once_when_it_is_overdue() {
        String id = reported("agent1", "LEAK", "MAJOR");

        Api.setClock("2026-03-02T10:11:14+08:00");
        assertThat(watched()).isZero();
        Api.setClock("2026-03-02T10:11:15+08:00");
        assertThat(watched()).isOne();
        assertThat(watched()).isZero();
        assertThat(told()).containsExactly("SECURITY_DUTY_WARNING");
        Api.setClock("2026-03-02T10:15:00+08:00");
        assertThat(watched()).isZero();
        Api.setClock("2026-03-02T10:15:01+08:00");
        assertThat(watched()).isOne();
        assertThat(told()).containsExactly("SECURITY_DUTY_WARNING", "SECURITY_DUTY_OVERDUE");
        Api.as("security1")
                .get("/security-events/{id}/timeline", id)
                .then()
                .body("items.type", hasItem("DUTY_OVERDUE"));
    }

    @Test
    @Tag("FRD-09")
    void the_plan_for_leaks_has_four_steps() {
        Api.as("security1")
                .get("/policies/incidents")
                .then()
                .body(
                        "content.plans.find { it.incidentClass == 'DATA_LEAK' }.steps.phase",
                        contains("RECOGNISE", "RESPOND", "NOTIFY", "ANALYSE_AND_PREVENT"));
    }

    @Test
    @Tag("SEC-20")
    void a_fake_buyer_or_seller_is_marked_on_the_case_and_passed_to_security() {
        Played complaint = Played.received("2026-03-02T10:00", Played.GENERAL).assigned();
        Api.as("security1").get("/complaints/{id}", complaint.id()).then().statusCode(404);

        complaint.then("agent1", "findings", fraud("SELLER"));

        Api.as("agent1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("findings.find { it.fact == 'FRAUD' }.value", equalTo("SELLER"));
        assertThat(complaint.events("FINDING_RECORDED")).hasSize(1);
        Api.as("security1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .statusCode(200)
                .body("findings.find { it.fact == 'FRAUD' }.by", equalTo("agent1"));
        Api.as("security1").get("/complaints").then().body("items.id", contains(complaint.id()));
        Api.as("security1")
                .get("/security-events?kind=FRAUD&caseId={id}", complaint.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].source", equalTo("CASE"))
                .body("items[0].reportedBy", equalTo("agent1"))
                .body("items[0].summary", containsString("FRAUD SELLER. 冒充卖家索要验证码"));
        assertThat(database.rows("select 1 from outbox where template = 'SECURITY_EVENT_REPORTED'"))
                .hasSize(1);

        complaint.at("2026-03-02T10:05").then("agent1", "findings", fraud("BUYER"));
        Api.as("security1")
                .get("/security-events?kind=FRAUD&caseId={id}", complaint.id())
                .then()
                .body("items", hasSize(1));
        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("findings", nullValue());

        complaint.then("agent1", "findings", fraud("NONE"));
        Api.as("security1").get("/complaints/{id}", complaint.id()).then().statusCode(404);
        Api.as("security1").get("/complaints").then().body("items", hasSize(0));
    }

    private static Map<String, ?> fraud(String who) {
        return Map.of("fact", "FRAUD", "value", who, "note", "冒充卖家索要验证码");
    }

    private static String due(JsonPath event, String kind) {
        return event.getString("duties.find { it.kind == '%s' }.timer.dueAt".formatted(kind));
    }

    private static Map<String, ?> told(String kind, String addressee) {
        return Map.of("kind", kind, "addressee", addressee, "text", "报告编号 2026-031");
    }

    private List<String> told() {
        return database
                .rows(
                        "select template from outbox where template like 'SECURITY_DUTY%'"
                                + " order by id")
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static int watched() {
        return Api.run("security-watch").body("failures", hasSize(0)).extract().path("done");
    }

    private static String reported(String account, String what, String grade) {
        Map<String, ?> body =
                grade == null
                        ? Map.of("securityClass", what, "summary", "论坛出现订单截图")
                        : Map.of("securityClass", what, "summary", "论坛出现订单截图", "grade", grade);
        return report(account, body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse report(String account, Map<String, ?> body) {
        return Api.as(account).body(body).post("/security-events").then();
    }

    private static JsonPath event(String id) {
        return Api.as("security1")
                .get("/security-events/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void done(String account, String id, String noun, Map<String, ?> body) {
        step(account, id, noun, body).statusCode(200);
    }

    private static void refused(
            String account, String id, String noun, Map<String, ?> body, String code) {
        step(account, id, noun, body).statusCode(409).body("code", equalTo(code));
    }

    private static ValidatableResponse step(
            String account, String id, String noun, Map<String, ?> body) {
        return Api.as(account)
                .header("If-Match", "\"%d\"".formatted(event(id).getInt("version")))
                .body(body == null ? Map.of() : body)
                .post("/security-events/{id}/" + noun, id)
                .then();
    }
}
