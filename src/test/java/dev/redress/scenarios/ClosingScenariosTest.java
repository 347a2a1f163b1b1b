package dev.redress.scenarios;

import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From the result to the archive (spec.md §2.12).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClosingScenariosTest {

    private static final String DID = "我们请三家实验室检测了样品，并核对了物流";
    private static final String SOLUTION = "已全额退款并致歉";
    private static final Map<String, Object> PROOF =
            Map.of("proof", "2026-03-05 14:10 电话确认，录音 8821");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    private static Map<String, Object> complaint(String content) {
        return Map.of(
                "content",
                content,
                "wish",
                "COMPENSATION",
                "customer",
                Map.of("id", "customer1", "phone", "13812345678"));
    }

    private static Played decided(String receivedAt) {
        return received(receivedAt, "app1", complaint(Played.GENERAL))
                .investigating()
                .then(
                        "agent1",
                        "proposal",
                        Map.of(
                                "text",
                                SOLUTION,
                                "remedy",
                                "退款",
                                "compensation",
                                "100.00",
                                "reasons",
                                "订单有误",
                                "alternative",
                                "可申请换货"))
                .then("customer1", "proposal-answer", Map.of("accepted", true));
    }

    private static Played resolved(String receivedAt) {
        return decided(receivedAt)
                .then("agent1", "execution", Map.of())
                .then("agent1", "resolution", Map.of("whatWeDid", DID));
    }

    private static Map<String, Object> part(String whatWeDid, String solution) {
        Map<String, Object> body = new HashMap<>();
        body.put("whatWeDid", whatWeDid);
        body.put("solution", solution);
        return body;
    }

    @Test
    @Tag("FBK-01")
    @Tag("FBK-02")
    void the_result_notice_has_three_parts_and_none_of_them_may_be_empty() {
        Played executing = decided("2026-03-02T10:00").then("agent1", "execution", Map.of());

        executing.tried("agent1", "resolution", part(" ", SOLUTION)).statusCode(422);
        executing.tried("agent1", "resolution", part(DID, " ")).statusCode(422);
        executing.tried("agent1", "resolution", Map.of("solution", SOLUTION)).statusCode(422);
        assertThat(executing.messages("RESULT")).isEmpty();
        assertThat(executing.get("status")).isEqualTo("EXECUTING");

        executing.at("2026-03-03T16:30").then("agent1", "resolution", part(DID, SOLUTION));

        assertThat(executing.messages("RESULT"))
                .singleElement()
                .satisfies(told ->
                        assertThat((String) told.get("text"))
                                .contains(DID, SOLUTION, "2026-03-02 10:00", "2026-03-03 16:30"));
    }

    @Test
    @Tag("FBK-11")
    void the_result_is_told_with_progress_solution_and_execution() {
        Played played = decided("2026-03-02T10:00");
        assertThat(played.get("result.progress")).isEqualTo("DECIDED");
        played.then("agent1", "execution", Map.of());
        assertThat(played.get("result.progress")).isEqualTo("EXECUTING");

        played.then("agent1", "resolution", Map.of("whatWeDid", DID));

        Api.as("customer1")
                .get("/complaints/{id}", played.id())
                .then()
                .body("result.progress", equalTo("EXECUTED"))
                .body("result.whatWeDid", equalTo(DID))
                .body("result.solution", equalTo(SOLUTION));
        assertThat((String) played.messages("RESULT").getFirst().get("text")).contains("已执行完毕");
    }

    @Test
    @Tag("FBK-03")
    void the_customer_is_asked_by_text_message_and_invited_to_rate() {
        Played resolved = resolved("2026-03-02T10:00");

        assertThat(resolved.messages("SATISFACTION_QUESTION"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked).containsEntry("recipient", "sms:customer1");
                    assertThat((String) asked.get("text")).contains("是否让您满意", "评分");
                });
        Api.run("survey-dispatch");
        assertThat(resolved.messages("SURVEY_INVITATION")).hasSize(1);
    }

    @Test
    void without_a_telephone_the_notice_itself_asks() {
        Played resolved =
                received("2026-03-02T10:00", Played.GENERAL)
                        .investigating()
                        .then("agent1", "proposal", Map.of("text", SOLUTION, "remedy", "退款"))
                        .then("customer1", "proposal-answer", Map.of("accepted", true))
                        .then("agent1", "execution", Map.of())
                        .then("agent1", "resolution", Map.of("whatWeDid", DID));

        assertThat(resolved.messages("SATISFACTION_QUESTION")).isEmpty();
        assertThat((String) resolved.messages("RESULT").getFirst().get("text")).contains("是否满意");
    }

    /// Received and settled on Monday, 2 March: the appeal window ends at 24:00 of Monday, the 9th.
    @Test
    @Tag("FBK-04")
    void a_case_with_an_open_follow_up_is_not_closed_by_silence() {
        Played open = resolved("2026-03-02T10:00");
        open.then("agent1", "follow-ups", Map.of("about", "赔付到账情况", "dueOn", "2026-03-12"));

        open.at("2026-03-10T00:00:00.000001").swept();
        assertThat(open.get("status")).isEqualTo("RESOLVED");
        open.tried("agent1", "closure", PROOF)
                .statusCode(409)
                .body("code", equalTo("FOLLOW_UP_OPEN"));
        assertThat(open.at("2026-03-11T09:00").swept().messages("SLA_WARNING"))
                .as("the reminder")
                .hasSize(1);

        open.at("2026-03-11T15:00")
                .then("agent1", "messages", Map.of("text", "赔付已到账", "progress", true));
        open.swept();

        assertThat(open.get("status")).isEqualTo("CLOSED");
        assertThat(open.events("CLOSED").getFirst()).containsEntry("reason", "silence");
    }

    @Test
    void a_case_without_one_is_closed_when_the_window_is_over_and_not_before() {
        Played silent = resolved("2026-03-02T10:00");

        assertThat(silent.at("2026-03-10T00:00").swept().get("status")).isEqualTo("RESOLVED");
        assertThat(silent.at("2026-03-10T00:00:00.000001").swept().get("status"))
                .isEqualTo("CLOSED");
    }

    @Test
    @Tag("FBK-12")
    void an_open_follow_up_stays_on_the_list_until_it_is_done() {
        Played open = resolved("2026-03-02T10:00");
        open.then("agent1", "follow-ups", Map.of("about", "赔付到账情况", "dueOn", "2026-03-12"));
        open.then("agent1", "follow-ups", Map.of("about", "回访", "dueOn", "2026-03-20"));

        open.then("customer1", "confirmation", Map.of("satisfied", true));
        assertThat(open.get("status")).isEqualTo("CLOSED");
        followUps("agent1").body("items", hasSize(1)).body("items[0].dueOn", equalTo("2026-03-12"));
        followUps("agent2").body("items", hasSize(0));

        open.then("agent1", "follow-ups/1/completion", Map.of("outcome", "电话告知已到账"));
        followUps("supervisor1")
                .body("items[0].dueOn", equalTo("2026-03-20"))
                .body("items[0].caseNo", equalTo(open.get("caseNo")))
                .body("more", equalTo(false));
        open.then("agent1", "follow-ups/2/completion", Map.of("outcome", "客户满意"));
        followUps("supervisor1").body("items", hasSize(0));

        open.tried("agent1", "follow-ups/2/completion", Map.of("outcome", "再次")).statusCode(409);
        open.tried("agent1", "follow-ups/3/completion", Map.of("outcome", "没有"))
                .statusCode(409)
                .body("code", equalTo("UNKNOWN_FOLLOW_UP"));
        assertThat(open.events("FOLLOW_UP_CONTACTED")).hasSize(2);
        assertThat(open.events("FOLLOW_UP_CONTACTED").getFirst()).containsEntry("told", "电话告知已到账");
        for (String account : List.of("back1", "app1", "customer1")) {
            Api.as(account)
                    .get("/complaints/{id}/timeline", open.id())
                    .then()
                    .body("items.told", everyItem(nullValue()));
        }
        Api.check();
    }

    @Test
    void a_follow_up_that_was_told_by_telephone_is_kept_and_the_clock_passes_on() {
        Played open = received("2026-03-02T10:00", Played.GENERAL).assigned();
        open.then("agent1", "follow-ups", Map.of("about", "物流核查", "dueOn", "2026-03-05"));
        open.then("agent1", "follow-ups", Map.of("about", "回访", "dueOn", "2026-03-12"));

        open.then("agent1", "follow-ups/1/completion", Map.of("outcome", "电话告知"));

        assertThat(open.dueAt("FOLLOW_UP")).isEqualTo(time("2026-03-13T00:00"));
        assertThat(open.stateOf("FOLLOW_UP")).isEqualTo("RUNNING");
        open.then("agent1", "follow-ups/2/completion", Map.of("outcome", "电话告知"));
        assertThat(open.stateOf("FOLLOW_UP")).isEqualTo("MET");
        Api.check();
    }

    @Test
    @Tag("FBK-10")
    void decision_execution_and_closing_are_three_facts_in_their_order() {
        Played played = decided("2026-03-02T10:00");
        assertThat(played.answer().getString("result.executedAt")).isNull();
        played.at("2026-03-02T14:00").then("agent1", "execution", Map.of());
        played.at("2026-03-03T11:00").then("agent1", "resolution", Map.of("whatWeDid", DID));
        assertThat(played.answer().getString("result.closedAt")).isNull();
        played.at("2026-03-04T09:00").then("customer1", "confirmation", Map.of("satisfied", true));

        assertThat(at(played, "decidedAt")).isEqualTo(time("2026-03-02T10:00"));
        assertThat(at(played, "executionStartedAt")).isEqualTo(time("2026-03-02T14:00"));
        assertThat(at(played, "executedAt")).isEqualTo(time("2026-03-03T11:00"));
        assertThat(at(played, "resolvedAt")).isEqualTo(time("2026-03-03T11:00"));
        assertThat(at(played, "closedAt")).isEqualTo(time("2026-03-04T09:00"));
    }

    @Test
    @Tag("FBK-05")
    @Tag("FBK-06")
    void closing_keeps_the_result_and_begins_the_evaluation_of_the_team() {
        Played open = resolved("2026-03-02T10:00");
        assertThat(closings().getList("items")).isEmpty();

        open.at("2026-03-04T10:00").then("agent1", "closure", PROOF);

        assertThat(open.get("status")).isEqualTo("CLOSED");
        assertThat(open.get("result.solution")).isEqualTo(SOLUTION);
        assertThat(open.get("result.whatWeDid")).isEqualTo(DID);
        assertThat(closings().getList("items.caseNo")).containsExactly(open.get("caseNo"));
        assertThat(closings().getString("items[0].reason")).isEqualTo("confirmed");
        assertThat(closings().getInt("items[0].handlingSeconds")).isEqualTo(48 * 3600);
        assertThat(closings().getString("items[0].skillGroup")).isEqualTo("FIRST_LINE");
        assertThat(closings().getString("items[0].assignee")).isEqualTo("agent1");
        assertThat(closings().getInt("items[0].promisesKept")).isPositive();
        assertThat(closings().getInt("items[0].promisesBroken")).isZero();
    }

    @Test
    void a_broken_promise_is_among_the_figures() {
        Played late = received("2026-03-02T10:00", "app1", complaint(Played.GENERAL));
        late.at("2026-03-04T10:00").swept();
        late.investigating()
                .then("agent1", "proposal", Map.of("text", SOLUTION, "remedy", "退款"))
                .then("customer1", "proposal-answer", Map.of("accepted", true))
                .then("agent1", "execution", Map.of())
                .then("agent1", "resolution", Map.of("whatWeDid", DID))
                .then("customer1", "confirmation", Map.of("satisfied", true));

        assertThat(closings().getInt("items[0].promisesBroken")).isPositive();
    }

    /// Who is not solved for is not closed: only a result that was told can be confirmed.
    @ParameterizedTest
    @ValueSource(strings = {"agent1", "supervisor1", "middle1", "operations1"})
    @Tag("FBK-06")
    void only_a_case_whose_customer_knows_the_result_is_closed(String account) {
        Played open = decided("2026-03-02T10:00");

        open.tried(account, "closure", PROOF).statusCode(409).body("code", equalTo("WRONG_STATUS"));

        open.then("agent1", "execution", Map.of())
                .then("agent1", "resolution", Map.of("whatWeDid", DID));
        open.tried(account, "closure", Map.of("proof", " ")).statusCode(422);
        open.tried("customer1", "closure", PROOF).statusCode(403);
        open.tried("compliance1", "closure", PROOF).statusCode(403);
        open.tried("agent2", "closure", PROOF).statusCode(404);
        open.then(account, "closure", PROOF);
        assertThat(open.events("CONFIRMED").getFirst())
                .containsEntry("actor", account)
                .containsEntry("proof", PROOF.get("proof"));
    }

    @Test
    @Tag("FBK-07")
    void the_profile_shows_what_the_customer_said_one_after_the_other() {
        Played first = resolved("2026-03-02T10:00");
        first.then("customer1", "confirmation", Map.of("satisfied", false));
        Played second = resolved("2026-03-03T10:00");
        second.then("customer1", "confirmation", Map.of("satisfied", true));
        Played third = resolved("2026-03-04T10:00");
        third.then("agent1", "closure", PROOF);

        profile("agent1")
                .body(
                        "confirmations.caseNo",
                        contains(first.get("caseNo"), second.get("caseNo"), third.get("caseNo")))
                .body("confirmations.satisfied", contains(false, true, true))
                .body("confirmations.change", contains(null, "BETTER", "SAME"))
                .body("confirmations[2].saidBy", equalTo("agent1"))
                .body("confirmations[2].proof", equalTo(PROOF.get("proof")));
        Api.as("agent2").get("/customers/customer1/profile").then().statusCode(404);
        Api.as("customer1").get("/customers/customer1/profile").then().statusCode(403);
    }

    /// Closed on 4 March at 09:00: it can be opened again until 3 April at 09:00.
    @Test
    @Tag("FBK-08")
    void a_case_is_archived_when_nobody_can_come_back_and_the_service_file_grows() {
        Api.as("app1")
                .body(Map.of("ageGroup", "FROM_25", "consumptionHabits", List.of("常购数码产品")))
                .put("/customers/customer1/profile")
                .then()
                .statusCode(200);
        Played played = resolved("2026-03-02T10:00");
        played.at("2026-03-04T09:00").then("customer1", "confirmation", Map.of("satisfied", true));

        assertThat(played.at("2026-04-03T09:00").swept().get("status")).isEqualTo("CLOSED");
        profile("agent1").body("cases", equalTo(0)).body("preference", nullValue());
        assertThat(played.at("2026-04-03T09:00:00.000001").swept().get("status"))
                .isEqualTo("ARCHIVED");
        played.swept();

        assertThat(played.events("ARCHIVED")).hasSize(1);
        profile("agent1")
                .body("ageGroup", equalTo("FROM_25"))
                .body("consumptionHabits", contains("常购数码产品"))
                .body("cases", equalTo(1))
                .body("wishes.COMPENSATION", equalTo(1))
                .body("preference", equalTo("COMPENSATION"))
                .body("byHour[10]", equalTo(1));
        played.tried("agent1", "notes", Map.of("text", "?")).statusCode(409);
    }

    @Test
    void an_open_follow_up_keeps_a_closed_case_from_the_archive() {
        Played open = resolved("2026-03-02T10:00");
        open.then("agent1", "follow-ups", Map.of("about", "回访", "dueOn", "2026-03-12"));
        open.then("customer1", "confirmation", Map.of("satisfied", true));

        assertThat(open.at("2026-05-01T10:00").swept().get("status")).isEqualTo("CLOSED");
        open.then("agent1", "follow-ups/1/completion", Map.of("outcome", "电话告知"));
        assertThat(open.swept().get("status")).isEqualTo("ARCHIVED");
    }

    @Test
    @Tag("FBK-09")
    void who_often_complains_at_night_is_shown() {
        for (String receivedAt :
                List.of("2026-03-01T22:00", "2026-03-02T07:59", "2026-03-03T08:00")) {
            Played played = received(receivedAt, "app1", complaint(Played.GENERAL));
            played.investigating()
                    .then("agent1", "proposal", Map.of("text", SOLUTION, "remedy", "退款"))
                    .then("customer1", "proposal-answer", Map.of("accepted", true))
                    .then("agent1", "execution", Map.of())
                    .then("agent1", "resolution", Map.of("whatWeDid", DID))
                    .then("customer1", "confirmation", Map.of("satisfied", true));
        }
        Played.setClock("2026-04-10T10:00");
        Api.run("deadline-sweep").body("failures", hasSize(0));

        profile("supervisor1")
                .body("cases", equalTo(3))
                .body("nightCases", equalTo(2))
                .body("nightShare", equalTo(0.667f))
                .body("byHour[22]", equalTo(1))
                .body("byHour[7]", equalTo(1))
                .body("byHour[8]", equalTo(1));
        nightly(2).body("items.customerId", contains("customer1"));
        nightly(3).body("items", hasSize(0));
        Api.as("agent1").get("/service-files").then().statusCode(403);
        Api.as("supervisor1")
                .queryParam("nightCasesMin", 0)
                .get("/service-files")
                .then()
                .statusCode(422);
    }

    private static LocalDateTime at(Played played, String field) {
        return Played.local(played.get("result." + field));
    }

    private static ValidatableResponse followUps(String account) {
        return Api.as(account).get("/follow-ups").then().statusCode(200);
    }

    private static ValidatableResponse profile(String account) {
        return Api.as(account).get("/customers/customer1/profile").then().statusCode(200);
    }

    private static ValidatableResponse nightly(int least) {
        return Api.as("operations1")
                .queryParam("nightCasesMin", least)
                .get("/service-files")
                .then()
                .statusCode(200);
    }

    private static JsonPath closings() {
        return Api.as("supervisor1")
                .queryParam("from", "2026-03-01T00:00:00+08:00")
                .queryParam("to", "2026-04-01T00:00:00+08:00")
                .get("/reports/closings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
