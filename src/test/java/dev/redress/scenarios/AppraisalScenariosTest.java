package dev.redress.scenarios;

import static dev.redress.scenarios.Appraised.PROOF;
import static dev.redress.scenarios.Appraised.closed;
import static dev.redress.scenarios.Appraised.counted;
import static dev.redress.scenarios.Appraised.month;
import static dev.redress.scenarios.Appraised.own;
import static dev.redress.scenarios.Appraised.resolved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.policy.RulesReset;
import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Staff;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the months of agents come to (spec.md S25).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AppraisalScenariosTest {

    private static final String OPINION = "只有我一个人这样说过";
    private static final Pattern TOKEN = Pattern.compile("/surveys/([A-Za-z0-9_-]{43})");

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        rules.reset();
        Played.setClock("2026-03-01T10:00");
        Staff.reset();
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
        Staff.reset();
    }

    /// Five customers of agent1 answer, one of them badly and with an opinion. The month holds the
    /// mean of all five, as the report shows it of the team, and nothing of any of them.
    @Test
    @Tag("SRV-19")
    @Tag("PERF-20")
    void the_monthly_score_contains_aggregated_survey_values_only() {
        for (int i = 1; i <= 5; i++) {
            closed("2026-03-02T10:00", "customer10" + i);
        }
        Api.run("survey-dispatch").body("done", equalTo(5));
        List<String> tokens = tokens();
        assertThat(tokens).hasSize(5);
        tokens.subList(1, 5).forEach(token -> answer(token, 10, ""));
        answer(tokens.getFirst(), 1, OPINION);
        Api.run("survey-dispatch").body("failures", hasSize(0));

        counted("2026-04-07T23:59");
        assertThat(month("agent1", "2026-03").indicator("SATISFACTION")).isEqualTo("null of 0");
        counted("2026-04-08T00:00");

        assertThat(reported()).isEqualTo(82.0f);
        Appraised.Month march = month("agent1", "2026-03");
        assertThat(march.indicator("SATISFACTION")).isEqualTo("82.0 of 5");
        assertThat(march.get("verdictQuarter")).isEqualTo("2026-Q1");
        assertThat(march.get("weight")).isEqualTo(100);
        assertThat(march.indicator("TIMELINESS")).startsWith("100.0 of ");
        for (ValidatableResponse told :
                List.of(own("agent1"), Appraised.of("supervisor1", "2026-03"))) {
            assertThat(told.extract().asString())
                    .contains("SATISFACTION")
                    .doesNotContain(OPINION, "customer10");
        }
        assertThat(database.opened("appraisal").toString()).doesNotContain(OPINION, "customer10");
    }

    /// Whoever a limit left out would never have one: the month counts as done.
    @Test
    void what_stays_of_a_month_is_written_of_everybody_whatever_the_limit() {
        closed("2026-03-02T10:00", "customer1");
        Played.setClock("2026-04-08T00:00");

        // Who assigned it owed that.
        Api.run("appraisal", Map.of("limit", 1)).body("failures", empty());

        Appraised.of("operations1", "2026-03").body("items.state", contains("FINAL", "FINAL"));
    }

    @Test
    @Tag("PERF-01")
    @Tag("PERF-16")
    void closing_a_case_shows_in_the_next_run() {
        Played open = resolved("2026-03-02T10:00", "customer1");
        counted("2026-03-02T12:00");
        Appraised.Month before = month("agent1", "2026-03");
        assertThat(before.get("handled")).isEqualTo(1);
        assertThat(before.indicator("CLOSED")).isEqualTo("0 of 0");
        assertThat(before.indicator("CONFIRMED")).isEqualTo("null of 0");

        open.then("customer1", "confirmation", Map.of("satisfied", true));
        // Who assigned it owed that.
        assertThat(counted("2026-03-02T12:30")).isEqualTo(2);

        Appraised.Month after = month("agent1", "2026-03");
        assertThat(after.get("state")).isEqualTo("PROVISIONAL");
        assertThat(after.get("asOf")).isEqualTo("2026-03-02T04:30:00Z");
        assertThat(after.get("team")).isEqualTo("FIRST_LINE");
        assertThat(after.get("policyVersion")).isEqualTo(1);
        assertThat(after.indicator("CLOSED")).isEqualTo("1 of 1");
        assertThat(after.indicator("CONFIRMED")).isEqualTo("100.0 of 1");
        assertThat(after.indicator("FIRST_RESPONSE")).isEqualTo("100.0 of 1");
        assertThat(after.indicator("ESCALATION")).isEqualTo("0.0 of 1");
        own("agent1")
                .body("items.indicators.flatten().chinese", everyItem(notNullValue()))
                .body("items.indicators.flatten().english", everyItem(notNullValue()))
                .body("items[0].indicators.weight.sum()", equalTo(100));
    }

    /// An agent may close by what they heard; but nobody rates themselves.
    @ParameterizedTest
    @CsvSource({"agent1, 0.0 of 1", "supervisor1, 100.0 of 1"})
    void what_an_agent_says_was_confirmed_counts_not_for_themselves(String closer, String share) {
        resolved("2026-03-02T10:00", "customer1").then(closer, "closure", PROOF);

        counted("2026-03-02T12:00");

        assertThat(month("agent1", "2026-03").indicator("CONFIRMED")).isEqualTo(share);
    }

    @Test
    void a_promise_that_was_broken_is_neither_timely_nor_without_escalation() {
        Played.received("2026-03-02T10:00", Played.GENERAL)
                .assigned()
                .at("2026-03-20T10:00")
                .swept();

        counted("2026-03-20T12:00");

        Appraised.Month march = month("agent1", "2026-03");
        assertThat(march.indicator("ESCALATION")).isEqualTo("100.0 of 1");
        assertThat(march.indicator("TIMELINESS"))
                .doesNotStartWith("100.0")
                .doesNotStartWith("null");
    }

    @Test
    void a_case_belongs_to_the_month_in_which_it_was_closed_in_china() {
        Played march = resolved("2026-03-30T10:00", "customer1");
        Played april = resolved("2026-03-30T10:00", "customer2");
        march.at("2026-03-31T23:59:59").then("customer1", "confirmation", satisfied());
        april.at("2026-04-01T00:00:00").then("customer2", "confirmation", satisfied());

        counted("2026-04-02T05:00");

        assertThat(month("agent1", "2026-03").indicator("CLOSED")).isEqualTo("1 of 1");
        assertThat(month("agent1", "2026-04").indicator("CLOSED")).isEqualTo("1 of 1");
    }

    @Test
    void a_month_is_counted_anew_until_the_seventh_of_the_next_and_stays_then() {
        closed("2026-03-02T10:00", "customer1");
        counted("2026-04-07T23:59:59");
        assertThat(month("agent1", "2026-03").get("state")).isEqualTo("PROVISIONAL");

        assertThat(counted("2026-04-08T00:00:00")).isEqualTo(2);
        assertThat(month("agent1", "2026-03").get("state")).isEqualTo("FINAL");
        database.execute("update closing_record set reason = 'silence'");
        assertThat(counted("2026-04-09T05:00")).isZero();

        assertThat(month("agent1", "2026-03").indicator("CONFIRMED")).isEqualTo("100.0 of 1");
        assertThat(month("agent1", "2026-03").get("asOf")).isEqualTo("2026-04-07T16:00:00Z");
    }

    @Test
    void a_month_that_no_run_found_in_time_is_counted_by_the_next_one() {
        closed("2026-03-02T10:00", "customer1");
        counted("2026-03-02T12:00");

        counted("2026-06-20T05:00");

        assertThat(month("agent1", "2026-03").get("state")).isEqualTo("FINAL");
    }

    @Test
    void a_dry_run_counts_people_and_keeps_nothing() {
        closed("2026-03-02T10:00", "customer1");

        Api.as("scheduler1")
                .body(Map.of("dryRun", true))
                .post("/operations/appraisal/runs")
                .then()
                .statusCode(200)
                .body("done", equalTo(2));

        assertThat(database.count("appraisal")).isZero();
    }

    /// March is measured by the first version, also after the second was approved; April by it.
    @Test
    void a_month_is_measured_by_what_was_in_force_when_it_began() {
        closed("2026-03-02T10:00", "customer1");
        closed("2026-04-02T10:00", "customer1");
        assertThat(approved(policy("2026-04-01T00:00:00+08:00"))).isEqualTo(2);

        counted("2026-04-03T05:00");

        assertThat(month("agent1", "2026-03").get("policyVersion")).isEqualTo(1);
        assertThat(month("agent1", "2026-04").get("policyVersion")).isEqualTo(2);
        // One case of the one that is enough, and nothing else has a weight.
        assertThat(month("agent1", "2026-04").get("points")).isEqualTo(100.0f);
    }

    @Test
    void weights_that_are_not_100_together_are_refused() {
        Map<String, Object> content = policy("2026-04-01T00:00:00+08:00");
        yardsticks(content).getFirst().put("weight", 99);

        Api.as("supervisor1")
                .body(content)
                .put("/policies/appraisal")
                .then()
                .statusCode(422)
                .body("errors.field", contains("yardsticks"));
    }

    @Test
    @Tag("PERF-07")
    void agents_see_their_own_indicators_and_may_comment() {
        closed("2026-03-02T10:00", "customer1");
        counted("2026-03-02T12:00");
        String id = own("agent1").statusCode(200).extract().path("items[0].id");

        comment("agent1", id, "两周支援仓储，请打 13812345678").statusCode(204);
        comment("agent1", id, " ").statusCode(422);
        comment("agent2", id, "不是我的").statusCode(404);
        comment("supervisor1", id, "同意").statusCode(404);
        comment("operations1", id, "同意").statusCode(403);

        own("agent1")
                .body("items", hasSize(1))
                .body("items[0].comments.text", contains("两周支援仓储，请打 *******5678"));
        own("agent2").statusCode(200).body("items", empty());
        Appraised.of("supervisor1", "2026-03")
                .body("items[0].comments.at", contains("2026-03-02T04:00:00Z"));
        assertThat(database.rows("select text from appraisal_comment").getFirst().getString(0))
                .doesNotContain("仓储");
        for (int i = 2; i <= 20; i++) {
            comment("agent1", id, "补充 " + i).statusCode(204);
        }
        comment("agent1", id, "再补充").statusCode(409).body("code", equalTo("COMMENTS_FULL"));
    }

    @Test
    void supervisors_see_the_people_of_their_groups_and_agents_nobody_else() {
        closed("2026-03-02T10:00", "customer1");
        counted("2026-03-02T12:00");

        Appraised.of("supervisor1", "2026-03")
                .statusCode(200)
                .body("items.account", contains("agent1", "supervisor1"));
        Appraised.of("agent1", "2026-03").statusCode(403);
        Staff.can("supervisor1", Map.of("skills", Map.of("RETURNS", 3)));
        Appraised.of("supervisor1", "2026-03").statusCode(200).body("items", empty());
        assertThat(table("supervisor1")).hasSize(1);
        Appraised.of("operations1", "2026-03")
                .body("items.account", contains("agent1", "supervisor1"));
        Appraised.of("operations1", "2026-3")
                .statusCode(422)
                .body("errors.field", contains("month"));
    }

    @Test
    void a_list_goes_on_page_by_page() {
        for (String account : List.of("agent2", "agent1")) {
            database.execute(CLOSED, account, "FIRST_LINE", "2026-03-03");
        }
        counted("2026-03-05T05:00");

        String next =
                page("2026-03", null)
                        .body("items.account", contains("agent1"))
                        .extract()
                        .path("next");
        page("2026-03", next).body("items.account", contains("agent2")).body("next", nullValue());
        page("2026-04", next).statusCode(422).body("errors.field", contains("cursor"));
    }

    @Test
    void a_period_of_a_person_is_exported_with_who_fetched_it_and_what_for() {
        closed("2026-03-02T10:00", "customer1");
        database.execute(CLOSED, "agent2", "FIRST_LINE", "2026-03-03");
        counted("2026-03-05T05:00");

        List<String> lines = table("operations1");

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .startsWith(
                        "account,month,state,team,policyVersion,asOf,handled,closed,points,weight,")
                .endsWith(
                        ",satisfaction,satisfaction_cases,satisfaction_points,exportedBy,exportedAt,purpose");
        assertThat(lines.getLast())
                .startsWith("agent1,2026-03,PROVISIONAL,FIRST_LINE,1,2026-03-04T21:00:00Z,1,1,")
                .endsWith(",,0,,operations1,2026-03-04T21:00:00Z,CUSTOMER_SERVICE");
        export("operations1", "2026-03", "2027-02").statusCode(200);
        export("operations1", "2026-03", "2027-03").statusCode(422);
        export("operations1", "2026-03", "2026-02").statusCode(422);
        export("agent1", "2026-03", "2026-03").statusCode(403);
    }

    /// A case that was closed, as [dev.redress.store.ClosingStore] keeps it.
    static final String CLOSED =
            """
            insert into closing_record (complaint_id, version, case_no, closed_at, reason,
              skill_group, assignee, severity, category, escalation_level, handling_seconds,
              promises_kept, promises_broken)
            values (gen_random_uuid(), 1, 'R1', $3::text::date, 'silence', $2, $1, 'GENERAL',
              'SERVICE', 1, 60, 1, 0)
            """;

    private static Map<String, Object> satisfied() {
        return Map.of("satisfied", true);
    }

    private static ValidatableResponse page(String month, String cursor) {
        return Api.as("operations1")
                .queryParams(
                        cursor == null
                                ? Map.of("month", month, "limit", 1)
                                : Map.of("month", month, "limit", 1, "cursor", cursor))
                .get("/appraisals")
                .then();
    }

    private static ValidatableResponse comment(String account, String id, String text) {
        return Api.as(account)
                .body(Map.of("text", text))
                .post("/appraisals/{id}/comment", id)
                .then();
    }

    private static List<String> table(String account) {
        return export(account, "2026-03", "2026-03")
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private static ValidatableResponse export(String account, String from, String to) {
        return Api.as(account)
                .accept("text/csv")
                .queryParams(Map.of("from", from, "to", to, "account", "agent1"))
                .get("/appraisals/data")
                .then();
    }

    /// Only closed cases count, and one is enough.
    private static Map<String, Object> policy(String effectiveFrom) {
        Map<String, Object> content =
                new HashMap<>(
                        Api.as("supervisor1")
                                .get("/policies/appraisal")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getMap("content"));
        content.put("effectiveFrom", effectiveFrom);
        yardsticks(content).forEach(yardstick -> yardstick.put("weight", 0));
        yardsticks(content).getFirst().putAll(Map.of("weight", 100, "fullAt", 1));
        return content;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> yardsticks(Map<String, Object> content) {
        return (List<Map<String, Object>>) Objects.requireNonNull(content.get("yardsticks"));
    }

    private static int approved(Map<String, Object> content) {
        int version =
                Api.as("supervisor1")
                        .body(content)
                        .put("/policies/appraisal")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("version");
        Api.as("operations1")
                .body(Map.of("version", version, "approved", true, "reason", "年度目标"))
                .post("/policies/appraisal/approval")
                .then()
                .statusCode(200);
        return version;
    }

    private static float reported() {
        return Api.as("operations1")
                .get("/reports/satisfaction?quarter=2026-Q1")
                .then()
                .statusCode(200)
                .extract()
                .path("teams.find { it.name == 'FIRST_LINE' }.figures.score");
    }

    private List<String> tokens() {
        return database
                .rows("select text from outbox where template = 'SURVEY_INVITATION'")
                .stream()
                .map(row -> TOKEN.matcher(Opened.text(row.getString(0))))
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .toList();
    }

    private static void answer(String token, int rating, String opinion) {
        Map<String, Object> answer = new HashMap<>();
        answer.putAll(Map.of("attitude", rating, "speed", rating, "solving", rating));
        if (!opinion.isEmpty()) {
            answer.put("comment", opinion);
        }
        Api.anonymous()
                .body(answer)
                .post("/surveys/{token}/response", token)
                .then()
                .statusCode(201);
    }
}
