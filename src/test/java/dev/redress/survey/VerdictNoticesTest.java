package dev.redress.survey;

import static dev.redress.survey.SurveyFixture.MONDAY_10AM;
import static dev.redress.survey.SurveyFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who at the desk is told what customers think (spec.md §8.5), and what becomes of the last few
/// answers of a quarter.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class VerdictNoticesTest {

    private static final String GOOD = "{\"attitude\": 9, \"speed\": 9, \"solving\": 9}";
    private static final String BAD = "{\"attitude\": 1, \"speed\": 1, \"solving\": 1}";
    private static final Instant APRIL_1 = Instant.parse("2026-04-01T02:00:00Z");
    private static final Instant APRIL_6 = Instant.parse("2026-04-05T16:00:00Z");

    @Inject SurveyFixture surveys;
    @Inject Database database;

    private int customers;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @AfterEach
    void leave_the_lead_of_the_demo() {
        lead("supervisor1");
    }

    private void lead(String supervisor) {
        database.execute(
                "insert into skill_group (name, supervisor) values ('SERVICE', $1)"
                        + " on conflict (name) do update set supervisor = excluded.supervisor",
                supervisor);
    }

    @Test
    void low_ratings_are_told_to_the_lead_of_the_team_once_and_added_up() {
        lead("supervisor2");
        answered(GOOD, GOOD, GOOD, BAD, BAD);

        surveys.runAt(MONDAY_10AM);
        surveys.runAt(MONDAY_10AM.plusSeconds(60));

        assertThat(notices("LOW_RATINGS"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getString("recipient")).isEqualTo("person:supervisor2");
                    assertThat(Opened.text(row.getString("text"))).contains("2", "SERVICE");
                });
    }

    /// Whom it is told to would tell of the team as well.
    @Test
    void of_whom_so_few_answered_that_they_are_hidden_neither_the_name_nor_the_lead_is_told() {
        lead("supervisor2");
        answered(GOOD, GOOD, GOOD, GOOD, GOOD);
        surveys.runAt(MONDAY_10AM);
        database.execute(
                "insert into survey_signal (id, kind, category, team, noted_on)"
                        + " select gen_random_uuid(), kind, 'RARE', 'SERVICE', '2026-03-02'"
                        + " from survey_response limit 1");
        database.execute(
                "update survey_response set team = 'REFUND' where id ="
                        + " (select id from survey_response limit 1)");

        surveys.runAt(MONDAY_10AM.plusSeconds(60));

        assertThat(notices("LOW_RATINGS"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getString("recipient")).isEqualTo("role:supervisor");
                    assertThat(Opened.text(row.getString("text")))
                            .contains("1", "–")
                            .doesNotContain("RARE", "SERVICE");
                });
    }

    @Test
    void without_a_lead_the_supervisors_are_told_and_what_is_good_is_told_to_nobody() {
        database.execute("delete from skill_group where name = 'SERVICE'");
        answered(GOOD, GOOD, GOOD, GOOD, GOOD);
        surveys.runAt(MONDAY_10AM);
        assertThat(notices("LOW_RATINGS")).isEmpty();

        answered(GOOD, GOOD, GOOD, GOOD, BAD);
        surveys.runAt(MONDAY_10AM);

        assertThat(notices("LOW_RATINGS"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.getString("recipient")).isEqualTo("role:supervisor"));
    }

    @Test
    void nothing_is_told_of_answers_that_wait() {
        answered(BAD, BAD, BAD, BAD);

        surveys.runAt(MONDAY_10AM);

        assertThat(notices("LOW_RATINGS")).isEmpty();
    }

    @Test
    void whoever_wants_to_be_called_is_a_task_with_a_warning_and_a_breach() {
        answered(BAD.replace("}", ", \"contact\": \"13812345678\"}"));
        Instant due = MONDAY_10AM.plus(Duration.ofHours(24));

        surveys.runAt(MONDAY_10AM.plusSeconds(60));
        assertThat(recipients("CALL_BACK_WANTED")).containsExactly("role:senior");

        surveys.runAt(due.minus(Duration.ofHours(6)).minusMillis(1));
        assertThat(notices("CALL_BACK_WARNING")).isEmpty();
        surveys.runAt(due.minus(Duration.ofHours(6)));
        assertThat(recipients("CALL_BACK_WARNING"))
                .containsExactly("role:senior", "role:supervisor");

        surveys.runAt(due);
        assertThat(notices("CALL_BACK_OVERDUE")).isEmpty();
        surveys.runAt(due.plusMillis(1));
        surveys.runAt(due.plusSeconds(60));
        assertThat(recipients("CALL_BACK_OVERDUE"))
                .containsExactly("role:operations", "role:supervisor");
        assertThat(database.rows("select text from outbox where template like 'CALL_BACK%'"))
                .allSatisfy(row -> assertThat(Opened.text(row.getString(0))).doesNotContain("138"));
    }

    @Test
    void nobody_is_warned_of_who_was_called() {
        answered(BAD.replace("}", ", \"contact\": \"13812345678\"}"));
        surveys.runAt(MONDAY_10AM);
        String id = Api.as("senior1").get("/call-backs").then().extract().path("items[0].id");
        Api.as("senior1")
                .body(Map.of("outcome", "已致电"))
                .post("/call-backs/{id}/completion", id)
                .then()
                .statusCode(204);

        surveys.runAt(MONDAY_10AM.plus(Duration.ofDays(2)));

        assertThat(notices("CALL_BACK_OVERDUE")).isEmpty();
    }

    /// Five are counted, four wait; their quarter has its last week until Sunday, April 5.
    @Test
    void what_waits_is_counted_when_its_quarter_is_over_among_all_answers_of_that() {
        answered(GOOD, GOOD, GOOD, GOOD, GOOD);
        surveys.runAt(MONDAY_10AM);
        List<String> before = ids();
        answered(GOOD, GOOD, GOOD, BAD);

        surveys.runAt(APRIL_1);
        surveys.runAt(APRIL_6.minusMillis(1));
        assertThat(ids()).containsExactlyElementsOf(before);
        assertThat(database.count("survey_ballot")).isEqualTo(4);

        surveys.runAt(APRIL_6);

        assertThat(ids()).hasSize(9).doesNotContainAnyElementsOf(before);
        assertThat(database.count("survey_ballot")).isZero();
        assertThat(database.rows("select distinct xmin::text from survey_response")).hasSize(1);
        assertThat(database.rows("select id::text from survey_response order by ctid"))
                .extracting(row -> row.getString(0))
                .isSorted();
        assertThat(notices("LOW_RATINGS")).hasSize(1);
    }

    @Test
    void a_quarter_of_fewer_than_five_stays_sealed_until_others_come() {
        answered(GOOD, GOOD, GOOD, GOOD);

        surveys.runAt(APRIL_6);
        assertThat(database.count("survey_ballot")).isEqualTo(4);

        answered(GOOD);
        surveys.runAt(APRIL_6);
        assertThat(database.count("survey_ballot")).isZero();
        assertThat(ids()).hasSize(5);
    }

    @Test
    void the_staff_finds_in_its_inbox_what_it_is_told() {
        answered(BAD.replace("}", ", \"contact\": \"13812345678\"}"));
        surveys.runAt(MONDAY_10AM.plusSeconds(60));
        Api.run("notification-dispatch");

        Api.as("senior1")
                .get("/inbox/staff")
                .then()
                .statusCode(200)
                .body("items.template", hasItem("CALL_BACK_WANTED"));
        Api.as("expert1")
                .get("/inbox/staff")
                .then()
                .statusCode(200)
                .body("items.template", not(hasItem("CALL_BACK_WANTED")));
    }

    private void answered(String... answers) {
        for (String json : answers) {
            customers++;
            answer(surveys.invited("customer30" + customers), json).statusCode(201);
        }
    }

    private List<Row> notices(String template) {
        return database.rows(
                "select recipient, text from outbox where template = $1 order by recipient",
                template);
    }

    private List<String> recipients(String template) {
        return notices(template).stream().map(row -> row.getString("recipient")).toList();
    }

    private List<String> ids() {
        return database.rows("select id::text from survey_response order by id").stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
