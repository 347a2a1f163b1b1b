package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.SERIOUS;
import static dev.redress.scenarios.Played.local;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Spec.md §11.2 with its figures: what stands still while the customer looks for evidence.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PauseScenariosTest {

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("B01")
    void evidence_that_comes_takes_the_wait_out_of_the_promises() {
        Played complaint =
                received("2026-03-02T10:00", SERIOUS)
                        .investigating()
                        .at("2026-03-02T15:00")
                        .requested();
        assertThat(complaint.get("status")).isEqualTo("AWAITING_CUSTOMER");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("PAUSED");
        assertThat(complaint.stateOf("STALE")).isEqualTo("CANCELLED");

        complaint.at("2026-03-03T09:00").uploaded();

        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.of("RESOLVE", "pausedSeconds")).isEqualTo("64800");
        assertThat(complaint.dueAt("PROPOSAL")).isEqualTo(time("2026-03-05T04:00"));
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-05T04:00"));
        assertThat(complaint.warnAt("RESOLVE")).isEqualTo(time("2026-03-04T16:00"));
        assertThat(complaint.dueAt("INITIAL_FEEDBACK")).isEqualTo(time("2026-03-03T10:00"));
        assertThat(complaint.stateOf("EVIDENCE_WAIT")).isEqualTo("MET");
    }

    @Test
    @Tag("B02")
    void a_wait_that_nobody_answers_ends_at_its_true_instant() {
        Played complaint =
                received("2026-03-02T10:00", SERIOUS)
                        .investigating()
                        .at("2026-03-02T15:00")
                        .requested();

        assertThat(complaint.dueAt("EVIDENCE_WAIT")).isEqualTo(time("2026-03-03T15:00"));
        complaint.at("2026-03-03T08:59:59").delivered();
        assertThat(state(complaint, "EVIDENCE_REMINDER")).isEqualTo("PENDING");
        complaint.at("2026-03-03T09:00").delivered();
        assertThat(state(complaint, "EVIDENCE_REMINDER")).isEqualTo("SENT");
        complaint.at("2026-03-03T15:00").swept();
        assertThat(complaint.get("status")).isEqualTo("AWAITING_CUSTOMER");

        complaint.at("2026-03-03T15:04").swept();

        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.events("EVIDENCE_EXPIRED"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(local(event.get("at"))).isEqualTo(time("2026-03-03T15:00"));
                    assertThat(event.get("actor")).isEqualTo("system");
                });
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-05T10:00"));
        assertThat(complaint.messages("EVIDENCE_EXPIRED"))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.get("recipient")).isEqualTo("customer:customer1"));
        assertThat(complaint.stateOf("EVIDENCE_WAIT")).isEqualTo("CANCELLED");
        assertThat(complaint.events("SLA_BREACHED"))
                .extracting(event -> event.get("stage"))
                .doesNotContain("EVIDENCE_WAIT", "RESOLVE");
    }

    @Test
    @Tag("B04")
    void of_working_days_the_open_minutes_are_kept() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .at("2026-03-04T15:00")
                        .requested()
                        .at("2026-03-05T11:00")
                        .uploaded();

        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-12T14:00"));
    }

    @Test
    @Tag("B05")
    void a_wait_into_the_national_day_keeps_the_open_minutes_too() {
        Played complaint = received("2026-09-28T10:00", GENERAL).investigating();
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-10-13T18:00"));

        complaint.at("2026-09-30T16:00").requested().at("2026-10-01T10:00").uploaded();

        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-10-14T11:00"));
    }

    /// 15:00 to 09:00 it stood still, 18 h; a raise counts anew, a lower grade from the receipt.
    @Test
    void paused_seconds_are_those_since_the_start_of_the_count() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .at("2026-03-02T15:00")
                        .requested()
                        .at("2026-03-03T09:00")
                        .uploaded();
        assertThat(complaint.of("RESOLVE", "pausedSeconds")).isEqualTo("64800");

        complaint
                .at("2026-03-03T10:00")
                .then("agent1", "severity", Map.of("severity", "SERIOUS", "reason", "复核"));
        assertThat(local(complaint.of("RESOLVE", "startAt"))).isEqualTo(time("2026-03-03T10:00"));
        assertThat(complaint.of("RESOLVE", "pausedSeconds")).isEqualTo("0");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-05T10:00"));
        assertThat(complaint.of("PROPOSAL", "pausedSeconds")).isEqualTo("64800");

        complaint.then("supervisor1", "severity", Map.of("severity", "GENERAL", "reason", "复核"));
        assertThat(local(complaint.of("RESOLVE", "startAt"))).isEqualTo(time("2026-03-02T10:00"));
        assertThat(complaint.of("RESOLVE", "pausedSeconds")).isEqualTo("64800");
    }

    @Test
    @Tag("B06")
    void waiting_for_a_carrier_stops_nothing() {
        Played complaint = received("2026-03-02T10:00", SERIOUS).investigating();
        LocalDateTime due = complaint.dueAt("RESOLVE");

        complaint
                .then(
                        "agent1",
                        "third-party-wait",
                        Map.of("party", "顺丰", "expectedAt", "2026-03-04T10:00:00+08:00"))
                .at("2026-03-03T16:00")
                .swept();

        assertThat(complaint.get("status")).isEqualTo("AWAITING_THIRD_PARTY");
        assertThat(complaint.get("thirdParty.party")).isEqualTo("顺丰");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("RUNNING");
        assertThat(complaint.stateOf("PROPOSAL")).isEqualTo("RUNNING");
        assertThat(complaint.of("RESOLVE", "pausedSeconds")).isEqualTo("0");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(due);
        // A full period of idleness is over, and the next one runs.
        assertThat(complaint.dueAt("STALE")).isEqualTo(time("2026-03-04T10:00"));
    }

    @Test
    void a_case_goes_on_when_the_third_party_does_not_answer_in_time() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .then(
                                "agent1",
                                "third-party-wait",
                                Map.of("party", "顺丰", "expectedAt", "2026-03-02T15:00:00+08:00"));

        complaint.at("2026-03-02T15:00").swept();
        assertThat(complaint.get("status")).isEqualTo("AWAITING_THIRD_PARTY");
        complaint.at("2026-03-02T15:03").swept();

        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.events("THIRD_PARTY_WAIT_ENDED"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(local(event.get("at"))).isEqualTo(time("2026-03-02T15:00"));
                    assertThat(event.get("reason")).isEqualTo("date passed");
                });
    }

    @Test
    void the_answer_of_a_third_party_is_an_entry_of_the_investigation() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .then(
                                "agent1",
                                "third-party-wait",
                                Map.of("party", "顺丰", "expectedAt", "2026-03-02T15:00:00+08:00"))
                        .then("agent1", "investigation", Map.of("finding", "快递已签收"));

        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.get("thirdParty")).isNull();
        assertThat(complaint.events("THIRD_PARTY_WAIT_ENDED"))
                .extracting(event -> event.get("reason"))
                .containsExactly("answered");
    }

    @Test
    void an_expected_answer_lies_ahead() {
        received("2026-03-02T10:00", GENERAL)
                .investigating()
                .tried(
                        "agent1",
                        "third-party-wait",
                        Map.of("party", "顺丰", "expectedAt", "2026-03-02T10:00:00+08:00"))
                .statusCode(422)
                .body("errors[0].field", equalTo("expectedAt"));
    }

    @Test
    @Tag("C04")
    void nobody_is_idle_while_the_customer_looks_for_evidence() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .then("agent1", "messages", Map.of("text", "正在核实", "progress", true))
                        .at("2026-03-02T18:00")
                        .requested()
                        // More than a day after the last activity, and a minute before the wait
                        // ends.
                        .at("2026-03-03T17:59")
                        .swept();

        assertThat(complaint.get("status")).isEqualTo("AWAITING_CUSTOMER");
        assertThat(complaint.stateOf("STALE")).isEqualTo("CANCELLED");
        assertThat(complaint.get("escalationLevel")).isEqualTo("1");
        assertThat(complaint.events("ESCALATED")).isEmpty();
    }

    @Test
    void a_customer_thinks_once_about_an_offer_however_often_the_desk_stirs() {
        Played offered =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .then("agent1", "proposal", Map.of("text", "致歉", "remedy", "致歉"));
        assertThat(offered.dueAt("STALE")).isEqualTo(time("2026-03-04T10:00"));

        offered.at("2026-03-03T16:00").then("agent1", "messages", Map.of("text", "您考虑得如何"));

        assertThat(offered.dueAt("STALE")).isEqualTo(time("2026-03-04T16:00"));
    }

    @Test
    void evidence_that_nobody_asked_for_is_no_activity_of_the_desk() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL).investigating().at("2026-03-02T20:00");
        assertThat(complaint.dueAt("STALE")).isEqualTo(time("2026-03-03T10:00"));

        complaint.uploaded();

        assertThat(complaint.dueAt("STALE")).isEqualTo(time("2026-03-03T10:00"));
    }

    @Test
    void evidence_that_was_waited_for_sets_the_desk_going_again() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .requested()
                        .at("2026-03-02T20:00")
                        .uploaded();

        assertThat(complaint.stateOf("STALE")).isEqualTo("RUNNING");
        assertThat(complaint.dueAt("STALE")).isEqualTo(time("2026-03-03T20:00"));
    }

    @Test
    @Tag("SLA-28")
    @Tag("EVD-04")
    void the_customer_is_asked_to_send_evidence_within_a_day_and_handled_first_afterwards() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .at("2026-03-02T15:00")
                        .requested();
        String priority = complaint.get("priority");

        assertThat(complaint.messages("EVIDENCE_REQUEST"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.get("recipient")).isEqualTo("customer:customer1");
                    assertThat(message.get("text"))
                            .asString()
                            .contains("开箱照片", "付款凭证", "2026-03-03 15:00", "优先处理");
                });
        complaint.at("2026-03-03T15:00").uploaded();

        assertThat(complaint.stateOf("EVIDENCE_WAIT")).isEqualTo("MET");
        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.stateOf("FIRST_RESPONSE")).isEqualTo("BREACHED");
        assertThat(priority).as("lifted by the first warning").isEqualTo("P3");
        assertThat(complaint.get("priority")).isEqualTo("P2");
    }

    @Test
    void no_reminder_goes_out_after_the_evidence() {
        Played complaint =
                received("2026-03-02T10:00", GENERAL)
                        .investigating()
                        .at("2026-03-02T15:00")
                        .requested()
                        .at("2026-03-03T09:00")
                        .uploaded()
                        .delivered();

        assertThat(complaint.messages("EVIDENCE_REMINDER")).isEmpty();
    }

    @Test
    void evidence_between_the_end_of_the_wait_and_the_sweep_is_late_and_not_lost() {
        Played complaint =
                received("2026-03-02T10:00", SERIOUS)
                        .investigating()
                        .at("2026-03-02T15:00")
                        .requested()
                        .at("2026-03-03T15:02")
                        .uploaded();

        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.events("EVIDENCE_EXPIRED")).hasSize(1);
        assertThat(complaint.events("EVIDENCE_RECEIVED"))
                .extracting(event -> event.get("late"))
                .containsExactly("true");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-05T10:00"));
        assertThat(database.count("evidence")).isOne();
    }

    @Test
    void the_third_request_lets_nothing_stand_still() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        for (String time : List.of("2026-03-02T11:00", "2026-03-02T13:00")) {
            complaint.at(time).requested();
            assertThat(complaint.stateOf("PROPOSAL")).isEqualTo("PAUSED");
            complaint.at(time.replace(":00", ":30")).uploaded();
        }

        complaint.at("2026-03-02T15:00").requested();

        assertThat(complaint.stateOf("PROPOSAL")).isEqualTo("RUNNING");
        assertThat(complaint.dueAt("PROPOSAL")).isEqualTo(time("2026-03-04T11:00"));
    }

    @Test
    @Tag("B12")
    @Tag("EVD-11")
    void a_customer_who_sees_the_seal_photos_withdraws() {
        Played complaint =
                received("2026-03-05T10:00", "app1", Map.of("content", "72小时前拆封，商品有划痕"))
                        .investigating()
                        .then("agent1", "evidence", sealPhotos())
                        .requested();
        dev.redress.support.Api.as("customer1")
                .get("/complaints/{id}/evidence", complaint.id())
                .then()
                .statusCode(200)
                .body("items[0].side", equalTo("PLATFORM"))
                .body("items[0].reference", equalTo("seal/77.jpg"))
                .body("items[0].by", equalTo(null));

        complaint.then("customer1", "withdrawal", Map.of("reason", "看到封签照片，确认完好"));

        assertThat(complaint.get("status")).isEqualTo("WITHDRAWN");
        assertThat(complaint.events("WITHDRAWN"))
                .singleElement()
                .satisfies(event -> assertThat(event.get("reason")).isEqualTo("看到封签照片，确认完好"));
        assertThat(complaint.answer().<String>getList("deadlines.state"))
                .doesNotContain("RUNNING", "PAUSED");
        assertThat(database.count("survey")).isZero();
        assertThat(complaint.messages("EVIDENCE_REMINDER")).isEmpty();
        assertThat(listed("WITHDRAWN")).containsExactly(complaint.id());
        assertThat(listed("RESOLVED")).isEmpty();
        complaint.tried("customer1", "evidence", sealPhotosOfCustomer()).statusCode(409);
    }

    private static Map<String, Object> sealPhotos() {
        return Map.of(
                "side",
                "PLATFORM",
                "items",
                List.of(
                        Map.of(
                                "kind", "REFERENCE",
                                "description", "封签照片",
                                "reference", "seal/77.jpg",
                                "mediaType", "image/jpeg")));
    }

    private static Map<String, Object> sealPhotosOfCustomer() {
        return Map.of("items", List.of(Map.of("kind", "TEXT", "description", "封签完好")));
    }

    private static List<String> listed(String status) {
        return dev.redress.support.Api.as("operations1")
                .queryParam("status", status)
                .get("/complaints")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private static Object state(Played complaint, String template) {
        return complaint.messages(template).getFirst().get("state");
    }
}
