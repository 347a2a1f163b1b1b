package dev.redress.survey;

import static dev.redress.survey.SurveyFixture.MONDAY_10AM;
import static dev.redress.survey.SurveyFixture.answer;
import static dev.redress.survey.SurveyFixture.questions;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Complaint;
import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Somebody with all of the database, and who knows who answered when, looks for a way from an
/// answer back to a customer: by values, by transactions, by places and by times.
///
/// Thirty customers answer one after another, each with a comment that only they wrote.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SurveyAnonymityTest {

    private static final int CUSTOMERS = 30;

    /// Two orders of thirty that have nothing to do with each other come as close as this once in
    /// some million times.
    private static final double CLOSE = 0.8;

    @Inject SurveyFixture surveys;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Tag("H07")
    @Tag("PRIV-10")
    @Tag("SRV-04")
    @Test
    void nothing_in_the_database_leads_from_an_answer_to_a_customer() {
        List<String> tokens = invited();
        for (int i = 0; i < CUSTOMERS; i++) {
            Api.setClock(MONDAY_10AM.plusSeconds(60L * i).toString());
            questions(tokens.get(i)).statusCode(200);
            answer(tokens.get(i), written(i)).statusCode(201);
        }
        nothing_is_to_be_read_before_it_is_counted();
        surveys.runAt(MONDAY_10AM.plusSeconds(3_600));

        assertThat(database.count("survey_response")).isEqualTo(CUSTOMERS);
        what_is_kept_names_nobody();
        no_value_of_an_answer_is_anywhere_else();
        no_transaction_wrote_an_answer_and_anything_of_a_customer();
        the_place_of_an_answer_tells_nothing_of_its_time();
    }

    private void nothing_is_to_be_read_before_it_is_counted() {
        List<Row> boxed = database.rows("select id::text, sealed from survey_ballot");
        assertThat(boxed).hasSize(CUSTOMERS);
        assertThat(boxed.stream().map(row -> row.getString(1).length()).collect(toSet()))
                .as("lengths, which would tell comments apart")
                .hasSize(1);
        assertThat(boxed)
                .allSatisfy(row -> {
                    assertThat(row.getString(1)).startsWith("enc:");
                    assertThat(tablesWith(row.getString(0))).containsExactly("survey_ballot");
                });
        assertThat(tablesWith("only customer")).isEmpty();
    }

    private void what_is_kept_names_nobody() {
        assertThat(database.count("survey_ballot")).isZero();
        for (Row row : database.rows("select to_jsonb(r)::text from survey_response r")) {
            assertThat(new JsonObject(row.getString(0)).fieldNames())
                    .containsExactlyInAnyOrder(
                            "id",
                            "kind",
                            "subject",
                            "category",
                            "team",
                            "week",
                            "answers",
                            "score",
                            "answered_on");
        }
        assertThat(
                        database.count(
                                "survey where state = 'ANSWERED' and num_nulls(complaint_id,"
                                        + " customer_id, order_no, campaign_id, language, due_at,"
                                        + " sent_at, expires_at, reminded_at, token_hash) = 10"))
                .isEqualTo(CUSTOMERS);
        assertThat(database.count("survey_letter where message_id is not null")).isZero();
        assertThat(
                        database.count(
                                "(select distinct kind, category, team, week, answered_on"
                                        + " from survey_response) all_alike"))
                .as("what is said of answers beside what was answered")
                .isOne();
    }

    private void no_value_of_an_answer_is_anywhere_else() {
        for (Row row : database.rows("select id::text, answers->>'comment' from survey_response")) {
            for (int column = 0; column < row.size(); column++) {
                assertThat(tablesWith(row.getString(column))).containsExactly("survey_response");
            }
        }
    }

    private void no_transaction_wrote_an_answer_and_anything_of_a_customer() {
        assertThat(database.rows("select distinct xmin::text from survey_response")).hasSize(1);
        assertThat(
                        tables().stream()
                                .filter(table ->
                                        database.count(
                                                        "\"%s\" where xmin in (select xmin from survey_response)"
                                                                .formatted(table))
                                                > 0))
                .as("the signals were told of since, by another")
                .containsExactlyInAnyOrder("survey_response", "improvement_item");
        assertThat(database.count("survey_signal")).isEqualTo(lowOnes());
    }

    /// By the place in the table, which is that of the ids: these are made of chance, and the
    /// signals have others.
    private void the_place_of_an_answer_tells_nothing_of_its_time() {
        List<Integer> lying =
                order("select id::text, answers->>'comment' from survey_response order by ctid");
        List<Integer> named =
                order("select id::text, answers->>'comment' from survey_response order by id");
        assertThat(lying).isEqualTo(named);
        assertThat(Math.abs(likeness(lying))).isLessThan(CLOSE);
        Set<String> answers = texts("select id::text from survey_response");
        assertThat(texts("select id::text from survey_signal"))
                .doesNotContainAnyElementsOf(answers);
        assertThat(texts("select id::text from survey")).doesNotContainAnyElementsOf(answers);
        assertThat(
                        database.rows(
                                "select from information_schema.columns where table_name like 'survey_%'"
                                        + " and column_default like 'nextval%'"))
                .as("counters")
                .isEmpty();
    }

    private List<String> invited() {
        List<Complaint> settled = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            settled.add(cases.resolved("customer1%02d".formatted(i), MONDAY_10AM));
        }
        surveys.runAt(MONDAY_10AM);
        return settled.stream().map(surveys::token).toList();
    }

    /// Every fourth is discontent.
    private static String written(int i) {
        int rating = i % 4 == 0 ? 3 : 9;
        return """
        {"attitude": %d, "speed": %d, "solving": %d, "stars": 5, "comment": "only customer %d wrote %s"}
        """
                .formatted(rating, rating, rating, i, "x".repeat(i * 7));
    }

    private static int lowOnes() {
        return (int) IntStream.range(0, CUSTOMERS).filter(i -> i % 4 == 0).count();
    }

    /// The customers in the order in which their answers come.
    private List<Integer> order(String sql) {
        return database.rows(sql).stream()
                .map(row -> Integer.valueOf(Opened.text(row.getString(1)).split(" ", -1)[2]))
                .toList();
    }

    /// Spearman's coefficient of an order and the one in which they answered.
    private static double likeness(List<Integer> order) {
        double squares =
                IntStream.range(0, order.size())
                        .mapToDouble(i -> Math.pow(order.get(i) - i, 2))
                        .sum();
        int n = order.size();
        return 1 - 6 * squares / (n * (Math.pow(n, 2) - 1));
    }

    private List<String> tablesWith(String text) {
        return tables().stream()
                .filter(table ->
                        !database.rows(
                                        "select from \"%s\" t where strpos(t::text, $1) > 0 limit 1"
                                                .formatted(table),
                                        text)
                                .isEmpty())
                .toList();
    }

    private List<String> tables() {
        return List.copyOf(
                texts("select tablename::text from pg_tables where schemaname = 'public'"));
    }

    private Set<String> texts(String sql) {
        return database.rows(sql).stream().map(row -> row.getString(0)).collect(toSet());
    }
}
