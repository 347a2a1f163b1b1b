package dev.redress.survey;

import static dev.redress.survey.SurveyFixture.answer;
import static dev.redress.survey.SurveyFixture.questions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.platform.LinkToken;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
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

        assertThat(database.count("survey_response")).isZero();
        questions(token).statusCode(200);
        answer(token, GOOD).statusCode(201);
    }

    /// Joins by every value there is: none of the response or of the answered survey occurs in a
    /// row of another table, and no other row was written by the same transaction.
    @Tag("H07")
    @Tag("PRIV-10")
    @Test
    void no_table_and_no_key_leads_from_an_answer_to_the_customer() {
        surveys.invited();
        questions(token).statusCode(200);
        answer(token, GOOD).statusCode(201);

        JsonObject response = only("select to_jsonb(r)::text from survey_response r");
        JsonObject survey = only("select to_jsonb(s)::text from survey s where state = 'ANSWERED'");

        assertThat(response.fieldNames())
                .containsExactlyInAnyOrder("id", "category", "answers", "score", "answered_on");
        assertThat(response.getJsonObject("answers").fieldNames())
                .containsExactlyInAnyOrder("version", "attitude", "speed", "solving");
        assertThat(survey.getString("token_hash")).isEqualTo(new LinkToken(token).hash());
        assertThat(List.of("complaint_id", "customer_id", "due_at", "sent_at", "expires_at"))
                .allSatisfy(column -> assertThat(survey.getValue(column)).isNull());
        assertThat(rowsWith(response.getString("id"))).containsExactly("survey_response");
        assertThat(rowsWith(survey.getString("id"))).containsExactly("survey");
        assertThat(rowsWith(survey.getString("token_hash"))).containsExactly("survey");
        assertThat(writtenWithTheAnswer()).containsExactlyInAnyOrder("survey_response", "survey");
    }

    /// The tables with a row in which `text` occurs, once for each row.
    private List<String> rowsWith(String text) {
        return tables().stream()
                .flatMap(table ->
                        database
                                .rows(
                                        "select $1::text from \"%s\" t where strpos(t::text, $2) > 0"
                                                .formatted(table),
                                        table,
                                        text)
                                .stream())
                .map(row -> row.getString(0))
                .toList();
    }

    private List<String> writtenWithTheAnswer() {
        return tables().stream()
                .flatMap(table ->
                        database
                                .rows(
                                        ("select $1::text from \"%s\" t where t.xmin in"
                                                        + " (select r.xmin from survey_response r)")
                                                .formatted(table),
                                        table)
                                .stream())
                .map(row -> row.getString(0))
                .toList();
    }

    private List<String> tables() {
        return database
                .rows("select tablename::text from pg_tables where schemaname = 'public'")
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private JsonObject only(String sql) {
        List<Row> rows = database.rows(sql);
        assertThat(rows).hasSize(1);
        return new JsonObject(rows.getFirst().getString(0));
    }

    private BigDecimal score() {
        return database.rows("select score from survey_response").getFirst().getBigDecimal(0);
    }
}
