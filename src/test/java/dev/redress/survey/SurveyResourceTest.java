package dev.redress.survey;

import static dev.redress.survey.SurveyFixture.MONDAY_10AM;
import static dev.redress.survey.SurveyFixture.answer;
import static dev.redress.survey.SurveyFixture.questions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SurveyResourceTest {

    private static final Instant NEXT_MONDAY_10AM = MONDAY_10AM.plus(Duration.ofDays(7));
    private static final String GOOD = "{\"attitude\": 9, \"speed\": 8, \"solving\": 7}";

    @Inject SurveyFixture surveys;
    @Inject Database database;

    private String token;

    @BeforeEach
    void invite_a_customer() {
        database.empty();
        token = surveys.invited();
    }

    @Test
    @Tag("SRV-05")
    @Tag("SRV-06")
    void the_questions_come_with_their_weights_in_chinese() {
        questions(token)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("dimensions.name", contains("attitude", "speed", "solving", "afterSales"))
                .body("dimensions.weight", contains(40, 30, 20, 10))
                .body("dimensions.optional", contains(false, false, false, true))
                .body("dimensions[0].text", equalTo("您对服务态度满意吗？"))
                .body("scale.min", equalTo(1))
                .body("scale.max", equalTo(10))
                .body("stars.max", equalTo(5))
                .body("commentLengthMax", equalTo(1_000));
    }

    @Test
    void the_questions_come_in_english_to_whoever_prefers_it() {
        Api.anonymous()
                .header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.5")
                .get("/surveys/{token}", token)
                .then()
                .statusCode(200)
                .body(
                        "dimensions[0].text",
                        equalTo("How do you rate the attitude of our service?"));
    }

    @Test
    void to_look_at_the_questions_is_noted_and_is_no_answer() {
        questions(token).statusCode(200);
        questions(token).statusCode(200);

        assertThat(state()).isEqualTo("OPENED");
        answer(token, GOOD).statusCode(201);
    }

    @Test
    void a_link_that_was_never_sent_leads_nowhere() {
        questions("x".repeat(43)).statusCode(404).body("code", equalTo("NOT_FOUND"));
        answer("x".repeat(43), GOOD).statusCode(404);
        answer("x".repeat(43), "{}").statusCode(404);
    }

    @Test
    void the_end_of_the_seven_days_no_longer_counts() {
        Api.setClock(NEXT_MONDAY_10AM.minusNanos(1_000).toString());
        questions(token).statusCode(200);

        Api.setClock(NEXT_MONDAY_10AM.toString());
        questions(token).statusCode(410).body("code", equalTo("SURVEY_GONE"));
        answer(token, GOOD).statusCode(410);
        assertThat(database.count("survey_ballot")).isZero();
    }

    @Test
    void a_second_answer_finds_the_link_used() {
        answer(token, GOOD).statusCode(201);

        answer(token, GOOD).statusCode(410);
        questions(token).statusCode(410);
        assertThat(database.count("survey_ballot")).isOne();
    }

    @Test
    void of_many_answers_at_once_one_counts() {
        List<Integer> statuses = Crowd.atOnce(10, _ -> answer(token, GOOD).extract().statusCode());

        assertThat(statuses).hasSize(10).containsOnlyOnce(201).containsOnly(201, 410);
        assertThat(database.count("survey_ballot")).isOne();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        answer(
                        token,
                        """
                        {"speed": 11, "solving": 7.5, "afterSales": "10", "stars": 0,
                         "comment": "%s"}
                        """
                                .formatted("好".repeat(1_001)))
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "attitude", "speed", "solving", "afterSales", "stars", "comment"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "REQUIRED",
                                "OUT_OF_RANGE",
                                "WRONG_TYPE",
                                "WRONG_TYPE",
                                "OUT_OF_RANGE",
                                "TOO_LONG"));
    }

    @ParameterizedTest
    @CsvSource({"1, 201", "5, 201", "0, 422", "6, 422"})
    void stars_reach_from_one_to_five(int stars, int status) {
        answer(token, GOOD.replace("}", ", \"stars\": " + stars + "}")).statusCode(status);
    }

    @Test
    void a_comment_is_counted_in_characters_and_not_in_the_units_of_a_machine() {
        answer(token, commented("😀".repeat(1_001))).statusCode(422);
        answer(token, commented("😀".repeat(1_000))).statusCode(201);
    }

    @Test
    @Tag("SRV-16")
    void numbers_of_people_in_a_comment_are_hidden_before_it_is_kept() {
        answer(token, commented("请回电 13812345678")).statusCode(201);
        surveys.countAmongOthers();

        assertThat(
                        database.rows(
                                "select answers->>'comment' from survey_response where score > 10"))
                .singleElement()
                .satisfies(row ->
                        assertThat(Opened.text(row.getString(0))).isEqualTo("请回电 *******5678"));
    }

    @Test
    void an_answer_without_a_body_is_invalid() {
        Api.anonymous().post("/surveys/{token}/response", token).then().statusCode(422);
        answer(token, "null").statusCode(422);
        answer(token, "{\"attitude\":").statusCode(400);
        answer(token, "{\"mood\": 9}").statusCode(422).body("errors.field", contains("mood"));
    }

    /// Monday begins at 16:00 UTC of Sunday in Shanghai. More is not kept than the week.
    @Test
    void the_week_of_the_answer_is_that_of_the_desk() {
        Api.setClock("2026-03-08T16:00:00Z");
        answer(token, GOOD).statusCode(201);
        surveys.countAmongOthers();

        assertThat(database.rows("select week::text from survey_response where score > 10"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString(0)).isEqualTo("2026-03-09"));
        assertThat(database.count("survey_response where answered_on is not null")).isZero();
    }

    @Test
    void further_questions_may_be_answered_and_do_not_count() {
        questions(token)
                .body("extras.name", contains("nps", "ces"))
                .body("extras[0].scale.min", equalTo(0))
                .body("extras[0].scale.max", equalTo(10))
                .body("extras[1].scale.max", equalTo(7));
        answer(token, GOOD.replace("}", ", \"extras\": {\"nps\": 11, \"ces\": 0}}"))
                .statusCode(422)
                .body("errors.field", contains("extras.nps", "extras.ces"));
        answer(token, GOOD.replace("}", ", \"extras\": {\"mood\": 1}}"))
                .statusCode(422)
                .body("errors.field", contains("extras"));

        answer(token, GOOD.replace("}", ", \"extras\": {\"nps\": 0, \"ces\": 7}}"))
                .statusCode(201)
                .body("score100", equalTo(82.22f));
    }

    @Test
    void nobody_who_works_here_rates_anybody() {
        Api.as("agent1").body(GOOD).post("/surveys/{token}/response", token).then().statusCode(403);

        Api.as("customer1")
                .body(GOOD)
                .post("/surveys/{token}/response", token)
                .then()
                .statusCode(201);
    }

    /// The app sends the customer's token along with everything.
    @Test
    void nobody_can_find_out_by_the_audit_log_who_answered() {
        for (String link : List.of(token, "x".repeat(43))) {
            Api.as("customer1").get("/surveys/{token}", link);
            Api.as("customer1").body(GOOD).post("/surveys/{token}/response", link);
            Api.as("customer1").get("/surveys/{token}/results", link).then().statusCode(404);
        }

        assertThat(database.count("survey_ballot")).isOne();
        assertThat(database.count("audit_entry where operation like '%/surveys/%'")).isZero();
        assertThat(database.count("audit_entry e where e::text like '%" + token + "%'")).isZero();
    }

    @Test
    void the_metrics_do_not_name_the_token() {
        questions(token).statusCode(200);
        questions("x".repeat(43)).statusCode(404);

        String metrics =
                RestAssured.given()
                        .header("Authorization", "Bearer " + Api.token("admin1"))
                        .get("/q/metrics")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(metrics).contains("/surveys/{token}").doesNotContain(token, "x".repeat(43));
    }

    private static String commented(String comment) {
        return GOOD.replace("}", ", \"comment\": \"" + comment + "\"}");
    }

    private String state() {
        return database.rows("select state from survey").getFirst().getString(0);
    }
}
