package dev.redress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SatisfactionReportTest {

    private static final LocalDate FIRST_WEEK = LocalDate.parse("2026-03-02");
    private static final LocalDate A_QUARTER_BEFORE = LocalDate.parse("2025-12-01");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-09T10:00:00+08:00");
    }

    @Test
    @Tag("H09")
    void a_team_with_four_answers_is_hidden_and_cannot_be_worked_out() {
        answered(4, 90, "PRODUCT", "REPAIRS", FIRST_WEEK);
        answered(6, 70, "AFTER_SALES", "RETURNS", FIRST_WEEK);
        answered(9, 90, "SERVICE", "FIRST_LINE", FIRST_WEEK);

        report("2026-Q1")
                .body("total.figures.answers", equalTo(19))
                .body("teams.name", contains("FIRST_LINE", "REPAIRS", "RETURNS"))
                .body("teams[0].figures.score", equalTo(90.00f))
                .body("teams[0].categories.name", contains("SERVICE"))
                .body("teams[1].hidden", equalTo("fewer than 5"))
                .body("teams[1].figures", nullValue())
                .body("teams[1].categories", nullValue())
                .body("teams[2].hidden", equalTo("hidden beside fewer than 5"))
                .body("teams[2].figures", nullValue());
    }

    @Test
    void four_answers_are_none_and_five_are_shown() {
        answered(4, 90, "SERVICE", "FIRST_LINE", FIRST_WEEK);
        report("2026-Q1")
                .body("total.hidden", equalTo("fewer than 5"))
                .body("total.figures", nullValue());

        answered(1, 90, "SERVICE", "FIRST_LINE", FIRST_WEEK);
        report("2026-Q1").body("total.figures.answers", equalTo(5));
    }

    @Test
    @Tag("SRV-08")
    @Tag("SRV-09")
    @Tag("SRV-10")
    @Tag("SRV-11")
    @Tag("KPI-05")
    @Tag("KPI-10")
    void figures_stand_beside_their_targets_and_the_quarter_before() {
        answered(10, 70, "SERVICE", "FIRST_LINE", A_QUARTER_BEFORE);
        answered(10, 90, "SERVICE", "FIRST_LINE", A_QUARTER_BEFORE);
        answered(9, 90, "SERVICE", "FIRST_LINE", FIRST_WEEK);
        answered(1, 40, "SERVICE", "FIRST_LINE", FIRST_WEEK);
        database.execute(
                "insert into survey_sent (week, kind, category, team, sent)"
                        + " values ($1, 'CASE', 'SERVICE', 'FIRST_LINE', 40)",
                FIRST_WEEK);
        for (int i = 0; i < 5; i++) {
            confirmed(i > 0);
        }

        report("2026-Q1")
                .body("total.figures.score", equalTo(85.00f))
                .body("total.figures.satisfactionRate", equalTo(90.00f))
                .body("total.figures.from", equalTo(59.58f))
                .body("total.figures.to", equalTo(98.21f))
                .body("total.figures.stars", equalTo(5.00f))
                .body("total.figures.responseRate", equalTo(25.00f))
                .body("change", equalTo(40.00f))
                .body("resultSatisfaction", equalTo(80.00f))
                .body("confirmations", equalTo(5))
                .body("targets.satisfactionRate", equalTo(90))
                .body("targets.score", equalTo(85))
                .body("targets.stars", equalTo(4.8f))
                .body("targets.resultSatisfaction", equalTo(80))
                .body("targets.quarterlyChange", equalTo(2));
    }

    @Test
    void a_week_counts_when_it_is_over() {
        answered(6, 90, "SERVICE", "FIRST_LINE", FIRST_WEEK);
        answered(6, 90, "SERVICE", "FIRST_LINE", FIRST_WEEK.plusWeeks(1));
        Api.setClock("2026-03-15T23:59:59+08:00");
        report("2026-Q1").body("weeks.name", contains("2026-03-02"));

        Api.setClock("2026-03-16T00:00:00+08:00");
        report("2026-Q1")
                .body("weeks.name", containsInAnyOrder("2026-03-02", "2026-03-09"))
                .body("weeks.figures", hasSize(2));
    }

    @Test
    @Tag("SRV-15")
    void a_quarter_that_is_over_is_exported_without_the_teams_that_are_hidden() {
        answered(4, 90, "PRODUCT", "REPAIRS", FIRST_WEEK);
        answered(6, 70, "AFTER_SALES", "RETURNS", FIRST_WEEK);
        answered(9, 90, "SERVICE", "FIRST_LINE", FIRST_WEEK);
        export().statusCode(422);

        Api.setClock("2026-04-06T00:00:00+08:00");
        List<String> lines = export().statusCode(200).extract().asString().lines().toList();

        assertThat(lines.getFirst()).startsWith("quarter,kind,subject,category,team,version,");
        assertThat(lines).hasSize(20);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("2026-Q1,CASE,,SERVICE,FIRST_LINE,"))
                .hasSize(9)
                .allMatch(line ->
                        line.endsWith(
                                ",90.00,5,,,operations1,2026-04-05T16:00:00Z,CUSTOMER_SERVICE"));
        assertThat(lines).filteredOn(line -> line.startsWith("2026-Q1,CASE,,,,")).hasSize(10);
    }

    /// A team is named by people, and a spreadsheet would do what this one says.
    @Test
    @Tag("M16")
    void an_export_holds_no_formula_and_says_what_it_was_fetched_for() {
        answered(6, 90, "SERVICE", "=HYPERLINK(\"http://evil.example\")", FIRST_WEEK);
        Api.setClock("2026-04-06T00:00:00+08:00");

        List<String> lines =
                Api.as("compliance1")
                        .accept("text/csv")
                        .header("Access-Purpose", "LEGAL_DUTY")
                        .get("/reports/satisfaction/answers?quarter=2026-Q1")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines()
                        .toList();

        assertThat(lines).hasSize(7);
        assertThat(lines.getLast())
                .contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\",")
                .endsWith(",compliance1,2026-04-05T16:00:00Z,LEGAL_DUTY");
    }

    @Test
    @Tag("SRV-16")
    void comments_are_read_once_the_week_is_over_without_the_teams_that_are_hidden() {
        answered(4, 90, "PRODUCT", "REPAIRS", FIRST_WEEK);
        answered(6, 70, "AFTER_SALES", "RETURNS", FIRST_WEEK);
        answered(9, 90, "SERVICE", "FIRST_LINE", FIRST_WEEK);
        database.execute(
                "update survey_response set answers = jsonb_build_object('comment', 'of ' || team)"
                        + " where id in (select distinct on (team) id from survey_response"
                        + " order by team, id)");

        comments("supervisor1")
                .statusCode(200)
                .body("items.text", containsInAnyOrder("of REPAIRS", "of RETURNS", "of FIRST_LINE"))
                .body("items.findAll { it.team }.text", contains("of FIRST_LINE"))
                .body("items.find { it.team }.category", equalTo("SERVICE"))
                .body("items[0]", not(hasKey("score")))
                .body("items[0]", not(hasKey("week")));
        Api.setClock("2026-03-08T23:59:59+08:00");
        comments("supervisor1").body("items", hasSize(0));
        comments("agent1").statusCode(403);
    }

    @Test
    void comments_of_fewer_than_five_are_not_shown() {
        answered(4, 90, "SERVICE", "FIRST_LINE", FIRST_WEEK);
        database.execute("update survey_response set answers = '{\"comment\": \"mine\"}'");
        comments("compliance1").statusCode(200).body("items", hasSize(0));

        answered(1, 90, "SERVICE", "FIRST_LINE", FIRST_WEEK);
        comments("compliance1").body("items", hasSize(4));
    }

    private static ValidatableResponse comments(String account) {
        return Api.as(account).get("/reports/satisfaction/comments?quarter=2026-Q1").then();
    }

    private static ValidatableResponse export() {
        return Api.as("operations1")
                .accept("text/csv")
                .get("/reports/satisfaction/answers?quarter=2026-Q1")
                .then();
    }

    @Test
    void a_quarter_is_named_as_such() {
        Api.as("operations1")
                .get("/reports/satisfaction?quarter=2026-Q5")
                .then()
                .statusCode(422)
                .body("errors.field", contains("quarter"));
        Api.as("agent1").get("/reports/satisfaction").then().statusCode(403);
    }

    private static ValidatableResponse report(String quarter) {
        return Api.as("operations1")
                .get("/reports/satisfaction?quarter=" + quarter)
                .then()
                .statusCode(200);
    }

    private void answered(int count, int score, String category, String team, LocalDate week) {
        for (int i = 0; i < count; i++) {
            database.execute(
                    "insert into survey_response (id, kind, category, team, week, answers, score)"
                            + " values (gen_random_uuid(), 'CASE', $1, $2, $3,"
                            + " '{\"stars\": 5}'::jsonb, $4)",
                    category,
                    team,
                    week,
                    score);
        }
    }

    private void confirmed(boolean satisfied) {
        database.execute(
                "insert into confirmation"
                        + " (id, customer_id, complaint_id, case_no, at, satisfied, said_by)"
                        + " values (gen_random_uuid(), 'C-1', gen_random_uuid(), 'R1',"
                        + " '2026-03-05T10:00:00+08:00', $1, 'C-1')",
                satisfied);
    }
}
