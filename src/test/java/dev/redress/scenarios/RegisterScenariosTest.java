package dev.redress.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Violations and inspections over HTTP, under the sweep, and in the figures.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterScenariosTest {

    private static final String PERIOD = "from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z";

    @Inject Database database;

    @Inject Cases cases;

    @BeforeEach
    void a_quiet_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ILLEGAL_COLLECTION", "ILLEGAL_USE", "ILLEGAL_DISCLOSURE"})
    @Tag("FRD-07")
    void a_violation_is_investigated_decided_and_reported(String kind) {
        String id =
                opened(
                        "violations",
                        Map.of(
                                "kind",
                                kind,
                                "summary",
                                "客服外传 13812345678 的订单",
                                "suspect",
                                "security1",
                                "legalBasis",
                                "《个人信息保护法》第十条"));
        Map<String, ?> decision = Map.of("decision", "属实", "legalBasis", "第六十六条");
        Map<String, ?> report = Map.of("addressee", "市网信办", "text", "报告 2026-007");
        step("compliance1", "violations", id, 1, "decision", decision)
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        step("security1", "violations", id, 1, "investigation", Map.of("findings", "属实"))
                .statusCode(403);
        step("compliance1", "violations", id, 1, "investigation", Map.of("findings", "日志一致"))
                .statusCode(200);
        step("compliance1", "violations", id, 2, "decision", decision).statusCode(200);
        step("compliance1", "violations", id, 3, "report", report)
                .statusCode(200)
                .body("state", equalTo("REPORTED"))
                .body("summary", equalTo("客服外传 *******5678 的订单"))
                .body("legalBasis", equalTo("《个人信息保护法》第十条"))
                .body("investigation.text", equalTo("日志一致"))
                .body("decision.legalBasis", equalTo("第六十六条"))
                .body("report.addressee", equalTo("市网信办"));
        Api.as("auditor1")
                .get("/violations?kind={kind}", kind)
                .then()
                .body("items.id", contains(id));
        Api.as("agent1").get("/violations/{id}", id).then().statusCode(403);
    }

    @Test
    void whoever_is_suspected_does_not_find_the_violation() {
        String id =
                Api.as("compliance1")
                        .body(
                                Map.of(
                                        "kind", "ILLEGAL_USE",
                                        "summary", "查看无关订单",
                                        "suspect", "auditor1"))
                        .post("/violations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        for (String path : List.of("", "/timeline")) {
            Api.as("auditor1").get("/violations/" + id + path).then().statusCode(404);
            Api.as("auditor2").get("/violations/" + id + path).then().statusCode(200);
        }
        Api.as("auditor1").get("/violations").then().body("items", hasSize(0));
        Api.as("auditor2").get("/violations").then().body("items.id", contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VULNERABILITY_SCAN", "PENETRATION_TEST"})
    @Tag("SEC-11")
    void scans_and_tests_are_registered_with_dates_and_findings_that_are_fixed(String kind) {
        registered(kind, Map.of());
    }

    @Test
    @Tag("SEC-13")
    void audits_are_registered_with_plan_date_findings_and_state() {
        registered("AUDIT", Map.of());
    }

    @Test
    @Tag("LAW-02")
    void compliance_reviews_have_findings_and_somebody_responsible() {
        registered("COMPLIANCE_REVIEW", Map.of());
    }

    @Test
    @Tag("SEC-12")
    void the_risks_of_an_assessment_are_quantified_and_have_a_priority() {
        String id = planned("RISK_ASSESSMENT");
        step("security1", "inspections", id, 1, "result", result(Map.of())).statusCode(422);
        step("security1", "inspections", id, 1, "result", result(risk(3, 5)))
                .statusCode(200)
                .body("findings[0].score", equalTo(15))
                .body("findings[0].priority", equalTo(1));
        Map<String, Object> finding = new HashMap<>(finding(risk(2, 4)));
        step("security1", "inspections", id, 2, "findings", finding)
                .statusCode(200)
                .body("findings.priority", contains(1, 2));
    }

    @Test
    void overdue_plans_and_findings_warn_once() {
        String id = planned("AUDIT");
        Api.setClock("2026-03-31T18:00:00+08:00");
        assertThat(watched()).isOne();
        Api.setClock("2026-03-31T18:00:01+08:00");
        assertThat(watched()).isOne();
        assertThat(watched()).isZero();
        assertThat(told()).containsExactly("FINDING_WARNING", "FINDING_OVERDUE");
        step("security1", "inspections", id, 3, "result", result(Map.of())).statusCode(200);
        Api.setClock("2026-04-07T18:00:01+08:00");
        assertThat(watched()).isOne();
        Api.setClock("2026-04-07T18:00:02+08:00");
        assertThat(watched()).isOne();
        assertThat(told())
                .containsExactly(
                        "FINDING_WARNING", "FINDING_OVERDUE", "FINDING_WARNING", "FINDING_OVERDUE");
    }

    @Test
    @Tag("SEC-23")
    @Tag("SEC-24")
    void the_figures_count_events_leaks_and_open_major_findings() {
        for (String what : List.of("LEAK", "LEAK", "FRAUD")) {
            Api.as("agent1")
                    .body(Map.of("securityClass", what, "summary", "可疑"))
                    .post("/security-events")
                    .then()
                    .statusCode(201);
        }
        String id = planned("VULNERABILITY_SCAN");
        figures().body("openMajorFindings", equalTo(0));
        step("security1", "inspections", id, 1, "result", result(Map.of())).statusCode(200);
        figures()
                .body("events", equalTo(3))
                .body("leaks", equalTo(2))
                .body("openMajorFindings", equalTo(1));
        Api.run("security-watch");
        assertThat(metrics())
                .contains("redress_security_open{kind=\"event\"} 3.0")
                .contains("redress_security_open{kind=\"leak\"} 2.0")
                .contains("redress_security_open{kind=\"incident\"} 2.0");
        step("back1", "inspections", id, 2, "findings/1/proof", Map.of("evidence", "复测"))
                .statusCode(200);
        figures().body("openMajorFindings", equalTo(0));
    }

    private static String metrics() {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Api.token("operations1"))
                .get("/q/metrics")
                .asString();
    }

    @Test
    @Tag("LAW-03")
    void the_scan_for_legal_risk_starts_a_rectification_for_each_hit_once() {
        cases.open("这是假货，要求假一赔十", Cases.at("2026-03-02T09:00"));
        cases.open(Cases.RUDE_SERVICE, Cases.at("2026-03-02T09:00"));

        assertThat(Api.run("legal-scan").extract().<Integer>path("done")).isOne();
        assertThat(Api.run("legal-scan").extract().<Integer>path("done")).isZero();
        Api.as("compliance1")
                .get("/inspections?kind=LEGAL_SCAN")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("HELD"))
                .body("items[0].findings[0].open", equalTo(true))
                .body("items[0].findings[0].owner", equalTo("compliance"))
                .body("items[0].caseId", not(equalTo(null)));
    }

    @Test
    void a_fake_buyer_is_passed_to_security_with_the_case() {
        String caseId =
                cases.open(Cases.RUDE_SERVICE, Cases.at("2026-03-02T09:00")).id().toString();
        Api.as("agent1")
                .body(Map.of("securityClass", "FRAUD", "summary", "冒充买家", "caseId", caseId))
                .post("/security-events")
                .then()
                .statusCode(201);
        Api.as("security1")
                .get("/security-events?kind=FRAUD&caseId={id}", caseId)
                .then()
                .body("items", hasSize(1))
                .body("items[0].duties.kind", not(contains("NOTIFY_PERSONS")));
    }

    @Test
    @Tag("SEC-14")
    void security_supervision_and_auditors_see_what_the_staff_did() {
        opened("violations", Map.of("kind", "ILLEGAL_USE", "summary", "查看无关订单"));
        opensFiles("agent1", 1, "2026-03-02T09:30:00+08:00");

        for (String reader : List.of("security1", "auditor1")) {
            Api.as(reader)
                    .get("/reports/staff-operations?" + PERIOD)
                    .then()
                    .statusCode(200)
                    .body("items.operation", contains("VIOLATION_RECORDED", "FILE_OPENED"))
                    .body("items.account", contains("security1", "agent1"))
                    .body("items[1].detail", equalTo("VERIFICATION"));
        }
        Api.as("auditor1")
                .get("/reports/staff-operations?account=agent1&" + PERIOD)
                .then()
                .body("items", hasSize(1));
        Api.as("supervisor1").get("/reports/staff-operations?" + PERIOD).then().statusCode(403);
    }

    private void opensFiles(String account, int times, String at) {
        for (int i = 0; i < times; i++) {
            database.execute(
                    """
                    insert into evidence_view
                    values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), $1,
                      'VERIFICATION', $2)
                    """,
                    account,
                    OffsetDateTime.parse(at));
        }
    }

    private static void registered(String kind, Map<String, ?> risk) {
        String id = planned(kind);
        step("security1", "inspections", id, 1, "result", result(risk))
                .statusCode(200)
                .body("plannedFor", equalTo("2026-03-31T10:00:00Z"))
                .body("heldAt", equalTo("2026-03-02T02:00:00Z"))
                .body("responsible", equalTo("back1"))
                .body("findings[0].grade", equalTo("MAJOR"))
                .body("findings[0].dueAt", equalTo("2026-03-09T02:00:00Z"))
                .body("findings[0].open", equalTo(true));
        step("security1", "inspections", id, 2, "closure", Map.of("conclusion", "完成"))
                .statusCode(409)
                .body("code", equalTo("FINDINGS_OPEN"));
        step("back1", "inspections", id, 2, "findings/1/proof", Map.of("evidence", "复测"))
                .statusCode(200)
                .body("findings[0].open", equalTo(false));
        step("security1", "inspections", id, 3, "closure", Map.of("conclusion", "完成"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }

    private static String planned(String kind) {
        return opened(
                "inspections",
                Map.of(
                        "kind",
                        kind,
                        "subject",
                        "登录接口",
                        "responsible",
                        "back1",
                        "plannedFor",
                        "2026-03-31T18:00:00+08:00"));
    }

    private static Map<String, ?> risk(int likelihood, int impact) {
        return Map.of("likelihood", likelihood, "impact", impact);
    }

    private static Map<String, ?> finding(Map<String, ?> risk) {
        Map<String, Object> finding = new HashMap<>(risk);
        finding.putAll(Map.of("text", "弱口令", "grade", "MAJOR", "owner", "back1"));
        return finding;
    }

    private static Map<String, ?> result(Map<String, ?> risk) {
        return Map.of(
                "conductedBy", "外部公司", "result", "发现 1 项", "findings", List.of(finding(risk)));
    }

    private static ValidatableResponse figures() {
        return Api.as("auditor1").get("/reports/security?" + PERIOD).then().statusCode(200);
    }

    private List<String> told() {
        return database
                .rows("select template from outbox where template like 'FINDING%' order by id")
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static int watched() {
        return Api.run("security-watch").body("failures", hasSize(0)).extract().path("done");
    }

    private static String opened(String path, Map<String, ?> body) {
        return Api.as("security1")
                .body(body)
                .post("/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse step(
            String account, String path, String id, int version, String noun, Map<String, ?> body) {
        return Api.as(account)
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/" + path + "/{id}/" + noun, id)
                .then();
    }
}
