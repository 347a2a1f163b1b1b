package dev.redress.survey;

import static dev.redress.survey.SurveyFixture.MONDAY_10AM;
import static dev.redress.survey.SurveyFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What follows from what customers answer (spec.md §8.5).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SurveyLoopTest {

    private static final String CONTENT = "{\"attitude\": 9, \"speed\": 9, \"solving\": 9";

    @Inject SurveyFixture surveys;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    /// Of five, two have too low a score and one too few stars; 60 and three stars are not low.
    @Test
    @Tag("SRV-17")
    void three_who_are_discontent_about_one_team_are_something_to_improve() {
        rated(6, ", \"stars\": 3}");
        rated(9, "}");
        rated(9, ", \"stars\": 2}");
        rated(1, "}");
        surveys.runAt(MONDAY_10AM);
        assertThat(database.count("survey_signal")).as("four answers wait").isZero();
        rated(5, "}");
        surveys.runAt(MONDAY_10AM);

        assertThat(database.count("survey_signal")).isEqualTo(3);
        String id =
                Api.as("operations1")
                        .get("/improvement-items")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .body("items[0].category", equalTo("SERVICE"))
                        .body("items[0].signals", equalTo(3))
                        .body("items[0].state", equalTo("OPEN"))
                        .extract()
                        .path("items[0].id");

        done("improvement-items", id, Map.of("measure", "补充培训")).statusCode(204);
        done("improvement-items", id, Map.of("measure", "补充培训")).statusCode(404);
        Api.as("operations1")
                .get("/improvement-items")
                .then()
                .body("items.state", contains("DONE"))
                .body("items.measure", contains("补充培训"));
    }

    @Test
    void two_who_are_discontent_are_not_enough() {
        for (int rating : List.of(9, 9, 9, 1, 1)) {
            rated(rating, "}");
        }
        surveys.runAt(MONDAY_10AM);

        assertThat(database.count("survey_signal")).isEqualTo(2);
        assertThat(database.count("improvement_item")).isZero();
    }

    @Test
    void whoever_leaves_a_number_is_called_within_a_day_by_somebody_who_knows_no_answer() {
        rated(1, ", \"contact\": \"13812345678\"}");
        rated(1, "}");

        assertThat(database.rows("select contact from call_back").getFirst().getString(0))
                .startsWith("enc:");
        String id =
                Api.as("senior1")
                        .get("/call-backs")
                        .then()
                        .statusCode(200)
                        .body("items.contact", contains("13812345678"))
                        .body("items.dueAt", contains("2026-03-03T02:00:00Z"))
                        .body("items.overdue", contains(false))
                        .extract()
                        .path("items[0].id");
        Api.setClock(MONDAY_10AM.plus(Duration.ofHours(24)).plusNanos(1_000).toString());
        Api.as("senior1").get("/call-backs").then().body("items.overdue", contains(true));

        done("call-backs", id, Map.of("outcome", "已致电")).statusCode(204);

        Api.as("senior1").get("/call-backs").then().body("items", hasSize(0));
        assertThat(database.rows("select contact from call_back").getFirst().getString(0))
                .isEmpty();
    }

    @Test
    @Tag("SRV-13")
    void what_an_interview_found_is_recorded_without_numbers_of_people() {
        Api.setClock(MONDAY_10AM.toString());
        Map<String, Object> finding =
                Map.of(
                        "foundOn", "2026-03-01",
                        "place", "上海仓库",
                        "method", "INTERVIEW",
                        "finding", "张先生 13812345678 说面单难填");
        Api.as("back1").body(finding).post("/qualitative-findings").then().statusCode(201);
        Api.as("back1")
                .body(
                        Map.of(
                                "foundOn", "2026-03-01",
                                "place", "上海仓库",
                                "method", "INTERVIEW",
                                "finding", "面单难填",
                                "itemId", "0190a000-0000-4000-8000-000000000000"))
                .post("/qualitative-findings")
                .then()
                .statusCode(404);

        Api.as("back1")
                .get("/qualitative-findings")
                .then()
                .body("items", hasSize(1))
                .body("items[0].method", equalTo("INTERVIEW"))
                .body("items[0].finding", not(containsString("13812345678")));
    }

    @Test
    @Tag("SRV-14")
    void customers_are_asked_in_general_once_each_and_as_soon_as_it_is_time() {
        Api.setClock(MONDAY_10AM.toString());
        Api.as("back1")
                .body(
                        Map.of(
                                "name", "春季物流调查",
                                "subject", "LOGISTICS",
                                "customers", List.of("customer1", "customer2", "customer1"),
                                "sendAt", "2026-03-03T10:00:00+08:00"))
                .post("/survey-campaigns")
                .then()
                .statusCode(201)
                .body("customers", equalTo(2));

        assertThat(surveys.runAt(MONDAY_10AM).done()).isZero();
        assertThat(surveys.runAt(MONDAY_10AM.plus(Duration.ofDays(1))).done()).isEqualTo(2);

        assertThat(
                        database.rows(
                                "select text from outbox"
                                        + " where template = 'SURVEY_CAMPAIGN_INVITATION'"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(Opened.text(row.getString(0))).contains("/surveys/"));
    }

    private int customers;

    private void rated(int rating, String rest) {
        customers++;
        answer(
                        surveys.invited("customer20" + customers),
                        CONTENT.replace("9", String.valueOf(rating)) + rest)
                .statusCode(201);
    }

    private static ValidatableResponse done(String noun, String id, Map<String, ?> body) {
        return Api.as(noun.equals("call-backs") ? "senior1" : "operations1")
                .body(body)
                .post("/{noun}/{id}/completion", noun, id)
                .then();
    }
}
