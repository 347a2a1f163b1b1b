package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said to customers: standard wording, confirmed knowledge, progress, refusals, and how
/// the desk works (spec.md §2.11).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GuidanceScenariosTest {

    private static final Map<String, Object> REFUSAL =
            Map.of(
                    "text",
                    "很抱歉，无法为您免费维修",
                    "reasons",
                    "已超出三十天保修期",
                    "alternative",
                    "可八折换新",
                    "refuses",
                    true);

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        rules.reset();
    }

    @AfterEach
    void leave_the_delivered_rules() {
        rules.reset();
    }

    private static ValidatableResponse scripts(Played played) {
        return Api.as("agent1").get("/complaints/{id}/scripts", played.id()).then().statusCode(200);
    }

    @Test
    @Tag("COM-03")
    void the_first_words_show_understanding_and_name_the_case() {
        Played open = received("2026-03-02T10:00", Played.GENERAL).assigned();

        scripts(open)
                .body(
                        "items.find { it.id == 'empathy' }.text",
                        containsString("我理解您的着急，我们先为您处理。您的投诉 " + open.get("caseNo")));

        Map<String, Object> content = new HashMap<>(content());
        content.put(
                "scripts",
                List.of(
                        Map.of(
                                "id", "empathy",
                                "scenario", "any",
                                "chinese", "非常理解，案件 {caseNo} 马上处理。",
                                "english", "We understand, {caseNo} comes first.")));
        int version = propose(content).statusCode(201).extract().path("version");
        Api.as("operations1")
                .body(Map.of("version", version, "approved", true, "reason", "更亲切"))
                .post("/policies/scripts/approval")
                .then()
                .statusCode(200);
        scripts(open)
                .body("items.text", contains("非常理解，案件 %s 马上处理。".formatted(open.get("caseNo"))));
        content.put(
                "scripts",
                List.of(
                        Map.of(
                                "id",
                                "x",
                                "scenario",
                                "any",
                                "chinese",
                                "{phone}",
                                "english",
                                "x")));
        propose(content).statusCode(422).body("errors[0].field", equalTo("scripts[0]"));
    }

    private static Map<String, Object> content() {
        return Api.as("supervisor1")
                .get("/policies/scripts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("content");
    }

    private static ValidatableResponse propose(Map<String, ?> content) {
        return Api.as("supervisor1").body(content).put("/policies/scripts").then();
    }

    @Test
    @Tag("COM-06")
    void frequent_scenarios_have_scripts_that_ask_for_proof_and_tell_of_progress() {
        Played quality =
                received(
                                "2026-03-02T10:00",
                                "app1",
                                Map.of("content", Played.SERIOUS, "orderNo", "D-1001"))
                        .assigned();

        scripts(quality)
                .body(
                        "items.id",
                        hasItems("quality-proof", "quality-progress", "escalation-progress"))
                .body("items.id", not(hasItem("late-delivery")))
                .body("items.find { it.id == 'quality-proof' }.text", containsString("开箱视频"))
                .body("items.find { it.id == 'quality-proof' }.text", containsString("D-1001"))
                .body("items.find { it.id == 'escalation-progress' }.text", containsString("第 1 级"))
                .body("items.text", everyItem(not(containsString("{"))));
        Played late =
                received("2026-03-02T11:00", "app1", Map.of("content", "快递延误，包裹一直没送到")).assigned();
        scripts(late).body("items.id", hasItem("late-delivery"));
        Api.as("customer1").get("/complaints/{id}/scripts", late.id()).then().statusCode(403);
        Api.as("agent2").get("/complaints/{id}/scripts", late.id()).then().statusCode(404);
    }

    @Test
    @Tag("COM-04")
    void customers_are_answered_only_with_what_operations_and_legal_confirmed() {
        Played open = received("2026-03-02T10:00", Played.GENERAL).assigned();
        String id =
                Api.as("agent1")
                        .body(
                                Map.of(
                                        "topic", "CAMPAIGN_RULES",
                                        "title", "春季优惠券",
                                        "body", "每个账户限领一张，当日有效。"))
                        .post("/knowledge/articles")
                        .then()
                        .statusCode(201)
                        .body("confirmed", equalTo(false))
                        .extract()
                        .path("id");
        Map<String, Object> answer = Map.of("text", "规则如下", "articleIds", List.of(id));

        articles("agent1").body("items", hasSize(0));
        open.tried("agent1", "messages", answer)
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_CONFIRMED"));
        confirm("agent1", id).statusCode(403);
        confirm("middle1", id).statusCode(200).body("confirmed", equalTo(false));
        confirm("operations1", id).statusCode(409);
        open.tried("agent1", "messages", answer).statusCode(422);
        articles("agent1").body("items", hasSize(0));
        articles("compliance1").body("items", hasSize(1));
        confirm("compliance1", id).statusCode(200).body("confirmed", equalTo(true));

        articles("agent1").body("items.title", contains("春季优惠券"));
        open.then("agent1", "messages", answer);
        assertThat((String) open.messages("MESSAGE_TO_CUSTOMER").getFirst().get("text"))
                .contains("规则如下", "《春季优惠券》", "每个账户限领一张，当日有效。");
        open.tried("customer1", "messages", answer).statusCode(422);
    }

    @Test
    void nobody_confirms_an_article_of_their_own() {
        String id =
                Api.as("middle1")
                        .body(
                                Map.of(
                                        "topic", "AFTER_SALES_POLICY",
                                        "title", "退货",
                                        "body", "七天无理由"))
                        .post("/knowledge/articles")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        confirm("middle1", id).statusCode(403).body("code", equalTo("OWN_WORK"));
        confirm("middle1", "1-1-1-1-1").statusCode(404);
        confirm("middle1", id.replace(id.charAt(0), '9')).statusCode(404);
        confirm("operations1", id).statusCode(200);
    }

    private static ValidatableResponse articles(String account) {
        return Api.as(account).get("/knowledge/articles").then().statusCode(200);
    }

    private static ValidatableResponse confirm(String account, String id) {
        return Api.as(account).body(Map.of()).post("/knowledge/articles/{id}/approval", id).then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "EMAIL", "SMS"})
    @Tag("COM-11")
    void progress_is_told_to_the_customer_during_the_handling(String channel) {
        Played open =
                received(
                                "2026-03-02T10:00",
                                "app1",
                                Map.of(
                                        "content",
                                        Played.GENERAL,
                                        "channel",
                                        channel,
                                        "customer",
                                        Map.of(
                                                "id",
                                                "customer1",
                                                "phone",
                                                "13900001111",
                                                "email",
                                                "c1@example.com")))
                        .investigating();

        open.at("2026-03-02T14:00")
                .then("agent1", "messages", Map.of("text", "已联系商家，今日答复", "progress", true))
                .delivered();

        assertThat(open.messages("MESSAGE_TO_CUSTOMER"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told).containsEntry("recipient", "customer:customer1");
                    assertThat(told).containsEntry("state", "SENT");
                });
        assertThat(open.stateOf("INITIAL_FEEDBACK")).isEqualTo("MET");
        assertThat(Played.local(open.of("PERIODIC_UPDATE", "startAt")))
                .as("the next report is due again")
                .isEqualTo(time("2026-03-02T14:00"));
    }

    @Test
    @Tag("COM-12")
    void a_refusal_tells_why_and_what_instead_and_never_only_no() {
        Played open = received("2026-03-02T10:00", Played.GENERAL).investigating();

        for (String part : List.of("reasons", "alternative")) {
            Map<String, Object> bare = new HashMap<>(REFUSAL);
            bare.remove(part);
            open.tried("agent1", "proposal", bare)
                    .statusCode(422)
                    .body("errors[0].field", equalTo(part));
            bare.remove("refuses");
            open.tried("agent1", "proposal", bare)
                    .statusCode(409)
                    .body("code", equalTo("REASONS_MISSING"));
        }
        Map<String, Object> both = new HashMap<>(REFUSAL);
        both.put("remedy", "退款");
        open.tried("agent1", "proposal", both).statusCode(422);

        open.then("agent1", "proposal", REFUSAL);
        assertThat((String) open.messages("PROPOSAL_REFUSING").getFirst().get("text"))
                .contains("无法为您免费维修", "已超出三十天保修期", "可八折换新");
        open.then("customer1", "proposal-answer", Map.of("accepted", true))
                .then("agent1", "resolution", Map.of("whatWeDid", "我们核对了购买日期"));

        assertThat((String) open.messages("RESULT_REFUSING").getFirst().get("text"))
                .contains("我们核对了购买日期", "已超出三十天保修期", "可八折换新", "无需执行");
        assertThat(open.messages("RESULT")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"APOLOGY", "TIME", "COMPENSATION", "OTHER"})
    @Tag("COM-13")
    void the_record_keeps_what_the_customer_wishes_for(String wish) {
        Played open =
                received(
                        "2026-03-02T10:00",
                        "app1",
                        Map.of("content", Played.GENERAL, "wish", wish));

        Api.as("supervisor1").get("/complaints/{id}", open.id()).then().body("wish", equalTo(wish));
        Api.as("app1")
                .body(
                        Map.of(
                                "channel",
                                "APP",
                                "customer",
                                Map.of("id", "customer1"),
                                "content",
                                Played.GENERAL,
                                "wish",
                                "REVENGE"))
                .post("/complaints")
                .then()
                .statusCode(422);
    }

    @Test
    @Tag("COM-14")
    void everybody_can_read_how_the_desk_works() {
        Api.anonymous()
                .get("/help")
                .then()
                .statusCode(200)
                .body("language", equalTo("zh-CN"))
                .body("scope", containsString("投诉"))
                .body("channels.channel", hasItems("APP", "PHONE", "EMAIL", "WECHAT"))
                .body("serviceHours.zone", equalTo("Asia/Shanghai"))
                .body("serviceHours.from", equalTo("09:00"))
                .body("serviceHours.to", equalTo("18:00"))
                .body("process", hasSize(7))
                .body("policyVersion", equalTo(1))
                .body(
                        "deadlines.find { it.stage == 'RESOLVE' && it.severities == ['GENERAL'] }.within",
                        containsString("7 个工作日"))
                .body("deadlines.stage", not(hasItem("STALE")))
                .body("deadlines.stage", not(hasItem("MO_RESPONSE")));
        Api.anonymous()
                .header("Accept-Language", "en")
                .get("/help")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("scope", containsString("complaints"))
                .body("process[5]", containsString("appeal"));
    }

    @Test
    void the_deadlines_that_are_told_are_those_in_force() {
        Played.setClock("2026-03-02T10:00");
        PolicyChange.from("2026-01-01T00:00:00+08:00")
                .edit("RESOLVE", "GENERAL", rule -> rule.put("days", 5))
                .approved();

        Api.anonymous()
                .get("/help")
                .then()
                .body("policyVersion", equalTo(2))
                .body(
                        "deadlines.find { it.stage == 'RESOLVE' && it.severities == ['GENERAL'] }.within",
                        containsString("5 个工作日"));
    }

    /// Whoever picks files knows before they are sent.
    @Test
    void everybody_can_read_which_files_are_taken_and_how_large_they_may_be() {
        Api.anonymous()
                .get("/help")
                .then()
                .body("evidence.filesPerUploadMax", equalTo(10))
                .body("evidence.accepted.family", contains("IMAGE", "VIDEO", "DOCUMENT"))
                .body("evidence.accepted[0].mediaTypes", hasItems("image/jpeg", "image/heic"))
                .body("evidence.accepted[2].mediaTypes", contains("application/pdf"))
                .body(
                        "evidence.accepted.bytesMax",
                        contains(20 * 1024 * 1024, 200 * 1024 * 1024, 20 * 1024 * 1024));
    }

    /// Spec.md §12, point 14.
    @Test
    void customers_read_the_way_of_their_case_without_what_is_the_desks_own() {
        Played open = received("2026-03-02T10:00", Played.GENERAL).investigating();
        open.then("agent1", "notes", Map.of("text", "内部：客户情绪激动"))
                .then("supervisor1", "watch", Map.of("watching", true))
                .then("agent1", "messages", Map.of("text", "跟你说过了，请稍候"))
                .then("agent1", "proposal", REFUSAL)
                .then("customer1", "proposal-answer", Map.of("accepted", true))
                .then("agent1", "resolution", Map.of("whatWeDid", "我们核对了购买日期"))
                .then("agent1", "closure", Map.of("proof", "录音 8821"));

        String read =
                Api.as("customer1")
                        .get("/complaints/{id}/timeline", open.id())
                        .then()
                        .statusCode(200)
                        .body(
                                "items.type",
                                hasItems(
                                        "RECEIVED",
                                        "ASSIGNED",
                                        "MESSAGE_SENT",
                                        "PROPOSED",
                                        "RESOLVED",
                                        "CONFIRMED",
                                        "CLOSED"))
                        .extract()
                        .asString();

        assertThat(read)
                .contains("我们核对了购买日期")
                .doesNotContain(
                        "agent1",
                        "supervisor1",
                        "情绪激动",
                        "8821",
                        "CONDUCT_FLAGGED",
                        "NOTE_ADDED",
                        "WATCH_STARTED",
                        "promisesKept");
    }
}
