package dev.redress.scenarios;

import static dev.redress.scenarios.AppraisalScenariosTest.CLOSED;
import static dev.redress.scenarios.Appraised.counted;
import static dev.redress.scenarios.Appraised.month;
import static dev.redress.scenarios.Appraised.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.OpenTransaction;
import dev.redress.support.PostgresResource;
import dev.redress.support.Staff;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What months of people came to goes by itself (PRIV-07, spec.md §10 no. 15).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AppraisalErasureTest {

    private static final String JSON_NULL = "null";

    @Inject Database database;
    @Inject RulesReset rules;
    @Inject Pool pool;

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

    @Test
    @Tag("PRIV-07")
    void an_appraisal_and_what_was_said_of_it_go_three_years_after_its_month() {
        worked("agent1", "2026-03-15");
        worked("agent1", "2026-04-15");
        worked("agent2", "2026-04-15");
        counted("2026-04-20T05:00");
        said("agent1", "两周支援仓储");
        counted("2026-05-20T05:00");
        assertThat(month("agent1", "2026-03").get("state")).isEqualTo("FINAL");

        Played.setClock("2029-03-31T23:59:59");
        Api.run("retention").body("done", equalTo(0));
        Appraised.of("operations1", "2026-03").body("items.account", contains("agent1"));
        Played.setClock("2029-04-01T00:00:00");
        Api.run("retention", Map.of("dryRun", true)).body("done", equalTo(1));
        own("agent1").body("items.month", contains("2026-04", "2026-03"));
        Api.run("retention").body("done", equalTo(1)).body("failures", empty());

        own("agent1").body("items.month", contains("2026-04"));
        assertThat(database.count("appraisal_comment")).isZero();
        Appraised.of("operations1", "2026-04").body("items.account", contains("agent1", "agent2"));
        Api.run("retention").body("done", equalTo(0));
    }

    @Test
    void who_says_something_of_an_appraisal_while_it_is_erased_is_told_that_it_is_gone() {
        String id = appraised();

        CompletableFuture<ValidatableResponse> saying;
        try (OpenTransaction erasing =
                OpenTransaction.of(
                        pool, "delete from appraisal where id = $1", UUID.fromString(id))) {
            saying = Crowd.beside(() -> comment("agent1", id));
            erasing.awaitSomebody();
        }

        saying.join().statusCode(404);
        assertThat(database.count("appraisal_comment")).isZero();
    }

    @Test
    void the_last_comment_that_there_is_room_for_is_made_once_by_two_at_once() {
        String id = appraised();
        UUID appraisal = UUID.fromString(id);
        String comments =
                """
                insert into appraisal_comment (id, appraisal_id, text, at)
                select gen_random_uuid(), $1, '', now() from generate_series(1, $2)
                """;
        database.execute(comments, appraisal, 19);

        CompletableFuture<ValidatableResponse> second;
        try (OpenTransaction first =
                OpenTransaction.of(
                        pool, "select from appraisal where id = $1 for no key update", appraisal)) {
            second = Crowd.beside(() -> comment("agent1", id));
            first.awaitSomebody();
            first.write(comments, appraisal, 1);
        }

        second.join().statusCode(409).body("code", equalTo("COMMENTS_FULL"));
        assertThat(database.count("appraisal_comment")).isEqualTo(20);
    }

    /// Also one that no run had come to an end with.
    @ParameterizedTest
    @CsvSource({"2026-04-08T05:00, FINAL", "2026-04-07T05:00, PROVISIONAL"})
    void what_was_erased_does_not_come_back_with_the_counting(String countedAt, String state) {
        worked("agent1", "2026-03-15");
        worked("agent1", "2029-03-15");
        worked("agent1", "2029-04-01");
        counted(countedAt);
        assertThat(month("agent1", "2026-03").get("state")).isEqualTo(state);
        Played.setClock("2029-04-01T04:15");
        Api.run("retention").body("done", equalTo(1));

        assertThat(counted("2029-04-01T05:00")).isEqualTo(2);

        own("agent1").body("items.month", contains("2029-04", "2029-03"));
    }

    /// The last month that is not counted anew is the first that may go.
    @ParameterizedTest
    @CsvSource({
        "P31D, 2026-05-01T23:59:59, 2026-05-02T00:00:00",
        "P1M, 2026-04-30T23:59:59, 2026-05-01T00:00:00"
    })
    void the_shortest_period_takes_nothing_that_is_still_counted(
            String kept, String before, String after) {
        for (String day : List.of("2026-03-15", "2026-04-15", "2026-05-01")) {
            worked("agent1", day);
        }
        counted("2026-04-20T05:00");
        approved(kept);

        Played.setClock(before);
        Api.run("retention").body("done", equalTo(0));
        counted(after);
        own("agent1").body("items.month", contains("2026-05", "2026-04", "2026-03"));
        Api.run("retention").body("done", equalTo(1));

        assertThat(counted(after)).isEqualTo(2);
        own("agent1").body("items.month", contains("2026-05", "2026-04"));
    }

    @Test
    void more_than_a_batch_goes_in_one_run_and_no_more_than_it_was_told() {
        database.execute(
                """
                insert into appraisal (id, account, month, final, policy_version, as_of, handled,
                  closed, points, weight, parts)
                select gen_random_uuid(), 'agent' || number, '2026-03-01', true, 1, now(), 1, 1, null,
                  0, '[]'
                from generate_series(1, 402) number
                """);
        Played.setClock("2029-04-01T00:00");

        Api.run("retention", Map.of("limit", 1)).body("done", equalTo(1));
        assertThat(database.count("appraisal")).isEqualTo(401);
        Api.run("retention").body("done", equalTo(401));

        assertThat(database.count("appraisal")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P30D", "P0D", "P-3Y"})
    void a_period_that_reaches_into_months_that_are_still_counted_is_refused(String kept) {
        proposed(kept)
                .statusCode(422)
                .body("errors.field", contains("appraisals"))
                .body("errors.code", contains("TOO_SHORT"))
                .body("errors[0].message", containsString("删除后会再次出现"));
    }

    @Test
    void neither_blank_nor_null_is_a_period_and_one_that_is_left_out_is_three_years() {
        proposed(" ").statusCode(422).body("errors.field", contains("appraisals"));
        proposed("").statusCode(422).body("errors.field", contains("appraisals"));
        proposed(JSON_NULL)
                .statusCode(422)
                .body("errors.field", contains("appraisals"))
                .body("errors.code", contains("REQUIRED"));

        proposed(null).statusCode(201).body("content.appraisals", equalTo("P3Y"));
    }

    @Test
    void what_shall_never_end_stays_and_stops_no_run() {
        worked("agent1", "2026-03-15");
        counted("2026-04-20T05:00");
        approved("P9999Y");
        Played.setClock("2039-01-01T00:00");

        Api.run("retention").body("done", equalTo(0)).body("failures", empty());

        own("agent1").body("items", hasSize(1));
    }

    private void worked(String account, String day) {
        database.execute(CLOSED, account, "FIRST_LINE", day);
    }

    /// The appraisal of March of agent1.
    private String appraised() {
        worked("agent1", "2026-03-15");
        counted("2026-04-20T05:00");
        return idOf("agent1");
    }

    private static String idOf(String account) {
        return own(account).extract().path("items.find { it.month == '2026-03' }.id");
    }

    private static void said(String account, String text) {
        comment(account, idOf(account), text).statusCode(204);
    }

    private static ValidatableResponse comment(String account, String id) {
        return comment(account, id, "两周支援仓储");
    }

    private static ValidatableResponse comment(String account, String id, String text) {
        return Api.as(account)
                .body(Map.of("text", text))
                .post("/appraisals/{id}/comment", id)
                .then();
    }

    /// @param kept leaves it out if absent; [#JSON_NULL] to send a null
    private static ValidatableResponse proposed(@Nullable String kept) {
        Map<String, Object> content = new HashMap<>();
        content.putAll(Map.of("cases", "P3Y", "transcripts", "P1Y", "accessLog", "P3Y"));
        content.put("effectiveFrom", "2026-03-01T00:00:00+08:00");
        if (kept != null) {
            content.put("appraisals", kept.equals(JSON_NULL) ? null : kept);
        }
        return Api.as("supervisor1").body(content).put("/policies/retention").then();
    }

    private static void approved(String kept) {
        int version = proposed(kept).statusCode(201).extract().path("version");
        Api.as("operations1")
                .body(Map.of("version", version, "approved", true, "reason", "与员工约定"))
                .post("/policies/retention/approval")
                .then()
                .statusCode(200);
    }
}
