package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class MergeResourceTest {

    private static final int ROUNDS = 20;
    private static final Map<String, Object> TEXT =
            Map.of("items", List.of(Map.of("kind", "TEXT", "description", "包装破损")));

    @Inject Database database;

    private ACase one;
    private ACase two;

    @BeforeEach
    void start_with_a_complaint_that_was_told_twice() {
        database.empty();
        Api.setClock("2026-03-20T12:00:00+08:00");
        one = told("customer1", "09:00");
        two = told("customer1", "11:00");
    }

    @Test
    void conversation_and_evidence_of_both_are_read_in_the_one_that_goes_on() {
        say(one, "请尽快处理");
        one = again(one).then("customer1", "evidence", TEXT);

        one.then("supervisor1", "merge", into(two));

        assertThat(one.status()).isEqualTo("MERGED");
        assertThat(one.answer().getString("course.mergedInto.caseNo")).isEqualTo(two.caseNo());
        JsonPath read = read(two);
        assertThat(read.getString("receivedAt")).isEqualTo("2026-03-20T01:00:00Z");
        assertThat(read.getString("course.absorbed[0].caseNo")).isEqualTo(one.caseNo());
        assertThat(dueAt(read)).isEqualTo(dueAt(one.answer()));
        for (String account : List.of("supervisor1", "customer1")) {
            assertThat(two.timelineFor(account))
                    .filteredOn(entry -> "MESSAGE_RECEIVED".equals(entry.get("type")))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry).containsEntry("text", "请尽快处理");
                        assertThat(entry).containsEntry("ofCase", one.caseNo());
                    });
        }
        assertThat(two.timelineFor("customer1"))
                .extracting(entry -> entry.get("type"))
                .doesNotContain("ABSORBED");
        Api.as("customer1")
                .get("/complaints/{id}/evidence", two.id())
                .then()
                .statusCode(200)
                .body("items.description", hasItem("包装破损"));
        Api.as("operations1")
                .queryParam("caseNo", one.caseNo())
                .get("/notifications")
                .then()
                .body("items.template", hasItem("MERGED_CUSTOMER"));
        Api.run("ledger-check").body("failures", hasSize(0));
    }

    @Test
    void a_merged_case_answers_409_and_names_the_other_one() {
        one.then("supervisor1", "merge", into(two));

        one.tried("customer1", "messages", Map.of("text", "?"))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATUS"))
                .body("detail", containsString(two.caseNo()))
                .body("caseStatus", equalTo("MERGED"))
                .body("allowed", equalTo(List.of("merge/undo")));
    }

    @Test
    void undone_within_a_day_both_are_as_they_were() {
        one.investigating();
        String oneDue = dueAt(one.answer());
        String twoDue = dueAt(read(two));
        one.then("supervisor1", "merge", into(two));
        Api.setClock("2026-03-21T12:00:00+08:00");

        one.then("supervisor1", "merge/undo", Map.of("reason", "是两件事"));

        assertThat(one.status()).isEqualTo("INVESTIGATING");
        assertThat(dueAt(one.answer())).isEqualTo(oneDue);
        assertThat(one.answer().getString("course")).isNull();
        assertThat(dueAt(read(two))).isEqualTo(twoDue);
        assertThat(read(two).getString("receivedAt")).isEqualTo("2026-03-20T03:00:00Z");
        assertThat(two.timelineFor("supervisor1"))
                .extracting(entry -> entry.get("type"))
                .containsSubsequence("ABSORBED", "RELEASED");
        Api.run("ledger-check").body("failures", hasSize(0));
    }

    @Test
    void after_a_day_it_stays_merged() {
        one.then("supervisor1", "merge", into(two));
        Api.setClock("2026-03-21T12:00:01+08:00");

        one.tried("supervisor1", "merge/undo", Map.of("reason", "?"))
                .statusCode(409)
                .body("code", equalTo("WINDOW_OVER"));
        two = again(two);
        two.tried("supervisor1", "merge/undo", Map.of("reason", "?"))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATUS"));
    }

    @Test
    void only_staff_merges_and_only_what_it_may_see() {
        one.assigned();
        ACase foreign = told("customer2", "09:00");

        one.tried("customer1", "merge", into(two)).statusCode(403);
        one.tried("agent2", "merge", into(two)).statusCode(404);
        one.tried("agent1", "merge", into(two))
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_CASE"));
        one.tried("supervisor1", "merge", into(one))
                .statusCode(422)
                .body("errors[0].code", equalTo("SAME_CASE"));
        one.tried("supervisor1", "merge", into(foreign))
                .statusCode(409)
                .body("code", equalTo("OTHER_CUSTOMER"));
        one.tried("supervisor1", "merge", Map.of("caseId", two.id())).statusCode(422);
        assertThat(read(two).getString("course")).isNull();
    }

    @Test
    void the_customer_sees_which_cases_are_one_and_not_by_whom() {
        one.then("supervisor1", "merge", into(two));

        Api.as("customer1")
                .get("/complaints/{id}", one.id())
                .then()
                .body("course.mergedInto.caseNo", equalTo(two.caseNo()))
                .body("course.mergedInto.reason", nullValue())
                .body("course.mergedInto.mergedBy", nullValue());
    }

    /// Each locks both cases, in one order whichever is asked; the other has seen an old version.
    @Test
    void of_two_who_merge_the_same_cases_at_once_one_succeeds() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < ROUNDS; i++) {
                ACase left = told("C-" + i, "09:00");
                ACase right = told("C-" + i, "10:00");
                Future<Integer> there = people.submit(() -> merged(left, right));
                Future<Integer> back = people.submit(() -> merged(right, left));
                List<Integer> answers = new ArrayList<>(List.of(there.get(), back.get()));

                assertThat(answers).containsOnlyOnce(200).containsAnyOf(409, 412);
                assertThat(List.of(read(left).getString("status"), read(right).getString("status")))
                        .containsExactlyInAnyOrder("MERGED", "CLASSIFIED");
            }
        }
    }

    private static int merged(ACase from, ACase into) {
        return Api.as("supervisor1")
                .header("If-Match", "\"1\"")
                .body(into(into))
                .post("/complaints/{id}/merge", from.id())
                .statusCode();
    }

    private static Map<String, Object> into(ACase other) {
        return Map.of("caseId", other.id(), "reason", "同一件事");
    }

    private static void say(ACase in, String text) {
        Api.as("customer1")
                .body(Map.of("text", text))
                .post("/complaints/{id}/messages", in.id())
                .then()
                .statusCode(200);
    }

    private static String dueAt(JsonPath of) {
        return of.getString("deadlines.find { it.stage == 'PROPOSAL' }.dueAt");
    }

    private static ACase told(String customer, String time) {
        return ACase.of(
                Map.of(
                        "channel",
                        "APP",
                        "customer",
                        Map.of("id", customer),
                        "content",
                        "客服态度差",
                        "orderNo",
                        "O-1",
                        "receivedAt",
                        "2026-03-20T" + time + ":00+08:00"));
    }

    private static ACase again(ACase known) {
        return ACase.read(known.id());
    }

    private static JsonPath read(ACase of) {
        return again(of).answer();
    }
}
