package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.HIGH_RISK;
import static dev.redress.scenarios.Played.MAJOR;
import static dev.redress.scenarios.Played.SERIOUS;
import static dev.redress.scenarios.Played.local;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Spec.md §11.1 and §11.2 with their figures: what a new grade makes of the promises.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GradeScenariosTest {

    private static final Map<String, Object> REPORT =
            Map.of("findings", "数据库外泄，已止损", "customerVersion", "您的信息已重新保护");

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("A33")
    void a_person_classifies_what_no_rule_speaks_of() {
        Played complaint = received("2026-03-02T10:00", "嗯");
        assertThat(complaint.get("status")).isEqualTo("RECEIVED");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-11T18:00"));
        assertThat(complaint.dueAt("FIRST_RESPONSE")).isEqualTo(time("2026-03-02T11:00"));
        complaint.at("2026-03-02T12:00").swept();

        complaint
                .at("2026-03-02T13:00")
                .then(
                        "supervisor1",
                        "classification",
                        Map.of("category", "PRODUCT", "severity", "SERIOUS"));

        assertThat(complaint.get("status")).isEqualTo("CLASSIFIED");
        assertThat(complaint.get("severity")).isEqualTo("SERIOUS");
        assertThat(complaint.get("abstained")).isEqualTo("false");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-04T13:00"));
        assertThat(complaint.dueAt("SUPERVISOR_IN")).isEqualTo(time("2026-03-02T15:00"));
        assertThat(complaint.stateOf("FIRST_RESPONSE")).isEqualTo("BREACHED");
        assertThat(complaint.dueAt("FIRST_RESPONSE")).isEqualTo(time("2026-03-02T11:00"));
        assertThat(complaint.events("CLASSIFIED"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.get("actor")).isEqualTo("supervisor1");
                    assertThat(event.get("category")).isEqualTo("PRODUCT");
                    assertThat(event.get("fromCategory")).isEqualTo("OTHER");
                    assertThat(event.get("fromSeverity")).isEqualTo("GENERAL");
                });
    }

    @Test
    void a_correction_keeps_what_the_desk_believed_and_never_lowers_by_the_way() {
        Played complaint = received("2026-03-02T10:00", SERIOUS).assigned();

        complaint.then("agent1", "classification", Map.of("category", "SERVICE", "reason", "误判"));

        assertThat(complaint.get("category")).isEqualTo("SERVICE");
        assertThat(complaint.get("severity")).isEqualTo("SERIOUS");
        assertThat(complaint.events("CLASSIFICATION_CORRECTED"))
                .singleElement()
                .satisfies(event -> assertThat(event.get("fromCategory")).isEqualTo("PRODUCT"));
        complaint
                .tried(
                        "agent1",
                        "classification",
                        Map.of("category", "SERVICE", "severity", "GENERAL"))
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));
        complaint
                .tried(
                        "agent1",
                        "classification",
                        Map.of("category", "SERVICE", "subCategory", "no_such"))
                .statusCode(422)
                .body("errors[0].field", equalTo("subCategory"));
    }

    @Test
    void a_classification_is_confirmed_once_and_said_again_only_otherwise() {
        Played complaint = received("2026-03-02T10:00", SERIOUS).assigned();
        Map<String, Object> found = new HashMap<>();
        found.put("category", complaint.get("category"));
        found.put("subCategory", complaint.get("subCategory"));

        complaint.then("agent1", "classification", found);
        complaint
                .tried("agent1", "classification", found)
                .statusCode(409)
                .body("code", equalTo("UNCHANGED"));

        assertThat(complaint.events("CLASSIFICATION_CORRECTED")).hasSize(1);
        complaint.then("agent1", "classification", Map.of("category", "SERVICE"));
        assertThat(complaint.events("CLASSIFICATION_CORRECTED")).hasSize(2);
    }

    @Test
    @Tag("B07")
    void a_general_case_that_turns_out_serious() {
        Played complaint = received("2026-03-02T10:00", GENERAL).assigned();

        complaint.at("2026-03-04T09:00").then("agent1", "severity", severity("SERIOUS"));

        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-06T09:00"));
        assertThat(complaint.dueAt("PROPOSAL")).isEqualTo(time("2026-03-04T10:00"));
        assertThat(complaint.dueAt("SUPERVISOR_IN")).isEqualTo(time("2026-03-04T11:00"));
        assertThat(complaint.of("SUPERVISOR_IN", "responsiblePerson")).isEqualTo("agent1");
        assertThat(complaint.events("SLA_RETARGETED"))
                .extracting(event -> event.get("stage"))
                .containsExactly("RESOLVE");
    }

    @Test
    @Tag("B08")
    void a_general_case_that_turns_out_major() {
        Played complaint = received("2026-03-02T10:00", GENERAL).assigned();

        complaint.at("2026-03-04T09:00").then("agent1", "severity", severity("MAJOR"));

        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-06T18:00"));
    }

    @Test
    @Tag("B09")
    void a_supervisor_lowers_and_a_first_line_agent_does_not() {
        Played complaint = received("2026-03-02T10:00", SERIOUS).assigned().at("2026-03-03T09:00");
        complaint
                .tried("agent1", "severity", severity("GENERAL"))
                .statusCode(403)
                .body("code", equalTo("AUTHORITY_EXCEEDED"));

        complaint.then("supervisor1", "severity", severity("GENERAL"));

        assertThat(complaint.get("severity")).isEqualTo("GENERAL");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-11T18:00"));
        assertThat(complaint.events("SEVERITY_CHANGED"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.get("from")).isEqualTo("SERIOUS");
                    assertThat(event.get("to")).isEqualTo("GENERAL");
                    assertThat(event.get("reason")).isEqualTo("复核");
                    assertThat(event.get("actor")).isEqualTo("supervisor1");
                });
    }

    @Test
    @Tag("B10")
    void the_report_is_due_twelve_hours_after_the_risk_became_high() {
        Played complaint = received("2026-10-09T20:00", GENERAL).assigned();
        assertThat(complaint.stages()).doesNotContain("RISK_REPORT");

        complaint
                .at("2026-10-09T22:00")
                .then("agent1", "risk", Map.of("risk", "HIGH", "reason", "媒体关注"));

        assertThat(complaint.dueAt("RISK_REPORT")).isEqualTo(time("2026-10-10T10:00"));
        assertThat(complaint.warnAt("RISK_REPORT")).isEqualTo(time("2026-10-10T07:00"));
        assertThat(complaint.dueAt("SUPERVISOR_IN")).isEqualTo(time("2026-10-10T00:00"));
    }

    /// Received at 10:00, taken in at 15:00: nobody knew the risk before.
    @Test
    void what_starts_with_the_risk_starts_when_a_complaint_of_the_past_is_taken_in() {
        Played high = receivedAtTen(HIGH_RISK);
        assertThat(high.get("risk")).isEqualTo("HIGH");
        assertThat(high.dueAt("RISK_REPORT")).isEqualTo(time("2026-03-03T03:00"));
        assertThat(high.warnAt("RISK_REPORT")).isEqualTo(time("2026-03-03T00:00"));
        assertThat(local(high.of("RISK_REPORT", "startAt"))).isEqualTo(time("2026-03-02T15:00"));
        assertThat(high.dueAt("RESOLVE")).isEqualTo(time("2026-03-04T10:00"));
        assertThat(high.dueAt("SUPERVISOR_IN")).isEqualTo(time("2026-03-02T12:00"));
        assertThat(high.stateOf("SUPERVISOR_IN")).isEqualTo("BREACHED");

        Played medium = receivedAtTen("商家拒绝退货");
        assertThat(medium.get("severity")).isEqualTo("GENERAL");
        assertThat(medium.get("risk")).isEqualTo("MEDIUM");
        assertThat(medium.dueAt("SUPERVISOR_IN")).isEqualTo(time("2026-03-02T17:00"));
        assertThat(medium.stateOf("SUPERVISOR_IN")).isEqualTo("RUNNING");
        assertThat(medium.dueAt("PROPOSAL")).isEqualTo(time("2026-03-04T10:00"));
        Api.check();
    }

    private static Played receivedAtTen(String content) {
        return received(
                "2026-03-02T15:00",
                "app1",
                Map.of("content", content, "receivedAt", "2026-03-02T10:00:00+08:00"));
    }

    @Test
    void a_risk_is_lowered_by_those_above_the_supervisor_and_a_high_one_by_the_operations_lead() {
        Played complaint = received("2026-03-02T10:00", HIGH_RISK).assigned();

        complaint.tried("supervisor1", "risk", risk("MEDIUM")).statusCode(403);
        complaint.tried("middle1", "risk", risk("MEDIUM")).statusCode(403);
        complaint.then("operations1", "risk", risk("MEDIUM"));
        assertThat(complaint.stateOf("RISK_REPORT")).isEqualTo("CANCELLED");
        complaint.tried("supervisor1", "risk", risk("LOW")).statusCode(403);
        complaint.then("middle1", "risk", risk("LOW"));
        complaint.tried("middle1", "risk", risk("LOW")).statusCode(409);

        assertThat(complaint.get("risk")).isEqualTo("LOW");
    }

    @Test
    @Tag("ESC-07")
    @Tag("SLA-14")
    void a_high_risk_is_reported_on_within_twelve_hours_and_shared_with_the_customer() {
        Played complaint = received("2026-03-02T10:00", HIGH_RISK);
        assertThat(complaint.get("risk")).isEqualTo("HIGH");
        assertThat(complaint.dueAt("RISK_REPORT")).isEqualTo(time("2026-03-02T22:00"));

        complaint.at("2026-03-02T20:00").then("back1", "risk-report", REPORT);
        assertThat(complaint.stateOf("RISK_REPORT")).isEqualTo("RUNNING");
        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("riskReport", equalTo(null));
        complaint
                .at("2026-03-02T22:00")
                .then(
                        "operations1",
                        "risk-report/approval",
                        Map.of("approved", true, "reason", "属实"));

        assertThat(complaint.stateOf("RISK_REPORT")).isEqualTo("MET");
        assertThat(complaint.get("riskReport.author")).isEqualTo("back1");
        assertThat(complaint.get("riskReport.approvedBy")).isEqualTo("operations1");
        assertThat(local(complaint.get("riskReport.approvedAt")))
                .isEqualTo(time("2026-03-02T22:00"));
        assertThat(complaint.messages("RISK_REPORT"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.get("recipient")).isEqualTo("customer:customer1");
                    assertThat(message.get("text"))
                            .asString()
                            .contains("您的信息已重新保护")
                            .doesNotContain("数据库外泄");
                });
        Api.as("customer1")
                .get("/complaints/{id}", complaint.id())
                .then()
                .body("riskReport.customerVersion", equalTo("您的信息已重新保护"))
                .body("riskReport.findings", equalTo(null));

        Played late = received("2026-03-03T10:00", HIGH_RISK).at("2026-03-03T22:01").swept();
        assertThat(late.stateOf("RISK_REPORT")).isEqualTo("BREACHED");
        assertThat(late.events("SLA_BREACHED"))
                .filteredOn(event -> "RISK_REPORT".equals(event.get("stage")))
                .singleElement()
                .satisfies(event ->
                        assertThat(local(event.get("at"))).isEqualTo(time("2026-03-03T22:00")));
    }

    @Test
    void a_report_that_was_sent_back_is_written_again() {
        Played complaint = received("2026-03-02T10:00", HIGH_RISK);
        Map<String, Object> refusal = Map.of("approved", false, "reason", "不完整");
        complaint.tried("operations1", "risk-report/approval", refusal).statusCode(409);
        complaint.tried("agent1", "risk-report", REPORT).statusCode(403);

        complaint
                .then("back1", "risk-report", REPORT)
                .then("operations1", "risk-report/approval", refusal);

        assertThat(complaint.stateOf("RISK_REPORT")).isEqualTo("RUNNING");
        assertThat(complaint.messages("RISK_REPORT_REFUSED"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("person:back1");
        complaint.then("back1", "risk-report", REPORT);
    }

    @Test
    @Tag("ESC-11")
    @Tag("SLA-08")
    void an_emergency_alerts_three_teams_at_once_be_it_at_receipt_or_later() {
        Played born =
                received(
                        "2026-03-02T10:00",
                        "app1",
                        Map.of("kind", "EMERGENCY", "content", "支付异常，钱被重复扣了"));
        Played raised =
                received("2026-03-02T10:00", GENERAL)
                        .assigned()
                        .at("2026-03-02T11:00")
                        .then("agent1", "severity", severity("URGENT"));

        assertThat(born.dueAt("MULTI_TEAM_ALERT")).isEqualTo(time("2026-03-02T10:03"));
        assertThat(raised.dueAt("MULTI_TEAM_ALERT")).isEqualTo(time("2026-03-02T11:03"));
        for (Played emergency : new Played[] {born, raised}) {
            assertThat(emergency.get("greenChannel")).isEqualTo("true");
            assertThat(emergency.stateOf("MULTI_TEAM_ALERT")).isEqualTo("MET");
            assertThat(emergency.messages("GREEN_CHANNEL_ALERT"))
                    .extracting(message -> message.get("recipient"))
                    .containsExactlyInAnyOrder("role:back", "role:supervisor", "role:security");
        }
    }

    @Test
    @Tag("ESC-10")
    void a_major_case_has_somebody_who_accompanies_it_to_the_end() {
        Played complaint =
                received("2026-03-02T10:00", MAJOR)
                        .then(
                                "supervisor1",
                                "assignment",
                                Map.of("assignee", "agent1", "followUp", "senior1"));
        assertThat(complaint.get("followUp")).isEqualTo("senior1");
        Api.as("senior1").get("/complaints/{id}", complaint.id()).then().statusCode(200);
        Api.as("senior1").get("/complaints").then().body("items", org.hamcrest.Matchers.hasSize(1));
        complaint.then("senior1", "messages", Map.of("text", "我负责全程跟进"));

        complaint.then("supervisor1", "assignment", Map.of("assignee", "agent2"));

        assertThat(complaint.get("assignee")).isEqualTo("agent2");
        assertThat(complaint.get("followUp")).isEqualTo("senior1");
        assertThat(complaint.events("FOLLOW_UP_NAMED")).hasSize(1);

        Played plain = received("2026-03-02T10:00", GENERAL).assigned();
        assertThat(plain.get("followUp")).isNull();
        plain.then("agent1", "severity", severity("MAJOR"));
        assertThat(plain.get("followUp")).isEqualTo("agent1");
    }

    /// 15:00 to 09:00 the case stood still, 18 h; in the middle it became serious, at 18:00 with 48
    /// h to go.
    @Test
    void a_case_that_stands_still_is_graded_anew_and_stands_still_again() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .at("2026-03-02T15:00")
                        .requested()
                        .at("2026-03-02T18:00")
                        .then("agent1", "severity", severity("SERIOUS"));
        assertThat(complaint.get("status")).isEqualTo("AWAITING_CUSTOMER");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("PAUSED");

        complaint.at("2026-03-03T09:00").uploaded();

        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-05T09:00"));
        assertThat(complaint.dueAt("PROPOSAL")).isEqualTo(time("2026-03-05T04:00"));
        complaint.requested();
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("PAUSED");
    }

    /// The policy promises to resolve in 24 h what is of high risk, and otherwise in 7 working
    /// days.
    @Test
    void a_risk_that_rises_alone_hurries_what_is_promised_sooner_at_that_risk() {
        try {
            PolicyChange.from("2026-01-01T00:00:00+08:00")
                    .add(
                            Map.of(
                                    "stage", "RESOLVE",
                                    "kinds", List.of("COMPLAINT"),
                                    "severities", List.of("GENERAL"),
                                    "riskFloor", "HIGH",
                                    "startEvent", "RECEIPT",
                                    "mode", "CAL",
                                    "duration", "PT24H",
                                    "responsibleRole", "SUPERVISOR"))
                    .approved();
            Played complaint = received("2026-03-02T10:00", GENERAL).assigned();

            complaint.at("2026-03-04T09:00").then("agent1", "risk", risk("HIGH"));
            assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-05T09:00"));
            assertThat(complaint.dueAt("PROPOSAL")).isEqualTo(time("2026-03-04T10:00"));
            complaint.then("operations1", "risk", risk("LOW"));

            assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-11T18:00"));
        } finally {
            rules.reset();
        }
    }

    private static Map<String, Object> severity(String severity) {
        return Map.of("severity", severity, "reason", "复核");
    }

    private static Map<String, Object> risk(String risk) {
        return Map.of("risk", risk, "reason", "复核");
    }

    @Test
    void a_case_that_is_paused_graded_up_and_down_agrees_with_its_ledger() {
        received("2026-03-02T10:00", GENERAL)
                .investigating()
                .at("2026-03-03T10:00")
                .requested()
                .at("2026-03-03T15:00")
                .then("supervisor1", "severity", Map.of("severity", "MAJOR", "reason", "影响面大"))
                .at("2026-03-04T09:00")
                .uploaded()
                .at("2026-03-04T11:00")
                .then("supervisor1", "severity", Map.of("severity", "GENERAL", "reason", "已核实"))
                .at("2026-03-20T10:00")
                .swept();

        Api.check();
    }

    @Test
    void a_pause_before_a_raise_is_no_gift_when_a_year_is_amended_later() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .at("2026-03-03T10:00")
                        .requested()
                        .at("2026-03-04T09:00")
                        .uploaded()
                        .at("2026-03-04T11:00")
                        .then(
                                "supervisor1",
                                "severity",
                                Map.of("severity", "MAJOR", "reason", "影响面大"));
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-06T18:00"));

        Api.as("admin1")
                .body(Map.of("holidays", List.of("2026-03-06"), "makeUpDays", List.of()))
                .put("/calendars/CN-2026")
                .then()
                .statusCode(200);

        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-09T18:00"));
        Api.check();
        rules.reset();
    }

    @Test
    void a_supervisor_can_join_in_after_a_raise_in_the_middle_of_a_wait() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .requested()
                        .then(
                                "supervisor1",
                                "severity",
                                Map.of("severity", "SERIOUS", "reason", "影响面大"));
        assertThat(complaint.stateOf("SUPERVISOR_IN")).isEqualTo("RUNNING");

        complaint.then("supervisor1", "investigation", Map.of("finding", "已介入"));

        assertThat(complaint.stateOf("SUPERVISOR_IN")).isEqualTo("MET");
        assertThat(complaint.get("status")).isEqualTo("AWAITING_CUSTOMER");
    }
}
