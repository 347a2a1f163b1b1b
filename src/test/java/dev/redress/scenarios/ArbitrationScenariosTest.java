package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Arbitrations, with the figures of spec.md §5.3, §11.7 and §2.14.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ArbitrationScenariosTest {

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("MED-06")
    void application_acceptance_tribunal_hearing_and_award_are_recorded() {
        Played complaint =
                investigated()
                        .at("2026-03-10T10:00")
                        .then("customer1", "arbitration", applied("2026-03-09"));
        assertThat(complaint.get("status")).isEqualTo("IN_ARBITRATION");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("PAUSED");
        complaint.tried("customer1", "arbitration", step("ACCEPTED", "2026-03-10")).statusCode(403);
        complaint.tried("agent1", "arbitration", step("ACCEPTED", "2026-03-10")).statusCode(403);
        complaint
                .tried("compliance1", "arbitration", step("HEARD", "2026-03-10"))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));

        complaint
                .then("compliance1", "arbitration", step("ACCEPTED", "2026-03-10"))
                .at("2026-04-10T10:00")
                .then("compliance1", "arbitration", step("TRIBUNAL_FORMED", "2026-03-20"))
                .then("compliance1", "arbitration", step("HEARD", "2026-04-02"))
                .then("compliance1", "arbitration", awarded("2026-04-08", "2026-04-20"));

        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(complaint.get("proposal.text")).isEqualTo("商家退还货款399元");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("MET");
        Api.as("customer1")
                .get("/complaints/{id}/arbitration", complaint.id())
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("AWARDED"))
                .body(
                        "items[0].steps.step",
                        contains("APPLIED", "ACCEPTED", "TRIBUNAL_FORMED", "HEARD", "AWARDED"))
                .body("items[0].steps[3].on", equalTo("2026-04-02"))
                .body("items[0].steps[3].document", equalTo("文件"))
                .body("items[0].steps[3].recordedBy", nullValue())
                .body("items[0].performBy", equalTo("2026-04-20"));
        assertThat(complaint.messages("ARBITRATION_STEP")).hasSize(5);
        Api.check();
    }

    @Test
    @Tag("G11")
    void no_date_runs_backwards() {
        Played complaint =
                investigated()
                        .at("2026-04-10T10:00")
                        .then("compliance1", "arbitration", applied("2026-03-09"))
                        .then("compliance1", "arbitration", step("ACCEPTED", "2026-03-10"))
                        .then("compliance1", "arbitration", step("TRIBUNAL_FORMED", "2026-03-20"))
                        .then("compliance1", "arbitration", step("HEARD", "2026-04-02"));

        complaint
                .tried("compliance1", "arbitration", awarded("2026-04-01", "2026-04-20"))
                .statusCode(422)
                .body("errors[0].field", equalTo("on"));
        complaint
                .tried("compliance1", "arbitration", awarded("2026-04-11", "2026-04-20"))
                .statusCode(422)
                .body("errors[0].field", equalTo("on"));
        complaint
                .tried("compliance1", "arbitration", awarded("2026-04-08", "2026-04-07"))
                .statusCode(422)
                .body("errors[0].field", equalTo("performBy"));
        assertThat(complaint.get("status")).isEqualTo("IN_ARBITRATION");
        complaint.then("compliance1", "arbitration", awarded("2026-04-02", "2026-04-20"));
        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
    }

    @Test
    @Tag("MED-07")
    void an_award_binds_and_its_performance_is_watched() {
        Played complaint = awarded();
        complaint
                .tried("agent1", "resolution", Map.of("whatWeDid", "仲裁"))
                .statusCode(409)
                .body("code", equalTo("REMEDY_OPEN"));
        complaint.at("2026-04-21T00:00").swept();
        assertThat(complaint.events("AWARD_UNPERFORMED")).isEmpty();

        complaint.at("2026-04-21T00:00:00.000001").swept().swept();

        assertThat(complaint.events("AWARD_UNPERFORMED")).hasSize(1);
        assertThat(complaint.messages("AWARD_UNPERFORMED"))
                .singleElement()
                .satisfies(told -> assertThat((String) told.get("text")).contains("法院", "强制执行"));
        assertThat(complaint.messages("AWARD_UNPERFORMED_STAFF")).hasSize(1);
        complaint.then("compliance1", "arbitration", step("ENFORCEMENT_APPLIED", "2026-04-21"));
        complaint
                .tried("compliance1", "arbitration", step("PERFORMED", "2026-04-21"))
                .statusCode(409);
        complaint.then("agent1", "resolution", Map.of("whatWeDid", "已申请强制执行"));
        assertThat(complaint.get("status")).isEqualTo("RESOLVED");
    }

    @Test
    void a_performed_award_lets_the_case_be_resolved_and_is_watched_no_more() {
        Played complaint =
                awarded().then("compliance1", "arbitration", step("PERFORMED", "2026-04-10"));

        complaint
                .then("agent1", "resolution", Map.of("whatWeDid", "商家已退款"))
                .at("2026-04-22T10:00")
                .swept();

        assertThat(complaint.events("AWARD_UNPERFORMED")).isEmpty();
    }

    @Test
    void what_is_not_accepted_goes_back_to_the_desk() {
        Played complaint =
                investigated()
                        .at("2026-03-10T10:00")
                        .then("compliance1", "arbitration", applied("2026-03-09"))
                        .at("2026-03-12T10:00")
                        .then("compliance1", "arbitration", step("NOT_ACCEPTED", "2026-03-11"));

        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("RUNNING");
        complaint.then("compliance1", "arbitration", applied("2026-03-12"));
        assertThat(complaint.get("status")).isEqualTo("IN_ARBITRATION");
        Api.check();
    }

    @Test
    void it_takes_the_place_of_an_appeal_a_wait_and_a_mediation() {
        Played appealed =
                investigated()
                        .then("agent1", "proposal", Map.of("text", "致歉"))
                        .then(
                                "customer1",
                                "proposal-answer",
                                Map.of("accepted", false, "requestReview", true))
                        .then("compliance1", "arbitration", applied("2026-03-02"));
        Played waiting =
                investigated()
                        .requested()
                        .then("compliance1", "arbitration", applied("2026-03-02"));
        Played mediated =
                investigated()
                        .then("customer1", "mediation", Map.of("reason", "协商"))
                        .then(
                                "middle1",
                                "mediation/mediator",
                                Map.of("account", "mediator1", "withoutTies", true))
                        .then("customer1", "mediation/consent", Map.of())
                        .then(
                                "middle1",
                                "mediation/consent",
                                Map.of("party", "MERCHANT", "person", "李", "proof", "邮件"))
                        .then("compliance1", "arbitration", applied("2026-03-02"));

        for (Played complaint : new Played[] {appealed, waiting, mediated}) {
            assertThat(complaint.get("status")).isEqualTo("IN_ARBITRATION");
            complaint.at("2026-03-20T10:00").swept();
            assertThat(complaint.get("status")).isEqualTo("IN_ARBITRATION");
        }
        assertThat(appealed.get("appeals[0].state")).isEqualTo("WITHDRAWN");
        assertThat(waiting.stateOf("EVIDENCE_WAIT")).isEqualTo("CANCELLED");
        Api.as("operations1")
                .get("/complaints/{id}/mediation", mediated.id())
                .then()
                .body("items[0].state", equalTo("FAILED"));
        Api.check();
    }

    private static Played investigated() {
        return received("2026-03-02T10:00", "app1", Map.of("content", GENERAL, "merchantId", "M-1"))
                .investigating();
    }

    private static Played awarded() {
        return investigated()
                .at("2026-04-10T10:00")
                .then("compliance1", "arbitration", applied("2026-03-09"))
                .then("compliance1", "arbitration", step("ACCEPTED", "2026-03-10"))
                .then("compliance1", "arbitration", step("TRIBUNAL_FORMED", "2026-03-20"))
                .then("compliance1", "arbitration", step("HEARD", "2026-04-02"))
                .then("compliance1", "arbitration", awarded("2026-04-08", "2026-04-20"));
    }

    private static Map<String, Object> applied(String on) {
        Map<String, Object> body = step("APPLIED", on);
        body.put("institution", "上海仲裁委员会");
        body.put("fileReference", "沪仲案字2026-118");
        return body;
    }

    private static Map<String, Object> awarded(String on, String performBy) {
        Map<String, Object> body = step("AWARDED", on);
        body.put("award", "商家退还货款399元");
        body.put("performBy", performBy);
        return body;
    }

    private static Map<String, Object> step(String step, String on) {
        return new HashMap<>(Map.of("step", step, "on", on, "document", "文件"));
    }
}
