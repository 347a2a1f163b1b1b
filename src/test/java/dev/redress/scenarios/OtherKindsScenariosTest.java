package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Spec.md §11.1 with its figures: what is no complaint. Agents take these down themselves and so
/// have the first contact.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OtherKindsScenariosTest {

    private static final Map<String, Object> PROGRESS = Map.of("text", "初步方案", "progress", true);

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("A21")
    void an_inquiry_in_the_evening() {
        Played inquiry = of("INQUIRY", "2026-03-03T22:00");

        assertThat(inquiry.stages()).doesNotContain("CONNECT", "FIRST_RESPONSE");
        assertThat(inquiry.dueAt("OFFHOURS_PLAN")).isEqualTo(time("2026-03-04T09:00"));
        assertThat(inquiry.stateOf("ACK")).isEqualTo("MET");
        assertThat(inquiry.messages("RECEIPT")).hasSize(1);
    }

    @Test
    @Tag("A22")
    void an_inquiry_after_midnight() {
        assertThat(of("INQUIRY", "2026-03-04T00:30").dueAt("OFFHOURS_PLAN"))
                .isEqualTo(time("2026-03-04T09:00"));
    }

    @Test
    @Tag("A23")
    void an_inquiry_on_a_holiday() {
        assertThat(of("INQUIRY", "2026-10-02T10:00").dueAt("OFFHOURS_PLAN"))
                .isEqualTo(time("2026-10-03T09:00"));
    }

    @Test
    @Tag("A24")
    void the_window_is_open_at_nine_sharp_and_closed_at_six_sharp() {
        Played outside = of("INQUIRY", "2026-03-03T18:00:00");
        Played inside = of("INQUIRY", "2026-03-03T09:00:00");

        assertThat(outside.dueAt("OFFHOURS_PLAN")).isEqualTo(time("2026-03-04T09:00"));
        assertThat(outside.stages()).doesNotContain("CONNECT", "FIRST_RESPONSE");
        assertThat(inside.dueAt("CONNECT")).isEqualTo(time("2026-03-03T09:00:30"));
        assertThat(inside.dueAt("FIRST_RESPONSE")).isEqualTo(time("2026-03-03T09:15"));
        assertThat(inside.stages()).doesNotContain("OFFHOURS_PLAN");
    }

    @Test
    @Tag("A26")
    void an_after_sales_inquiry_on_the_eve_of_the_dragon_boat_festival() {
        Played inquiry = of("AFTER_SALES_INQUIRY", "2026-06-18T19:00");

        assertThat(inquiry.dueAt("DIRECTION")).isEqualTo(time("2026-06-18T21:00"));
        assertThat(inquiry.dueAt("ANSWER")).isEqualTo(time("2026-06-24T18:00"));
    }

    @Test
    @Tag("A27")
    void a_return_before_the_labour_day() {
        Played request = of("RETURN", "2026-04-29T16:00");

        assertThat(request.dueAt("VERIFY")).isEqualTo(time("2026-04-29T17:00"));
        assertThat(request.dueAt("APPROVE")).isEqualTo(time("2026-04-30T16:00"));
        assertThat(request.dueAt("COMPLETE")).isEqualTo(time("2026-05-07T18:00"));
    }

    @Test
    @Tag("A28")
    void a_repair_across_the_labour_day_and_its_make_up_saturday() {
        assertThat(of("REPAIR", "2026-04-29T16:00").dueAt("COMPLETE"))
                .isEqualTo(time("2026-05-12T18:00"));
    }

    @Test
    @Tag("SLA-01")
    void an_inquiry_is_connected_within_thirty_seconds() {
        Played kept = of("INQUIRY", "2026-03-03T10:00").at("2026-03-03T10:00:30");
        kept.then("agent1", "steps", step("CONNECT"));
        Played broken = of("INQUIRY", "2026-03-03T10:00").at("2026-03-03T10:00:30.000001");
        broken.then("agent1", "steps", step("CONNECT"));

        assertThat(kept.stateOf("CONNECT")).isEqualTo("MET");
        assertThat(broken.stateOf("CONNECT")).isEqualTo("BREACHED");
    }

    @Test
    @Tag("SLA-02")
    void an_inquiry_of_the_night_has_a_plan_by_the_start_of_the_service() {
        Played kept = of("INQUIRY", "2026-03-03T22:00").at("2026-03-04T09:00");
        kept.then("agent1", "messages", PROGRESS);
        Played broken = of("INQUIRY", "2026-03-03T22:00").at("2026-03-04T09:00:00.000001").swept();

        assertThat(kept.stateOf("OFFHOURS_PLAN")).isEqualTo("MET");
        assertThat(broken.stateOf("OFFHOURS_PLAN")).isEqualTo("BREACHED");
    }

    @Test
    @Tag("SLA-03")
    void an_inquiry_is_answered_at_first_within_fifteen_minutes() {
        keepsAndBreaks("INQUIRY", "FIRST_RESPONSE", "2026-03-03T10:00", "2026-03-03T10:15:00");
    }

    @Test
    @Tag("SLA-04")
    void an_inquiry_has_a_preliminary_reply_within_a_day() {
        keepsAndBreaks("INQUIRY", "INITIAL_FEEDBACK", "2026-03-03T10:00", "2026-03-04T10:00:00");
    }

    @Test
    @Tag("SLA-05")
    void an_inquiry_is_answered_in_detail_within_three_working_days() {
        Played inquiry =
                of("INQUIRY", "2026-03-03T10:00")
                        .investigating()
                        .then("agent1", "proposal", Map.of("text", "七天内可退"))
                        .then("customer1", "proposal-answer", Map.of("accepted", true));
        assertThat(inquiry.dueAt("ANSWER")).isEqualTo(time("2026-03-06T18:00"));

        inquiry.at("2026-03-06T18:00")
                .then("agent1", "resolution", Map.of("whatWeDid", "详细说明了退货规则"));

        assertThat(inquiry.stateOf("ANSWER")).isEqualTo("MET");
        Played silent = of("INQUIRY", "2026-03-03T10:00");
        assertThat(silent.at("2026-03-06T18:00:00.000001").swept().stateOf("ANSWER"))
                .isEqualTo("BREACHED");
    }

    @Test
    @Tag("SLA-07")
    void the_direction_of_an_after_sales_inquiry_is_clear_within_two_hours() {
        keepsAndBreaks(
                "AFTER_SALES_INQUIRY", "DIRECTION", "2026-03-03T10:00", "2026-03-03T12:00:00");
    }

    @Test
    @Tag("SLA-24")
    @Tag("SLA-27")
    void a_return_is_confirmed_and_arranged_within_a_day() {
        stepKeepsAndBreaks("RETURN", "APPROVE", "2026-03-03T10:00", "2026-03-04T10:00:00");
        stepKeepsAndBreaks("EXCHANGE", "APPROVE", "2026-03-03T10:00", "2026-03-04T10:00:00");
        stepKeepsAndBreaks("REFUND", "APPROVE", "2026-03-03T10:00", "2026-03-04T10:00:00");
    }

    @Test
    @Tag("SLA-25")
    void a_return_is_completed_within_three_working_days() {
        stepKeepsAndBreaks("RETURN", "COMPLETE", "2026-03-03T10:00", "2026-03-06T18:00:00");
        stepKeepsAndBreaks("EXCHANGE", "COMPLETE", "2026-03-03T10:00", "2026-03-06T18:00:00");
    }

    @Test
    @Tag("SLA-26")
    void an_after_sales_request_is_verified_within_an_hour() {
        for (String kind : new String[] {"RETURN", "EXCHANGE", "REFUND", "REPAIR"}) {
            stepKeepsAndBreaks(kind, "VERIFY", "2026-03-03T10:00", "2026-03-03T11:00:00");
        }
    }

    @Test
    @Tag("SLA-29")
    void a_repair_takes_seven_working_days_and_the_customer_can_read_that() {
        stepKeepsAndBreaks("REPAIR", "COMPLETE", "2026-03-03T10:00", "2026-03-12T18:00:00");
        dev.redress.support.Api.as("customer1")
                .get("/complaints/{id}/deadlines", of("REPAIR", "2026-03-03T10:00").id())
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.stage == 'COMPLETE' }.dueAt",
                        equalTo("2026-03-12T10:00:00Z"));
    }

    @Test
    @Tag("SLA-31")
    void the_carrier_is_contacted_within_two_hours() {
        stepKeepsAndBreaks(
                "LOGISTICS_ANOMALY", "CARRIER_CONTACT", "2026-03-03T10:00", "2026-03-03T12:00:00");
    }

    @Test
    @Tag("SLA-38")
    void feedback_is_answered_within_a_day() {
        keepsAndBreaks("FEEDBACK", "REPLY", "2026-03-03T10:00", "2026-03-04T10:00:00");
    }

    @Test
    @Tag("SLA-42")
    void an_address_is_changed_within_thirty_minutes_and_the_customer_told() {
        stepKeepsAndBreaks(
                "ORDER_CHANGE", "CHANGE_DONE", "2026-03-03T10:00", "2026-03-03T10:30:00");
        Played change = of("ORDER_CHANGE", "2026-03-03T10:00");
        change.then("agent1", "steps", step("CHANGE_DONE"))
                .then("agent1", "messages", Map.of("text", "地址已修改"));

        assertThat(change.messages("MESSAGE_TO_CUSTOMER"))
                .extracting(message -> message.get("recipient"))
                .containsExactly("customer:customer1");
    }

    @Test
    void a_step_that_is_not_owed_is_refused() {
        Played request = of("RETURN", "2026-03-03T10:00");
        request.tried("agent1", "steps", step("CONNECT"))
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_OWED"));
        request.tried("agent1", "steps", step("RESOLVE"))
                .statusCode(422)
                .body("errors[0].field", equalTo("stage"));

        request.looked().then("agent1", "steps", step("VERIFY"));

        assertThat(request.events("STEP_FINISHED").getFirst().get("finding")).isEqualTo("已完成");
        request.tried("agent1", "steps", step("VERIFY")).statusCode(409);
    }

    /// A message to the customer at `due` keeps the promise, and one a microsecond later does not.
    private static void keepsAndBreaks(String kind, String stage, String start, String due) {
        Played kept = of(kind, start);
        assertThat(kept.dueAt(stage)).isEqualTo(time(due));
        kept.at(due).then("agent1", "messages", PROGRESS);
        Played broken = of(kind, start).at(due + ".000001");
        broken.then("agent1", "messages", PROGRESS);

        assertThat(kept.stateOf(stage)).isEqualTo("MET");
        assertThat(broken.stateOf(stage)).isEqualTo("BREACHED");
    }

    private static void stepKeepsAndBreaks(String kind, String stage, String start, String due) {
        Played kept = ready(kind, stage, start);
        assertThat(kept.dueAt(stage)).isEqualTo(time(due));
        kept.at(due).then("agent1", "steps", step(stage));
        Played broken = ready(kind, stage, start).at(due + ".000001");
        broken.then("agent1", "steps", step(stage));

        assertThat(kept.stateOf(stage)).isEqualTo("MET");
        assertThat(broken.stateOf(stage)).isEqualTo("BREACHED");
    }

    private static Played ready(String kind, String stage, String start) {
        Played request = of(kind, start);
        return stage.equals("VERIFY") ? request.looked() : request;
    }

    private static Played of(String kind, String start) {
        return received(
                start, "agent1", Map.of("kind", kind, "channel", "APP", "content", "请问怎么退货"));
    }

    private static Map<String, Object> step(String stage) {
        return Map.of("stage", stage, "finding", "已完成");
    }
}
