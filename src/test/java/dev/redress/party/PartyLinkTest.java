package dev.redress.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.platform.LinkToken;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.support.Api;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Spec.md §7.1 and §7.3, "Merchant / carrier link": whoever is complained of is heard, and sees
/// what was agreed.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PartyLinkTest {

    private static final List<Map<String, String>> STATEMENT =
            List.of(Map.of("description", "检查记录 13699998888"));

    @Inject Database database;
    @Inject PartyWatch watch;

    @BeforeEach
    void start_empty() {
        database.empty();
        Invited.clock("2026-03-02T10:00");
    }

    @Test
    void a_merchant_sees_what_it_is_asked_and_what_was_agreed_and_the_customer_masked() {
        Invited asked = Invited.asked(database);

        merchantSees(asked)
                .body("kind", equalTo("MERCHANT"))
                .body("state", equalTo("WAITING"))
                .body("question", equalTo("发货前检查过吗？"))
                .body("dueAt", equalTo("2026-03-04T02:00:00Z"))
                .body("whenSilentText", equalTo("平台依据现有材料作出处理"))
                .body("shared.customerName", equalTo("王*"))
                .body("shared.phone", equalTo("13812345678"))
                .body("shared.content", equalTo("我是***，客服态度差，电话*******5678或*******4321没人回"))
                .body("shared.claimAmount", equalTo("199.90"))
                .body("steps.type", contains("PARTY_INVITED"));
        asked.merchant()
                .header("Accept-Language", "en")
                .get()
                .then()
                .body("whenSilentText", equalTo("the platform decides without this party"));
        assertThat(asked.links().getString("items[0].seenAt")).isEqualTo("2026-03-02T02:00:00Z");
    }

    @Test
    @Tag("PRIV-05")
    void only_what_the_link_names_is_shown_and_no_more_than_the_present_agreement_says() {
        Invited.agreed(List.of("CONTENT", "ORDER_NO", "PHONE"));
        Invited asked = Invited.opened(database);
        asked.invite(List.of("CONTENT", "ORDER_NO", "EMAIL"))
                .statusCode(409)
                .body("code", equalTo("NOT_SHARED"));
        asked.invite(List.of("ORDER_NO", "PHONE")).statusCode(200);

        merchantSees(asked)
                .body("shared.orderNo", equalTo("ORD-1"))
                .body("shared.phone", equalTo("13812345678"))
                .body("shared.content", nullValue());
        Api.as("customer1")
                .body(Map.of("subject", "CONTACT", "channel", "APP"))
                .post("/consents/withdrawals")
                .then()
                .statusCode(201);
        merchantSees(asked)
                .body("shared.orderNo", equalTo("ORD-1"))
                .body("shared.phone", nullValue());
        Invited.agreed(List.of("ORDER_NO"));
        merchantSees(asked)
                .body("shared.orderNo", equalTo("ORD-1"))
                .body("shared.phone", nullValue());
        assertThat(merchantSees(asked).extract().asString())
                .doesNotContain("王小明", "13812345678", "customer1", "agent1", "wang@");
    }

    @Test
    @Tag("PRIV-05")
    void without_an_agreement_and_for_another_merchant_nobody_is_asked() {
        Invited opened = Invited.opened(database);
        opened.invite(List.of("ORDER_NO")).statusCode(409).body("code", equalTo("NOT_SHARED"));
        opened.tried(
                        "agent1",
                        "party-links",
                        Map.of(
                                "kind", "MERCHANT",
                                "partyId", "M-2",
                                "fields", List.of(),
                                "question", "？"))
                .statusCode(409)
                .body("code", equalTo("NOT_A_PARTY"));
        Invited.agreed(List.of("ORDER_NO"));
        opened.tried("agent2", "party-links", Invited.invitation(List.of("ORDER_NO")))
                .statusCode(404);
        opened.invite(List.of("ORDER_NO")).statusCode(200);
        opened.invite(List.of("ORDER_NO")).statusCode(409).body("code", equalTo("ALREADY_INVITED"));
        assertThat(database.count("party_link")).isEqualTo(1);
    }

    @Test
    void an_answer_ends_the_wait_and_the_clock_and_everybody_learns_what_is_theirs() {
        Invited asked = Invited.asked(database);
        asked.then(
                "agent1",
                "third-party-wait",
                Map.of("party", "M-1", "expectedAt", "2026-03-09T10:00:00+08:00"));
        assertThat(asked.answer().getString("status")).isEqualTo("AWAITING_THIRD_PARTY");
        assertThat(asked.told("PARTY_REMINDER")).hasSize(1);

        Invited.clock("2026-03-04T10:00:00");
        asked.says("发货前已检查").statusCode(201).body("late", equalTo(false));

        assertThat(asked.answer().getString("status")).isEqualTo("INVESTIGATING");
        assertThat(asked.links().getString("items[0].state")).isEqualTo("ANSWERED");
        assertThat(asked.links().getString("items[0].answers[0].text")).isEqualTo("发货前已检查");
        assertThat(asked.links().getString("items[0].breachedAt")).isNull();
        assertThat(asked.events("agent1", "PARTY_ANSWERED").getFirst())
                .containsEntry("actor", "merchant:M-1")
                .containsEntry("position", "DISPUTES");
        assertThat(asked.events("customer1", "PARTY_ANSWERED").getFirst())
                .containsOnly(
                        Map.entry("type", "PARTY_ANSWERED"),
                        Map.entry("at", "2026-03-04T02:00:00Z"),
                        Map.entry("actor", "merchant"));
        assertThat(asked.told("PARTY_REMINDER")).isEmpty();
        assertThat(asked.told("PARTY_ANSWERED").getFirst())
                .startsWith("person:agent1")
                .contains("merchant:M-1", "不认可", "发货前已检查");
    }

    @Test
    void silence_is_warned_of_then_recorded_with_what_follows_and_told_once() {
        Invited asked = Invited.asked(database);
        asked.then(
                "agent1",
                "third-party-wait",
                Map.of("party", "merchant:M-1", "expectedAt", "2026-03-09T10:00:00+08:00"));

        Invited.clock("2026-03-03T21:59:59.999999");
        watched(0);
        Invited.clock("2026-03-03T22:00:00");
        watched(1);
        Invited.clock("2026-03-04T10:00:00");
        watched(0);
        Invited.clock("2026-03-04T10:00:00.000001");
        List<OperationReport> reports = Crowd.of(8, () -> watch.run(OperationOrder.ALL));
        watched(0);

        assertThat(reports).allSatisfy(report -> assertThat(report.failures()).isEmpty());
        assertThat(reports.stream().mapToInt(OperationReport::done).sum()).isOne();
        assertThat(asked.told("PARTY_WARNED")).hasSize(1);
        assertThat(asked.told("PARTY_SILENT").getFirst())
                .startsWith("person:agent1")
                .contains("merchant:M-1", "平台依据现有材料作出处理");
        assertThat(asked.events("agent1", "PARTY_SILENT"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event)
                                .containsEntry("actor", "system")
                                .containsEntry("at", "2026-03-04T02:00:00Z")
                                .containsEntry("outcome", "DECIDE_WITHOUT"));
        assertThat(asked.answer().getString("status")).isEqualTo("INVESTIGATING");
        assertThat(asked.links().getString("items[0].state")).isEqualTo("SILENT");

        asked.says("抱歉，才看到").statusCode(201).body("late", equalTo(true));
        assertThat(asked.links().getString("items[0].state")).isEqualTo("ANSWERED");
        assertThat(asked.links().getString("items[0].breachedAt"))
                .isEqualTo("2026-03-04T02:00:00Z");
    }

    @Test
    void a_late_answer_hides_its_silence_from_nobody_though_no_watch_came_before() {
        Invited asked = Invited.asked(database);

        Invited.clock("2026-03-04T10:00:00.000001");
        asked.says("才看到").statusCode(201).body("late", equalTo(true));

        assertThat(asked.events("agent1", "PARTY_SILENT")).hasSize(1);
        watched(0);
        assertThat(asked.told("PARTY_SILENT")).hasSize(1);
    }

    @Test
    void a_date_that_staff_sets_stands_in_the_place_of_the_policy() {
        Invited.agreed(List.of());
        Invited opened = Invited.opened(database);
        Map<String, Object> body = new java.util.HashMap<>(Invited.invitation(List.of()));
        body.put("dueAt", "2026-03-02T14:00:00+08:00");
        body.put("language", "en");
        opened.then("agent1", "party-links", body);

        merchantSees(opened).body("dueAt", equalTo("2026-03-02T06:00:00Z"));
        assertThat(opened.links().getString("items[0].warnAt")).isEqualTo("2026-03-02T05:00:00Z");
        assertThat(opened.told("PARTY_INVITATION").getFirst())
                .startsWith("merchant:M-1 Complaint ")
                .contains("2026-03-02 14:00");
        body.put("dueAt", "2026-03-02T10:00:00+08:00");
        opened.tried("agent1", "party-links", body)
                .statusCode(422)
                .body("errors[0].field", equalTo("dueAt"));
        body.put("dueAt", "2026-04-01T10:00:00.000001+08:00");
        opened.tried("agent1", "party-links", body).statusCode(422);
    }

    @Test
    void links_that_never_were_or_are_over_look_alike() {
        Invited asked = Invited.asked(database);
        String token = asked.token();
        String never = problem("A".repeat(43));

        String linkId = asked.links().getString("items[0].id");
        asked.then("agent1", "party-links/" + linkId + "/revocation", Map.of("reason", "误发"));
        assertThat(problem(token)).isEqualTo(never);
        assertThat(asked.links().getString("items[0].state")).isEqualTo("REVOKED");
        asked.tried("agent1", "party-links/" + linkId + "/revocation", Map.of("reason", "误发"))
                .statusCode(409)
                .body("code", equalTo("UNCHANGED"));

        asked.invite(List.of()).statusCode(200);
        merchantSees(asked);
        Invited.clock("2026-04-03T09:59:59.999999");
        merchantSees(asked);
        Invited.clock("2026-04-03T10:00:00");
        assertThat(problem(asked.token())).isEqualTo(never);
    }

    @Test
    void a_case_that_is_over_opens_to_no_party_any_more() {
        Invited asked = Invited.asked(database);
        asked.then("customer1", "withdrawal", Map.of());

        assertThat(problem(asked.token())).isEqualTo(problem("A".repeat(43)));
        asked.says("？").statusCode(404);
        Invited.clock("2026-03-05T10:00");
        watched(0);
        assertThat(database.count("party_link where next_at is not null")).isZero();
    }

    @Test
    void a_party_is_reminded_and_waited_for_again_when_its_case_comes_back() {
        Invited other = Invited.opened(database);
        Invited asked = Invited.asked(database);
        Invited.clock("2026-03-03T21:00");
        asked.then("supervisor1", "merge", Map.of("caseId", other.id(), "reason", "同一件事"));
        Invited.clock("2026-03-03T22:00");
        watched(0);
        Api.run("notification-dispatch");
        assertThat(sentReminders()).isZero();

        Invited.clock("2026-03-04T09:00");
        asked.then("supervisor1", "merge/undo", Map.of("reason", "是两件事"));
        watched(1);
        Api.run("notification-dispatch");
        assertThat(sentReminders()).isEqualTo(1);
        Invited.clock("2026-03-04T10:00:00.000001");
        watched(1);

        assertThat(asked.events("agent1", "PARTY_SILENT")).hasSize(1);
    }

    @Test
    void nobody_is_reminded_of_what_went_into_another_case_for_good() {
        Invited other = Invited.opened(database);
        Invited asked = Invited.asked(database);
        asked.then("supervisor1", "merge", Map.of("caseId", other.id(), "reason", "同一件事"));

        Invited.clock("2026-03-03T10:00");
        watched(0);
        assertThat(asked.told("PARTY_REMINDER")).hasSize(1);
        Invited.clock("2026-03-03T10:00:00.000001");
        watched(0);

        assertThat(asked.told("PARTY_REMINDER")).isEmpty();
        assertThat(database.count("party_link where next_at is not null")).isZero();
    }

    private int sentReminders() {
        return database.rows(
                        "select id from outbox where template = 'PARTY_REMINDER' and state = 'SENT'")
                .size();
    }

    @Test
    void evidence_of_the_merchant_stands_in_the_case_and_is_no_answer() {
        Invited asked = Invited.asked(database);
        asked.then(
                "customer1",
                "evidence",
                Map.of("items", List.of(Map.of("kind", "TEXT", "description", "开箱即有划痕，我是王小明"))));

        asked.merchant().body(Map.of("items", STATEMENT)).post("/evidence").then().statusCode(201);

        merchantSees(asked)
                .body("state", equalTo("WAITING"))
                .body("documents.own", contains(false, true))
                .body("documents.description", contains("开箱即有划痕，我是***", "检查记录 13699998888"));
        assertThat(asked.read("agent1", "/evidence").<String>getList("items.side"))
                .containsExactly("CUSTOMER", "MERCHANT");
        assertThat(asked.events("agent1", "EVIDENCE_RECEIVED").getLast())
                .containsEntry("actor", "merchant:M-1")
                .containsEntry("side", "MERCHANT");
    }

    @Test
    void a_party_takes_the_place_of_no_other() {
        Invited asked = Invited.asked(database);
        List<Map<String, String>> many = Collections.nCopies(20, STATEMENT.getFirst());
        for (int i = 0; i < 2; i++) {
            asked.merchant().body(Map.of("items", many)).post("/evidence").then().statusCode(201);
        }
        asked.merchant()
                .body(Map.of("items", STATEMENT))
                .post("/evidence")
                .then()
                .statusCode(409)
                .body("code", equalTo("TOO_MUCH_EVIDENCE"))
                .body("caseStatus", nullValue())
                .body("allowed", nullValue());
        for (int i = 0; i < 20; i++) {
            asked.says("第" + i + "次").statusCode(201);
        }
        asked.says("再一次").statusCode(409).body("code", equalTo("TOO_MANY_ANSWERS"));
    }

    @Test
    void what_is_said_twice_by_one_key_is_said_once() {
        Invited asked = Invited.asked(database);
        for (int status : new int[] {201, 200}) {
            asked.merchant()
                    .header("Idempotency-Key", "k-1")
                    .body(Map.of("position", "ACCEPTS", "text", "同意"))
                    .post("/answers")
                    .then()
                    .statusCode(status)
                    .body("receivedAt", equalTo("2026-03-02T02:00:00Z"));
        }
        asked.merchant()
                .header("Idempotency-Key", "k-1")
                .body(Map.of("position", "DISPUTES", "text", "同意"))
                .post("/answers")
                .then()
                .statusCode(422);
        assertThat(asked.links().getList("items[0].answers")).hasSize(1);
    }

    @Test
    void what_a_party_sends_is_looked_at_like_everything_else() {
        Invited asked = Invited.asked(database);

        asked.merchant().body(Map.of("text", "")).post("/answers").then().statusCode(422);
        asked.merchant().body(Map.of()).post("/evidence").then().statusCode(422);
        asked.merchant()
                .body(
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "description", "照片",
                                                "reference", "javascript:alert(1)"))))
                .post("/evidence")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("items[0].reference"));
    }

    @Test
    void the_token_is_in_the_message_to_the_merchant_and_nowhere_else() {
        Invited asked = Invited.asked(database);
        String token = asked.token();
        asked.says("已检查").statusCode(201);
        Api.as("agent1").get("/links/{token}", token).then().statusCode(200);
        Api.as("agent1").get("/links/{token}/nothing", token).then().statusCode(404);

        assertThat(token).hasSize(43);
        assertThat(database.rows("select token_hash from party_link").getFirst().getString(0))
                .isEqualTo(new LinkToken(token).hash());
        // The log is only added to: what other tests read stands there, too.
        assertThat(
                        database.count(
                                "audit_entry where operation = 'GET /links/{token}'"
                                        + " and cases @> array['%s']::uuid[]"
                                                .formatted(asked.id())))
                .isOne();
        for (String table :
                List.of("party_link", "complaint_event", "idempotency_key", "audit_entry")) {
            assertThat(database.count(table + " t where t::text like '%" + token + "%'"))
                    .as(table)
                    .isZero();
        }
        for (String noun : List.of("", "/party-links", "/timeline")) {
            assertThat(asked.read("agent1", noun).prettify()).doesNotContain(token);
        }
        assertThat(Api.as("admin1").basePath("/q").get("/metrics").asString())
                .doesNotContain(token);
    }

    @Test
    void nothing_on_the_way_keeps_what_a_link_shows() {
        Invited asked = Invited.asked(database);
        for (ValidatableResponse answer :
                List.of(
                        merchantSees(asked),
                        asked.says("已检查"),
                        Api.anonymous().get("/links/none").then().statusCode(404))) {
            answer.header("Cache-Control", "no-store")
                    .header("Referrer-Policy", "no-referrer")
                    .header("X-Content-Type-Options", "nosniff");
        }
    }

    @Test
    void many_answers_at_once_are_all_kept_and_no_change_of_the_case_is_lost() {
        Invited asked = Invited.asked(database);
        List<Integer> statuses =
                Crowd.atOnce(8, i -> asked.says("第" + i + "次").extract().statusCode());

        assertThat(statuses).containsOnly(201);
        assertThat(asked.links().getList("items[0].answers")).hasSize(8);
    }

    @Test
    void agreements_are_recorded_by_compliance_and_kept() {
        Api.as("agent1")
                .body(Map.of("fields", List.of("PHONE"), "reference", "x"))
                .put("/sharing-agreements/merchant/M-1")
                .then()
                .statusCode(403);
        Api.as("compliance1")
                .body(Map.of("fields", List.of("PHONE"), "reference", "x"))
                .put("/sharing-agreements/merchant/M-1")
                .then()
                .statusCode(422)
                .body("errors.field", contains("confidentiality", "responsibility"));
        Api.as("agent1").get("/sharing-agreements/merchant/M-1").then().statusCode(404);
        Api.as("agent1").get("/sharing-agreements/bank/M-1").then().statusCode(404);
        Invited.agreed(List.of("PHONE", "CONTENT"));
        Api.as("agent1")
                .get("/sharing-agreements/merchant/M-1")
                .then()
                .statusCode(200)
                .body("fields", contains("CONTENT", "PHONE"))
                .body("confidentiality", equalTo("仅用于处理该投诉"))
                .body("responsibility", equalTo("由商家承担"))
                .body("recordedBy", equalTo("compliance1"));
        Invited.agreed(List.of());
        Api.as("agent1").get("/sharing-agreements/merchant/M-1").then().body("fields", hasSize(0));
        assertThat(database.count("sharing_agreement")).isEqualTo(2);
    }

    @Test
    void parties_that_were_asked_five_times_are_told_of_and_others_counted() {
        Invited.agreed(List.of());
        Invited.agreed("carrier/SF", List.of());
        for (int i = 0; i < 5; i++) {
            Invited.clock("2026-03-02T10:00");
            Invited asked = Invited.opened(database);
            asked.invite(List.of()).statusCode(200);
            if (i < 4) {
                asked.tried(
                                "agent1",
                                "party-links",
                                Map.of(
                                        "kind", "CARRIER",
                                        "partyId", "SF",
                                        "fields", List.of(),
                                        "question", "？"))
                        .statusCode(200);
            }
            if (i < 3) {
                Invited.clock("2026-03-0" + (3 + i) + "T10:00");
                asked.says("是").statusCode(201);
            }
        }
        Invited.clock("2026-03-06T10:00");

        Api.as("supervisor1")
                .queryParam("from", "2026-03-02T00:00:00+08:00")
                .queryParam("to", "2026-03-03T00:00:00+08:00")
                .get("/reports/parties")
                .then()
                .statusCode(200)
                .body("lines", hasSize(1))
                .body("hidden", equalTo(1))
                .body("lines[0].partyId", equalTo("M-1"))
                .body("lines[0].asked", equalTo(5))
                .body("lines[0].answered", equalTo(3))
                .body("lines[0].inTime", equalTo(2))
                .body("lines[0].breaches", equalTo(3))
                .body("lines[0].replyRate", equalTo(0.6f))
                .body("lines[0].medianHours", equalTo(48.0f));
        Api.as("agent1").get("/reports/parties").then().statusCode(403);
    }

    private static ValidatableResponse merchantSees(Invited asked) {
        return asked.merchant().get().then().statusCode(200).body("caseNo", not(nullValue()));
    }

    private static String problem(String token) {
        return Api.anonymous().get("/links/" + token).then().statusCode(404).extract().asString();
    }

    private static void watched(int done) {
        Api.run("party-watch").body("done", equalTo(done)).body("failures", hasSize(0));
    }
}
