package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Spec.md §4.5, "Follow-up point": the customer was told a date and hears from the desk before it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FollowUpScenariosTest {

    private static final String ABOUT = "承运商赔付预计三个工作日内到账";
    private static final Map<String, Object> PROGRESS =
            Map.of("text", "赔付已到账，请查收", "progress", true);

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    /// Of three working days from Tuesday, 28 April 2026, the third is Wednesday, 6 May: the Labour
    /// Day holidays from the 1st to the 5th lie between.
    @Test
    @Tag("SLA-30")
    void the_customer_is_contacted_again_before_the_compensation_is_due() {
        Played kept = announced("2026-04-28T10:00", Map.of("workingDays", 3));
        assertThat(kept.dueAt("FOLLOW_UP")).isEqualTo(time("2026-05-07T00:00"));
        assertThat(kept.warnAt("FOLLOW_UP")).isEqualTo(time("2026-04-30T09:00"));
        assertThat(kept.of("FOLLOW_UP", "mode")).isEqualTo("DATE");
        assertThat(kept.of("FOLLOW_UP", "responsiblePerson")).isEqualTo("agent1");
        assertThat(kept.messages("FOLLOW_UP_ANNOUNCED"))
                .singleElement()
                .satisfies(told ->
                        assertThat((String) told.get("text")).contains(ABOUT, "2026-05-06"));

        assertThat(reminders(kept.at("2026-04-30T08:59:59.999999").swept())).isEmpty();
        assertThat(reminders(kept.at("2026-04-30T09:00").swept()))
                .singleElement()
                .satisfies(told -> assertThat(told).containsEntry("recipient", "person:agent1"));
        kept.at("2026-05-07T00:00").swept();
        assertThat(kept.stateOf("FOLLOW_UP")).isEqualTo("RUNNING");
        kept.then("agent1", "messages", PROGRESS);

        assertThat(kept.stateOf("FOLLOW_UP")).isEqualTo("MET");
        assertThat(kept.events("FOLLOW_UP_CONTACTED")).hasSize(1);
        Api.as("supervisor1")
                .get("/complaints/{id}/follow-ups", kept.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo("2026-05-06"))
                .body("items[0].inTime", equalTo(true));
        Api.check();
    }

    @Test
    @Tag("SLA-30")
    void a_date_that_passes_in_silence_is_a_broken_promise() {
        Played broken = announced("2026-04-28T10:00", Map.of("workingDays", 3));

        broken.at("2026-05-07T00:00:00.000001").swept();

        assertThat(broken.stateOf("FOLLOW_UP")).isEqualTo("BREACHED");
        broken.then("agent1", "messages", PROGRESS);
        assertThat(broken.stateOf("FOLLOW_UP")).isEqualTo("BREACHED");
        assertThat(broken.of("FOLLOW_UP", "finishedAt")).isNotNull();
        assertThat(broken.events("FOLLOW_UP_CONTACTED"))
                .singleElement()
                .satisfies(event -> assertThat(event).containsEntry("inTime", "false"));
        Api.as("supervisor1")
                .get("/complaints/{id}/follow-ups", broken.id())
                .then()
                .body("items[0].inTime", equalTo(false));
        Api.check();
    }

    /// Saturday, 9 May 2026, is worked instead of a day of the holidays.
    @Test
    void the_reminder_comes_on_a_make_up_day_too() {
        Played sunday = announced("2026-05-07T10:00", Map.of("dueOn", "2026-05-10"));

        assertThat(sunday.warnAt("FOLLOW_UP")).isEqualTo(time("2026-05-09T09:00"));
        assertThat(sunday.dueAt("FOLLOW_UP")).isEqualTo(time("2026-05-11T00:00"));
    }

    @Test
    void a_reminder_whose_time_is_over_comes_at_once() {
        Played tomorrow = announced("2026-03-03T10:00", Map.of("dueOn", "2026-03-04"));

        assertThat(tomorrow.warnAt("FOLLOW_UP")).isEqualTo(time("2026-03-03T10:00"));
        assertThat(reminders(tomorrow.swept())).hasSize(1);
    }

    @Test
    void of_several_dates_the_nearest_counts_first() {
        Played several = announced("2026-03-02T10:00", Map.of("dueOn", "2026-03-12"));
        several.then("agent1", "follow-ups", Map.of("dueOn", "2026-03-05", "about", "物流核查"));
        assertThat(several.dueAt("FOLLOW_UP")).isEqualTo(time("2026-03-06T00:00"));
        several.then("agent1", "follow-ups", Map.of("dueOn", "2026-03-20", "about", "回访"));
        assertThat(several.dueAt("FOLLOW_UP")).isEqualTo(time("2026-03-06T00:00"));

        several.at("2026-03-04T10:00").then("agent1", "messages", Map.of("text", "您好"));
        assertThat(several.dueAt("FOLLOW_UP")).isEqualTo(time("2026-03-06T00:00"));
        several.then("agent1", "messages", PROGRESS);

        assertThat(several.dueAt("FOLLOW_UP")).isEqualTo(time("2026-03-13T00:00"));
        assertThat(several.stateOf("FOLLOW_UP")).isEqualTo("RUNNING");
        several.at("2026-03-12T10:00").then("agent1", "messages", PROGRESS);
        assertThat(several.dueAt("FOLLOW_UP")).isEqualTo(time("2026-03-21T00:00"));
        several.at("2026-03-23T10:00").then("agent1", "messages", PROGRESS);
        assertThat(several.stateOf("FOLLOW_UP")).isEqualTo("BREACHED");
        assertThat(several.events("FOLLOW_UP_CONTACTED")).hasSize(3);
        Api.check();
    }

    @Test
    void a_date_that_comes_after_a_broken_one_is_still_reminded_of() {
        Played twice = announced("2026-03-02T10:00", Map.of("dueOn", "2026-03-03"));
        twice.at("2026-03-04T10:00").swept();
        assertThat(twice.stateOf("FOLLOW_UP")).isEqualTo("BREACHED");

        twice.then("agent1", "follow-ups", Map.of("dueOn", "2026-03-10", "about", "回访"));

        assertThat(twice.dueAt("FOLLOW_UP")).isEqualTo(time("2026-03-11T00:00"));
        twice.then("agent1", "messages", PROGRESS);
        assertThat(twice.stateOf("FOLLOW_UP")).isEqualTo("RUNNING");
        Api.as("supervisor1")
                .get("/complaints/{id}/follow-ups", twice.id())
                .then()
                .body("items.inTime", equalTo(Arrays.asList(false, null)));
    }

    @Test
    void another_grade_does_not_move_what_people_announced() {
        Played raised = announced("2026-03-02T10:00", Map.of("dueOn", "2026-03-12"));

        raised.then("supervisor1", "severity", Map.of("severity", "MAJOR", "reason", "影响面大"));

        assertThat(raised.dueAt("FOLLOW_UP")).isEqualTo(time("2026-03-13T00:00"));
        assertThat(raised.stateOf("FOLLOW_UP")).isEqualTo("RUNNING");
    }

    @Test
    void customers_read_in_the_timeline_what_they_were_promised() {
        Played announced = announced("2026-04-28T10:00", Map.of("workingDays", 3));

        Api.as("customer1")
                .get("/complaints/{id}/timeline", announced.id())
                .then()
                .statusCode(200)
                .body("items.find { it.type == 'FOLLOW_UP_ANNOUNCED' }.about", equalTo(ABOUT));
    }

    @Test
    void what_is_owed_when_the_case_is_over_is_cancelled() {
        Played over = announced("2026-04-28T10:00", Map.of("workingDays", 3));

        over.then("customer1", "withdrawal", Map.of());

        assertThat(over.stateOf("FOLLOW_UP")).isEqualTo("CANCELLED");
    }

    @Test
    void an_announced_date_has_an_explanation() {
        Played announced = announced("2026-04-28T10:00", Map.of("workingDays", 3));

        Api.as("customer1")
                .get("/complaints/{id}/deadlines/FOLLOW_UP/explanation", announced.id())
                .then()
                .statusCode(200);
    }

    @Test
    void a_follow_up_has_one_date_and_that_lies_ahead() {
        Played open = received("2026-03-02T10:00", Played.GENERAL).assigned();

        refused(open, Map.of("about", ABOUT), "dueOn", "REQUIRED");
        refused(
                open,
                Map.of("about", ABOUT, "dueOn", "2026-03-05", "workingDays", 3),
                "dueOn",
                "NOT_ALLOWED");
        refused(open, Map.of("about", ABOUT, "dueOn", "2026-03-02"), "dueOn", "OUT_OF_RANGE");
        refused(open, Map.of("about", ABOUT, "dueOn", "2027-03-04"), "dueOn", "OUT_OF_RANGE");
        open.tried("agent1", "follow-ups", Map.of("about", ABOUT, "workingDays", 0))
                .statusCode(422);
        open.tried("agent1", "follow-ups", Map.of("about", ABOUT, "dueOn", 20_000)).statusCode(422);
        open.tried("app1", "follow-ups", Map.of("about", ABOUT, "dueOn", "2026-03-05"))
                .statusCode(403);
        open.then("agent1", "follow-ups", Map.of("about", ABOUT, "dueOn", "2027-03-03"));
    }

    private static void refused(Played open, Map<String, ?> body, String field, String code) {
        open.tried("agent1", "follow-ups", body)
                .statusCode(422)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo(code));
    }

    private static Played announced(String localTime, Map<String, ?> date) {
        Map<String, Object> body = new HashMap<>(date);
        body.put("about", ABOUT);
        return received(localTime, Played.GENERAL).assigned().then("agent1", "follow-ups", body);
    }

    private static List<Map<String, Object>> reminders(Played played) {
        return played.messages("SLA_WARNING").stream()
                .filter(told -> ((String) told.get("text")).contains("FOLLOW_UP"))
                .toList();
    }
}
