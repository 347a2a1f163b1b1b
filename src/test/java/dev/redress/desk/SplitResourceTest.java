package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SplitResourceTest {

    @Inject Database database;

    private ACase whole;

    @BeforeEach
    void start_with_a_complaint_of_two_matters() {
        database.empty();
        Api.setClock("2026-03-20T09:00:00+08:00");
        whole =
                ACase.of(
                        Map.of(
                                "channel", "APP",
                                "customer", Map.of("id", "customer1"),
                                "content", "客服态度差，另一件商品还没有退款",
                                "orderNo", "O-1"));
        whole.investigating();
        whole.then("customer1", "evidence", evidence("退款记录"));
        whole.then("customer1", "evidence", evidence("通话录音"));
        Api.setClock("2026-03-20T15:00:00+08:00");
    }

    @Test
    void the_part_counts_from_the_first_receipt_and_stays_with_whoever_knows_it() {
        whole.then("agent1", "split", matter(Map.of("orderNo", "O-2")));

        ACase part = part();
        assertThat(part.status()).isEqualTo("ASSIGNED");
        assertThat(part.answer().getString("assignee")).isEqualTo("agent1");
        assertThat(part.answer().getString("content")).isEqualTo("另一件商品还没有退款");
        assertThat(part.answer().getString("orderNo")).isEqualTo("O-2");
        assertThat(part.answer().getString("receivedAt"))
                .isEqualTo(whole.answer().getString("receivedAt"));
        assertThat(part.answer().getString("course.origin.kind")).isEqualTo("SPLIT");
        assertThat(part.answer().getString("course.origin.caseNo")).isEqualTo(whole.caseNo());
        assertThat(dueAt(part)).isEqualTo(dueAt(whole));
        assertThat(part.answer().getList("deadlines.stage")).doesNotContain("ACK", "ASSIGN");
        assertThat(whole.status()).isEqualTo("INVESTIGATING");
        assertThat(ACase.read(whole.id()).timelineFor("supervisor1"))
                .extracting(entry -> entry.get("type"))
                .contains("LINKED", "SPLIT_OFF");
        Api.run("ledger-check").body("failures", hasSize(0));
    }

    @Test
    void what_was_said_before_and_the_named_evidence_are_read_in_the_part() {
        String shared =
                Api.as("agent1")
                        .get("/complaints/{id}/evidence", whole.id())
                        .path("items.find { it.description == '退款记录' }.id");

        whole.then("agent1", "split", matter(Map.of("evidence", List.of(shared))));
        whole.then("agent1", "messages", Map.of("text", "只与整体有关"));

        ACase part = part();
        Api.as("customer1")
                .get("/complaints/{id}/evidence", part.id())
                .then()
                .statusCode(200)
                .body("items.description", equalTo(List.of("退款记录")));
        assertThat(part.timelineFor("agent1"))
                .filteredOn(entry -> whole.caseNo().equals(entry.get("ofCase")))
                .extracting(entry -> entry.get("type"))
                .contains("INVESTIGATION_STARTED", "EVIDENCE_RECEIVED")
                .doesNotContain("MESSAGE_SENT", "SPLIT_OFF");
    }

    @Test
    void merged_into_the_whole_again_it_is_one_case_though_it_names_another_order() {
        String due = dueAt(whole);
        whole.then("agent1", "split", matter(Map.of("orderNo", "O-2")));
        ACase part = part();

        part.then("agent1", "merge", Map.of("caseId", whole.id(), "reason", "还是一件事"));

        assertThat(part.status()).isEqualTo("MERGED");
        assertThat(dueAt(ACase.read(whole.id()))).isEqualTo(due);
        assertThat(ACase.read(whole.id()).answer().getList("course.absorbed.caseNo"))
                .containsExactly(part.caseNo());
        Api.run("ledger-check").body("failures", hasSize(0));
    }

    @Test
    void a_part_of_a_case_that_waits_does_not_wait_and_has_stood_still_like_it() {
        whole.then("agent1", "evidence-requests", Map.of("items", List.of("开箱照片"), "reason", "核实"));
        Api.setClock("2026-03-20T18:00:00+08:00");

        whole.then("agent1", "split", matter(Map.of()));

        ACase part = part();
        assertThat(part.answer().getInt("deadlines.find { it.stage == 'PROPOSAL' }.pausedSeconds"))
                .isEqualTo(3 * 3_600);
        assertThat(part.answer().getString("deadlines.find { it.stage == 'PROPOSAL' }.state"))
                .isEqualTo("RUNNING");
        Api.run("ledger-check").body("failures", hasSize(0));
    }

    @Test
    void a_graver_part_is_due_sooner_and_moves_nothing_of_the_whole() {
        String due = dueAt(whole, "RESOLVE");

        whole.then("agent1", "split", Map.of("content", "收到的是假货", "reason", "两件事"));

        assertThat(part().answer().getString("severity")).isEqualTo("SERIOUS");
        assertThat(dueAt(part(), "RESOLVE")).isLessThan(due);
        assertThat(dueAt(ACase.read(whole.id()), "RESOLVE")).isEqualTo(due);
    }

    @Test
    void only_who_works_on_it_splits_a_case_and_only_with_its_own_evidence() {
        whole.tried("agent1", "split", matter(Map.of("evidence", List.of(whole.id()))))
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_EVIDENCE"));
        whole.tried("agent1", "split", Map.of("content", " ", "reason", "?")).statusCode(422);
        whole.tried("agent2", "split", matter(Map.of())).statusCode(404);
        whole.tried("customer1", "split", matter(Map.of())).statusCode(403);
        whole.then("customer1", "withdrawal", Map.of());
        whole.tried("supervisor1", "split", matter(Map.of()))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATUS"));
        assertThat(database.rows("select id from complaint")).hasSize(1);
    }

    @Test
    void a_repetition_with_its_key_opens_no_second_case() {
        for (int i = 0; i < 2; i++) {
            Api.as("agent1")
                    .header("If-Match", "\"" + whole.version() + "\"")
                    .header("Idempotency-Key", "k-1")
                    .body(matter(Map.of()))
                    .post("/complaints/{id}/split", whole.id())
                    .then()
                    .statusCode(200);
        }
        assertThat(database.rows("select id from complaint")).hasSize(2);
    }

    private ACase part() {
        return ACase.read(ACase.read(whole.id()).answer().getString("links[-1].caseId"));
    }

    private static Map<String, Object> matter(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("content", "另一件商品还没有退款");
        body.put("reason", "一次投诉，两件事");
        return body;
    }

    private static Map<String, Object> evidence(String text) {
        return Map.of("items", List.of(Map.of("kind", "TEXT", "description", text)));
    }

    private static String dueAt(ACase of) {
        return dueAt(of, "PROPOSAL");
    }

    private static String dueAt(ACase of, String stage) {
        return of.answer().getString("deadlines.find { it.stage == '%s' }.dueAt".formatted(stage));
    }
}
