package dev.redress.scenarios;

import static dev.redress.scenarios.AppraisalScenariosTest.CLOSED;
import static dev.redress.scenarios.Appraised.counted;
import static dev.redress.scenarios.Appraised.month;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.identity.Role;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Staff;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody who reads every appraisal looks for a group of fewer than five answers: in one month,
/// by the difference of two, and by what one team has and the other has not.
///
/// agent1 works in the first line, agent2 in repairs and senior1 in returns.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AppraisalAnonymityTest {

    private static final String OPINION = "只有我一个人这样说过";
    private static final List<String> MONTHS = List.of("2026-01", "2026-02", "2026-03");
    private static final Pattern ANSWERS =
            Pattern.compile("\"indicator\":\"SATISFACTION\"[^}]*?\"cases\":(\\d+)");

    @Inject Database database;

    @BeforeEach
    void three_teams_work_three_months() {
        database.empty();
        Played.setClock("2026-01-01T10:00");
        Staff.reset();
        for (String month : MONTHS) {
            database.execute(CLOSED, "agent1", "FIRST_LINE", month + "-15");
            database.execute(CLOSED, "agent2", "REPAIRS", month + "-15");
            database.execute(CLOSED, "senior1", "RETURNS", month + "-15");
        }
    }

    /// Repairs have four answers and are hidden; returns have six and would tell them.
    @Test
    void a_team_that_the_reports_hide_is_hidden() {
        answered(9, 90, "FIRST_LINE", "2025-12-01");
        answered(4, 20, "REPAIRS", "2025-12-01");
        answered(6, 70, "RETURNS", "2025-12-01");

        counted("2026-02-08T05:00");

        assertThat(verdict("agent1", "2026-01")).isEqualTo("90.0 of 9");
        assertThat(verdict("agent2", "2026-01")).isEqualTo("null of 0");
        assertThat(verdict("senior1", "2026-01")).isEqualTo("null of 0");
    }

    @Test
    void four_answers_of_a_quarter_are_none_and_five_are_told() {
        answered(4, 20, "FIRST_LINE", "2025-12-01");
        counted("2026-02-05T05:00");
        assertThat(verdict("agent1", "2026-01")).isEqualTo("null of 0");

        answered(1, 70, "FIRST_LINE", "2025-12-01");
        counted("2026-02-06T05:00");
        assertThat(verdict("agent1", "2026-01")).isEqualTo("30.0 of 5");
    }

    /// Six answers came in the fourth quarter; two in January, and three in February and March. Two
    /// months of one quarter tell the same, and those of the next are told together.
    @Test
    void no_difference_of_two_months_tells_fewer_than_five() {
        answered(6, 90, "FIRST_LINE", "2025-12-29");
        answered(2, 10, "FIRST_LINE", "2026-01-12");
        for (String run : List.of("2026-01-20T05:00", "2026-02-08T05:00")) {
            counted(run);
            assertThat(verdict("agent1", "2026-01")).isEqualTo("90.0 of 6");
        }
        answered(1, 10, "FIRST_LINE", "2026-02-16");
        answered(2, 70, "FIRST_LINE", "2026-03-30");

        counted("2026-03-08T05:00");
        counted("2026-04-07T05:00");
        assertThat(verdict("agent1", "2026-02")).isEqualTo("90.0 of 6");
        assertThat(verdict("agent1", "2026-03")).isEqualTo("null of 0");
        counted("2026-04-08T05:00");

        assertThat(verdict("agent1", "2026-01")).isEqualTo(verdict("agent1", "2026-02"));
        assertThat(verdict("agent1", "2026-03")).isEqualTo("34.0 of 5");
    }

    @Test
    void whoever_asks_is_told_no_answer_no_comment_and_no_small_group() {
        answered(9, 90, "FIRST_LINE", "2025-12-01");
        answered(4, 20, "REPAIRS", "2025-12-01");
        answered(6, 70, "RETURNS", "2025-12-01");
        database.execute(
                "update survey_response set answers = jsonb_build_object('comment', $1::text)",
                OPINION);
        counted("2026-03-08T05:00");

        List<String> told =
                Stream.of(Role.values())
                        .flatMap(role -> Stream.of(1, 2).map(n -> role.label() + n))
                        .flatMap(account ->
                                Stream.concat(
                                        MONTHS.stream()
                                                .map(month -> "/appraisals?month=" + month)
                                                .map(path -> read(account, path)),
                                        Stream.of(
                                                read(account, "/appraisals/me"),
                                                read(
                                                        account,
                                                        "/appraisals/data?from=2026-01&to=2026-03"))))
                        .toList();

        assertThat(told).anyMatch(answer -> answer.contains("SATISFACTION"));
        assertThat(told).noneMatch(answer -> answer.contains(OPINION));
        assertThat(told)
                .flatMap(answer ->
                        ANSWERS.matcher(answer)
                                .results()
                                .map((MatchResult found) -> found.group(1))
                                .distinct()
                                .toList())
                .containsOnly("9", "0");
        assertThat(database.opened("appraisal").toString()).doesNotContain(OPINION);
    }

    private static String read(String account, String path) {
        return Api.as(account).accept("*/*").get(path).asString();
    }

    private static String verdict(String account, String month) {
        return month(account, month).indicator("SATISFACTION");
    }

    private void answered(int count, int score, String team, String week) {
        for (int i = 0; i < count; i++) {
            database.execute(
                    "insert into survey_response (id, kind, category, team, week, answers, score)"
                            + " values (gen_random_uuid(), 'CASE', 'SERVICE', $1, $2::text::date,"
                            + " '{\"stars\": 5}'::jsonb, $3)",
                    team,
                    week,
                    score);
        }
    }
}
