package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// When customers are asked for their verdict (spec.md §5.5, §11.8).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class VerdictScenariosTest {

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("H01")
    @Tag("SRV-02")
    @Tag("SRV-18")
    void an_order_is_asked_about_a_week_after_it_was_signed_for() {
        Played.setClock("2026-03-02T14:20");
        signed();
        signed();

        Played.setClock("2026-03-09T14:19");
        Api.run("survey-dispatch").body("done", equalTo(0));
        assertThat(orderSurveys()).isZero();
        Played.setClock("2026-03-09T14:20");
        Api.run("survey-dispatch").body("done", equalTo(1));
        Api.run("survey-dispatch").body("done", equalTo(0));

        assertThat(orderSurveys()).isOne();
        assertThat(
                        Opened.text(
                                database.rows(
                                                "select text from outbox"
                                                        + " where template = 'SURVEY_ORDER_INVITATION'")
                                        .getFirst()
                                        .getString(0)))
                .contains("ORD-1", "7 天", "/surveys/");
        signed();
        Played.setClock("2026-03-30T14:20");
        Api.run("survey-dispatch");
        assertThat(orderSurveys()).isOne();
    }

    @Test
    void an_order_that_was_cancelled_is_not_asked_about() {
        Played.setClock("2026-03-02T14:20");
        Api.as("app1").post("/orders/ORD-1/cancellation").then().statusCode(404);
        signed();
        Api.as("app1").post("/orders/ORD-1/cancellation").then().statusCode(204);

        Played.setClock("2026-03-09T14:20");
        Api.run("survey-dispatch").body("done", equalTo(1));

        assertThat(orderSurveys()).isZero();
        assertThat(suppressions()).containsExactly("ORDER_CANCELLED");
    }

    @Test
    @Tag("H10")
    @Tag("SRV-01")
    void of_a_case_and_its_order_only_the_case_is_asked_about() {
        Played.setClock("2026-03-02T14:20");
        signed();
        Played settled = settled("2026-03-05T10:00");
        Api.run("survey-dispatch").body("done", equalTo(1));
        assertThat(settled.messages("SURVEY_INVITATION")).hasSize(1);

        Played.setClock("2026-03-09T14:20");
        Api.run("survey-dispatch").body("done", equalTo(2));

        assertThat(orderSurveys()).isZero();
        assertThat(suppressions()).containsExactly("CASE_SURVEY");
        assertThat(database.count("outbox where template = 'SURVEY_REMINDER'")).isOne();
    }

    @Test
    @Tag("H11")
    void whoever_says_in_time_that_they_are_not_satisfied_is_looked_after_by_experts() {
        Played settled = settled("2026-03-05T10:00").at("2026-03-06T10:00");

        settled.then("customer1", "confirmation", Map.of("satisfied", false, "reason", "仍有划痕"));

        assertThat(settled.get("status")).isEqualTo("APPEALED");
        assertThat(settled.dueAt("EXPERT_IN")).isEqualTo(time("2026-03-07T10:00"));
    }

    /// The feedback announces it, and the invitation with the link follows in the same minute.
    @Test
    @Tag("SRV-20")
    void the_invitation_to_rate_is_part_of_the_feedback() {
        Played settled =
                settled(
                        Map.of(
                                "content",
                                Played.GENERAL,
                                "customer",
                                Map.of("id", "customer1", "phone", "13812345678")));

        assertThat((String) settled.messages("SATISFACTION_QUESTION").getFirst().get("text"))
                .contains("评分");
        Api.run("survey-dispatch").body("done", equalTo(1));
        assertThat(settled.messages("SURVEY_INVITATION")).hasSize(1);
    }

    @Test
    void a_test_is_not_asked_about() {
        Played.setClock("2026-03-05T10:00");
        settled(Map.of("content", Played.GENERAL, "tags", List.of("test")));

        Api.run("survey-dispatch").body("done", equalTo(1));

        assertThat(suppressions()).containsExactly("EXCLUDED_TAG");
        assertThat(database.count("outbox where template = 'SURVEY_INVITATION'")).isZero();
    }

    private static Played settled(String localTime) {
        Played.setClock(localTime);
        return settled(Map.of("content", Played.GENERAL, "orderNo", "ORD-1"));
    }

    private static Played settled(Map<String, ?> complaint) {
        return received("2026-03-05T10:00", "app1", complaint)
                .investigating()
                .then("agent1", "proposal", Map.of("text", "向您致歉"))
                .then("customer1", "proposal-answer", Map.of("accepted", true))
                .then("agent1", "resolution", Map.of("whatWeDid", "培训了客服"));
    }

    private static void signed() {
        Api.as("app1")
                .body(
                        Map.of(
                                "orderNo", "ORD-1",
                                "customerId", "customer1",
                                "at", "2026-03-02T14:20:00+08:00",
                                "text", "已签收",
                                "delivered", true))
                .post("/shipments/SF1/nodes")
                .then()
                .statusCode(200);
    }

    private long orderSurveys() {
        return database.count("outbox where template = 'SURVEY_ORDER_INVITATION'");
    }

    private List<String> suppressions() {
        return database.rows("select suppression from survey where state = 'SUPPRESSED'").stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
