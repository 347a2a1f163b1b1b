package dev.redress.scenarios;

import static dev.redress.scenarios.Submitted.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.redress.policy.RulesReset;
import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Years whose working days are published, or not yet.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CalendarScenariosTest {

    private static final String GENERAL = "客服态度差";

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        rules.reset();
    }

    @AfterEach
    void leave_the_delivered_calendars() {
        rules.reset();
    }

    private static boolean isProvisional(Submitted complaint) {
        return complaint
                .answer()
                .getBoolean("deadlines.find { it.stage == 'RESOLVE' }.provisional");
    }

    @Test
    @Tag("A14")
    void without_the_next_year_a_deadline_is_provisional_and_administrators_are_told() {
        Submitted complaint = Submitted.at("2026-12-29T11:00", GENERAL);
        Api.run("calendar-watch").body("done", equalTo(1));
        Api.run("calendar-watch").body("done", equalTo(0));

        assertThat(complaint.get("severity")).isEqualTo("GENERAL");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2027-01-07T18:00"));
        assertThat(isProvisional(complaint)).isTrue();
        Row alert = database.rows("select * from outbox where case_no = 'CN-2027'").getFirst();
        assertThat(alert.getString("recipient")).isEqualTo("role:admin");
        assertThat(alert.getString("template")).isEqualTo("CALENDAR_MISSING");
        assertThat(Opened.text(alert.getString("text"))).contains("2027");
    }

    @Test
    void a_loaded_year_counts_for_the_next_case_and_ends_the_alerts() {
        Api.setClock("2026-12-29T11:00:00+08:00");

        Api.as("admin1")
                .body(Map.of("holidays", List.of("2027-01-01"), "makeUpDays", List.of()))
                .put("/calendars/CN-2027")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .header("ETag", equalTo("\"1\""));

        Submitted complaint = Submitted.at("2026-12-29T11:00", GENERAL);
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2027-01-08T18:00"));
        assertThat(isProvisional(complaint)).isFalse();
        assertThat(complaint.get("deadlines.find { it.stage == 'RESOLVE' }.calendarVersion"))
                .isEqualTo("CN-2026.1+CN-2027.1");
        Api.run("calendar-watch").body("done", equalTo(0));
    }

    @Test
    @Tag("A15")
    void a_loaded_year_counts_the_open_promises_again() {
        Played complaint = Played.received("2026-12-29T11:00", GENERAL);
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2027-01-07T18:00"));

        load("CN-2027", List.of("2027-01-01"), List.of());

        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2027-01-08T18:00"));
        assertThat(complaint.of("RESOLVE", "provisional")).isEqualTo("false");
        assertThat(complaint.events("SLA_RETARGETED"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.get("stage")).isEqualTo("RESOLVE");
                    assertThat(event.get("reason")).isEqualTo("CN-2027.1");
                    assertThat(event.get("actor")).isEqualTo("system");
                });
        Api.check();
    }

    @Test
    void an_amended_year_moves_open_promises_and_leaves_broken_ones() {
        Played broken = Played.received("2026-09-14T10:00", GENERAL);
        Played open = Played.received("2026-09-30T20:10", GENERAL).swept();
        assertThat(broken.stateOf("RESOLVE")).isEqualTo("BREACHED");

        load("CN-2026", List.of("2026-10-01", "2026-10-08", "2026-10-09"), List.of());

        assertThat(open.dueAt("RESOLVE")).isEqualTo(time("2026-10-14T18:00"));
        assertThat(open.of("RESOLVE", "calendarVersion")).isEqualTo("CN-2026.2");
        assertThat(broken.of("RESOLVE", "calendarVersion")).isEqualTo("CN-2026.1");
        Api.run("deadline-recount").body("done", equalTo(0));
        Api.check();
    }

    @Test
    void a_promise_in_a_pause_is_counted_again_with_the_pauses_before() {
        Played complaint =
                Played.received("2026-12-28T10:00", GENERAL)
                        .investigating()
                        .at("2026-12-29T16:00")
                        .requested()
                        .at("2026-12-30T10:00")
                        .uploaded()
                        .at("2026-12-31T09:00")
                        .requested();

        load("CN-2027", List.of("2027-01-01"), List.of());
        complaint.at("2026-12-31T15:00").uploaded();

        // 48 open hours were left at 12-31 09:00; 3 of them are worked on that day.
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2027-01-08T18:00"));
        Api.check();
    }

    @Test
    void a_loaded_year_counts_what_runs_in_it_and_leaves_the_rest_to_the_next_run() {
        Played other = Played.received("2026-12-21T11:00", GENERAL);
        Played complaint = Played.received("2026-12-29T11:00", GENERAL);
        countByOldDays(other);

        load("CN-2027", List.of("2027-01-01"), List.of());

        assertThat(complaint.of("RESOLVE", "calendarVersion")).isEqualTo("CN-2026.1+CN-2027.1");
        assertThat(other.of("RESOLVE", "calendarVersion")).isEqualTo("CN-2026.0");
        Api.run("deadline-recount").body("done", equalTo(1));
        assertThat(other.of("RESOLVE", "calendarVersion")).isEqualTo("CN-2026.1");
    }

    @Test
    void a_run_looks_at_the_clocks_for_a_while_after_the_rules_have_changed_and_then_once_a_day() {
        Played complaint = Played.received("2026-09-30T20:10", GENERAL);
        Api.run("deadline-recount").body("done", equalTo(0));
        Api.setClock("2026-09-30T20:20:00+08:00");
        Api.run("deadline-recount").body("done", equalTo(0));
        countByOldDays(complaint);

        Api.setClock("2026-10-01T20:19:59+08:00");
        Api.run("deadline-recount").body("done", equalTo(0));
        Api.setClock("2026-10-01T20:20:00+08:00");
        Api.run("deadline-recount").body("done", equalTo(1));
        assertThat(complaint.of("RESOLVE", "calendarVersion")).isEqualTo("CN-2026.1");
    }

    private void countByOldDays(Played complaint) {
        database.execute(
                "update deadline set calendar_version = 'CN-2026.0' where mode = 'WD' and complaint_id = $1",
                UUID.fromString(complaint.id()));
    }

    private static void load(String id, List<String> holidays, List<String> makeUpDays) {
        Api.as("admin1")
                .body(Map.of("holidays", holidays, "makeUpDays", makeUpDays))
                .put("/calendars/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    @Tag("M17")
    void days_that_overlap_or_are_none_are_refused_as_a_whole() {
        refused(List.of("2027-01-02"), List.of("2027-01-02"))
                .body("errors.code", hasItem("OVERLAP"));
        refused(List.of("2027-02-30"), List.of()).body("errors.field", hasItem("holidays[0]"));
        refused(List.of("2026-12-31"), List.of()).body("errors.code", hasItem("WRONG_YEAR"));
        refused(List.of("2027-01-01", "2027-01-01"), List.of())
                .body("errors.field", hasItem("holidays[1]"));
        refused(List.of("2028-01-01"), List.of("2027-01-04"))
                .body("errors.code", containsInAnyOrder("WRONG_YEAR", "ALREADY_WORKED"));

        Api.as("admin1").get("/calendars/CN-2027").then().statusCode(404);
        assertThat(database.count("calendar_version")).isZero();
    }

    private static ValidatableResponse refused(List<String> holidays, List<String> makeUpDays) {
        return Api.as("admin1")
                .body(Map.of("holidays", holidays, "makeUpDays", makeUpDays))
                .put("/calendars/CN-2027")
                .then()
                .statusCode(422);
    }
}
