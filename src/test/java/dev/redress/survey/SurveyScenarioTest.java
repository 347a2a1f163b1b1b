package dev.redress.survey;

import static dev.redress.survey.SurveyFixture.answer;
import static dev.redress.survey.SurveyFixture.questions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The scenarios of spec.md §11.8 that one survey plays.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SurveyScenarioTest {

    private static final String GOOD = "{\"attitude\": 9, \"speed\": 8, \"solving\": 7}";

    @Inject SurveyFixture surveys;
    @Inject Database database;

    private String token;

    @BeforeEach
    void invite_a_customer() {
        database.empty();
        token = surveys.invited();
    }

    @Tag("H03")
    @Test
    void four_answers_make_a_satisfied_customer_below_the_target() {
        answer(token, "{\"attitude\": 9, \"speed\": 8, \"solving\": 7, \"afterSales\": 10}")
                .statusCode(201)
                .body("score100", equalTo(84.00f))
                .body("satisfied", equalTo(true));

        assertThat(score()).isEqualTo("84.00");
        assertThat(database.count("survey_response where score >= 80 and score < 85")).isOne();
    }

    @Tag("H04")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"attitude\": 9, \"speed\": 8, \"solving\": 7}",
                "{\"attitude\": 9, \"speed\": 8, \"solving\": 7, \"afterSales\": null}"
            })
    void what_is_not_applicable_does_not_count(String json) {
        answer(token, json).statusCode(201).body("score100", equalTo(82.22f));

        assertThat(score()).isEqualTo("82.22");
    }

    @Tag("H05")
    @Tag("SRV-07")
    @ParameterizedTest
    @CsvSource({
        "0, OUT_OF_RANGE",
        "11, OUT_OF_RANGE",
        "7.5, WRONG_TYPE",
        "7.0, WRONG_TYPE",
        "99999999999, OUT_OF_RANGE",
        "true, WRONG_TYPE",
        "null, REQUIRED"
    })
    void an_invalid_answer_is_refused_and_the_link_stays_usable(String value, String code) {
        answer(token, GOOD.replace("9", value))
                .statusCode(422)
                .body("errors.field", contains("attitude"))
                .body("errors.code", contains(code));
        answer(token, "{\"speed\": 8, \"solving\": 7}")
                .statusCode(422)
                .body("errors.field", contains("attitude"))
                .body("errors.code", contains("REQUIRED"));

        assertThat(database.count("survey_ballot")).isZero();
        questions(token).statusCode(200);
        answer(token, GOOD).statusCode(201);
    }

    private BigDecimal score() {
        surveys.countAmongOthers();
        return database.rows("select max(score) from survey_response").getFirst().getBigDecimal(0);
    }
}
