package dev.redress.scenarios;

import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Mediations, with the figures of spec.md §5.3, §11.7 and §2.14.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MediationScenariosTest {

    private static final Map<String, Object> REQUEST = Map.of("reason", "希望与商家协商");
    private static final Map<String, Object> MERCHANT =
            Map.of("party", "MERCHANT", "person", "店铺客服李先生", "proof", "邮件 2026-03-02");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        database.execute("delete from account where username = 'agent9'");
    }

    @Test
    @Tag("MED-01")
    void it_begins_when_both_consent_and_somebody_mediates() {
        Played complaint =
                disputed()
                        .then("customer1", "mediation", REQUEST)
                        .then("customer1", "mediation/consent", Map.of())
                        .then("middle1", "mediation/consent", MERCHANT);
        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        Api.as("mediator1").get("/complaints/{id}", complaint.id()).then().statusCode(404);

        complaint.then("middle1", "mediation/mediator", mediator("mediator1"));

        assertThat(complaint.get("status")).isEqualTo("IN_MEDIATION");
        assertThat(complaint.dueAt("MEDIATION_INTERNAL")).isEqualTo(time("2026-03-11T18:00"));
        assertThat(complaint.of("MEDIATION_INTERNAL", "responsiblePerson")).isEqualTo("mediator1");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("PAUSED");
        assertThat(mediation(complaint).getString("state")).isEqualTo("INTERNAL_OPEN");
        Api.as("mediator1").get("/complaints/{id}", complaint.id()).then().statusCode(200);
        Api.as("mediator1").get("/complaints").then().body("items.id", hasItems(complaint.id()));
    }

    @Test
    @Tag("G10")
    @Tag("MED-02")
    void a_fee_for_the_customer_is_refused() {
        Played complaint = disputed();

        for (String fee : List.of("0.01", "-1", "50.00")) {
            complaint
                    .tried("customer1", "mediation", with(REQUEST, "fee", fee))
                    .statusCode(422)
                    .body("errors[0].field", equalTo("fee"))
                    .body("errors[0].code", equalTo("MUST_BE_ZERO"));
        }
        assertThat(database.count("mediation")).isZero();
        complaint.then("customer1", "mediation", with(REQUEST, "fee", "0.00"));
        assertThat(mediation(complaint).getString("customerFee")).isEqualTo("0.00");
        assertThat(complaint.messages("MEDIATION_REQUESTED")).hasSize(1);
    }

    @Test
    @Tag("PRIV-05")
    @Tag("MED-03")
    void what_comes_to_nothing_in_seven_working_days_is_offered_to_a_third_party() {
        Played complaint = opened().at("2026-03-11T18:00").swept();
        assertThat(mediation(complaint).getString("state")).isEqualTo("INTERNAL_OPEN");

        complaint.at("2026-03-11T18:00:00.000001").swept().swept();

        assertThat(mediation(complaint).getString("state")).isEqualTo("THIRD_PARTY_OFFERED");
        assertThat(complaint.stateOf("MEDIATION_INTERNAL")).isEqualTo("BREACHED");
        assertThat(complaint.events("THIRD_PARTY_MEDIATION_OFFERED")).hasSize(1);
        complaint
                .at("2026-03-12T10:00")
                .tried("customer1", "mediation/consent", Map.of())
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        complaint
                .tried("mediator1", "mediation/third-party", Map.of("institution", "消费者协会"))
                .statusCode(422)
                .body("errors[0].field", equalTo("sharingAgreement"));
        complaint
                .then(
                        "mediator1",
                        "mediation/third-party",
                        Map.of("institution", "消费者协会", "sharingAgreement", "DSA-7"))
                .then("customer1", "mediation/consent", Map.of())
                .then("middle1", "mediation/consent", MERCHANT);

        assertThat(mediation(complaint).getString("state")).isEqualTo("THIRD_PARTY_OPEN");
        handedOver(complaint);
        assertThat(complaint.dueAt("MEDIATION_THIRD")).isEqualTo(time("2026-04-02T18:00"));
        complaint.then("mediator1", "mediation/failure", Map.of("reason", "商家不接受"));
        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(mediation(complaint).getString("state")).isEqualTo("FAILED");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("RUNNING");
        assertThat(complaint.messages("MEDIATION_ENDED")).hasSize(1);
        Api.check();
    }

    @Test
    @Tag("MED-04")
    void both_sign_the_same_text_and_then_it_is_filed() {
        Played complaint = opened().then("mediator1", "mediation/agreement", agreement());
        String hash = mediation(complaint).getString("agreement.textHash");
        complaint
                .tried("customer1", "mediation/signature", Map.of("textHash", "0".repeat(64)))
                .statusCode(409)
                .body("code", equalTo("OTHER_TEXT"));
        complaint
                .tried("mediator1", "mediation/signature", Map.of("textHash", hash))
                .statusCode(403);

        complaint.then("customer1", "mediation/signature", Map.of("textHash", hash));
        assertThat(complaint.get("status")).isEqualTo("IN_MEDIATION");
        complaint
                .tried("customer1", "mediation/signature", Map.of("textHash", hash))
                .statusCode(409)
                .body("code", equalTo("UNCHANGED"));
        complaint
                .tried(
                        "middle1",
                        "mediation/signature",
                        Map.of("party", "MERCHANT", "textHash", hash))
                .statusCode(422)
                .body("errors[0].field", equalTo("person"));
        complaint.then("middle1", "mediation/signature", with(MERCHANT, "textHash", hash));

        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(mediation(complaint).getString("state")).isEqualTo("FILED");
        assertThat(mediation(complaint).getList("agreement.signatures.party"))
                .containsExactly("CUSTOMER", "MERCHANT");
        assertThat(mediation(complaint).getString("agreement.signatures[1].person"))
                .isEqualTo("店铺客服李先生");
        assertThat(complaint.get("proposal.text")).isEqualTo("商家全额退款，客户寄回商品");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("MET");
        Api.check();
    }

    @Test
    void a_text_that_is_drawn_up_anew_is_signed_anew() {
        Played complaint = opened().then("mediator1", "mediation/agreement", agreement());
        String first = mediation(complaint).getString("agreement.textHash");
        complaint
                .then("customer1", "mediation/signature", Map.of("textHash", first))
                .at("2026-03-05T10:00")
                .then("mediator1", "mediation/agreement", with(agreement(), "text", "改为退半"));

        assertThat(mediation(complaint).getList("agreement.signatures")).isEmpty();
        assertThat(complaint.dueAt("PARTIES_TURN")).isEqualTo(time("2026-03-12T18:00"));
        complaint
                .tried("customer1", "mediation/signature", Map.of("textHash", first))
                .statusCode(409);
    }

    @Test
    @Tag("MED-05")
    void obligations_are_watched_and_a_broken_one_is_told() {
        Played complaint = filed();
        complaint
                .tried("agent1", "resolution", Map.of("whatWeDid", "调解"))
                .statusCode(409)
                .body("code", equalTo("REMEDY_OPEN"));
        complaint
                .then("customer1", "mediation/fulfilment", proof(1))
                .at("2026-03-21T00:00")
                .swept();
        assertThat(mediation(complaint).getString("state")).isEqualTo("FILED");

        complaint.at("2026-03-21T00:00:00.000001").swept().swept();

        assertThat(mediation(complaint).getString("state")).isEqualTo("NON_PERFORMED");
        assertThat(complaint.events("AGREEMENT_BROKEN")).hasSize(1);
        assertThat(complaint.messages("AGREEMENT_BROKEN"))
                .singleElement()
                .satisfies(told -> assertThat((String) told.get("text")).contains("仲裁", "法院"));
        assertThat(complaint.messages("AGREEMENT_BROKEN_STAFF"))
                .extracting(told -> told.get("recipient"))
                .containsExactly("person:agent1");
        Api.as("agent1")
                .get("/complaints/{id}/tasks", complaint.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].department", equalTo("agent1"));
        complaint
                .tried("mediator1", "mediation/fulfilment", proof(1))
                .statusCode(409)
                .body("code", equalTo("NO_OBLIGATION"));
        complaint.then("mediator1", "mediation/fulfilment", proof(2));
        assertThat(mediation(complaint).getString("state")).isEqualTo("FULFILLED");
        complaint.then("agent1", "resolution", Map.of("whatWeDid", "双方按协议履行"));
        assertThat(complaint.get("status")).isEqualTo("RESOLVED");
    }

    @Test
    @Tag("MED-08")
    void each_party_sees_every_step_and_document() {
        Played complaint =
                opened().then(
                                "mediator1",
                                "mediation/session",
                                Map.of(
                                        "heldAt", "2026-03-02T09:00:00+08:00",
                                        "participants", List.of("王女士", "李先生"),
                                        "minutes", "商家同意退款"))
                        .then("mediator1", "mediation/agreement", agreement());

        Api.as("customer1")
                .get("/complaints/{id}/mediation", complaint.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].sessions[0].minutes", equalTo("商家同意退款"))
                .body("items[0].consents[1].proof", equalTo("邮件 2026-03-02"))
                .body("items[0].agreement.obligations[1].text", equalTo("退款399元"))
                .body("items[0].mediator", nullValue())
                .body("items[0].consents[1].recordedBy", nullValue());
        Api.as("customer1")
                .get("/complaints/{id}/timeline", complaint.id())
                .then()
                .body(
                        "items.type",
                        hasItems(
                                "MEDIATION_REQUESTED",
                                "MEDIATION_CONSENTED",
                                "MEDIATION_OPENED",
                                "MEDIATION_SESSION_HELD",
                                "AGREEMENT_DRAWN_UP"))
                .body(
                        "items.find { it.type == 'MEDIATION_SESSION_HELD' }.minutes",
                        equalTo("商家同意退款"));
        Api.as("customer2")
                .get("/complaints/{id}/mediation", complaint.id())
                .then()
                .statusCode(404);
    }

    @Test
    void the_mediator_sees_what_the_parties_filed_and_nothing_of_the_desk() {
        Played complaint =
                disputed()
                        .then("customer1", "messages", Map.of("text", "请尽快"))
                        .then("agent1", "messages", Map.of("text", "我们在核对"))
                        .then("agent1", "notes", Map.of("text", "客户可能夸大"))
                        .then("agent1", "snapshots", Map.of("subjects", List.of("ORDER")))
                        .then(
                                "agent1",
                                "findings",
                                Map.of("fact", "PICTURE_CHECK", "value", "CONFIRMED"))
                        .uploaded()
                        .then("customer1", "mediation", REQUEST)
                        .then("middle1", "mediation/mediator", mediator("mediator1"));
        String path = "/complaints/" + complaint.id();

        Api.as("mediator1")
                .get(path)
                .then()
                .statusCode(200)
                .body("findings", nullValue())
                .body("skillGroup", nullValue())
                .body("tags", hasSize(0));
        Api.as("mediator1")
                .get(path + "/timeline")
                .then()
                .body("items.text", hasItems("请尽快"))
                .body("items.text", not(hasItems("我们在核对")))
                .body("items.type", not(hasItems("NOTE_ADDED")))
                .body("items.type", not(hasItems("FINDING_RECORDED")));
        Api.as("mediator1")
                .get(path + "/evidence")
                .then()
                .body("items.side", equalTo(List.of("CUSTOMER")));
        Api.as("mediator1").get(path + "/notes").then().body("items", hasSize(0));
        complaint.then("mediator1", "notes", Map.of("text", "双方约在周五"));
        Api.as("mediator1").get(path + "/notes").then().body("items", hasSize(1));
        for (String own : List.of("/tasks", "/follow-ups", "/compensations", "/duplicates")) {
            Api.as("mediator1").get(path + own).then().statusCode(403);
        }
    }

    @Test
    void whoever_mediates_a_case_reads_nothing_of_the_desk_whatever_else_they_are() {
        Played mediated =
                disputed()
                        .then("customer1", "mediation", REQUEST)
                        .then("middle1", "mediation/mediator", mediator("mediator1"));
        Played other = disputed();

        for (String own :
                List.of(
                        "tasks",
                        "follow-ups",
                        "compensations",
                        "duplicates",
                        "assignment",
                        "evidence-exports",
                        "scripts")) {
            read(own, other).statusCode(200);
            read(own, mediated).statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        messages(other).statusCode(200);
        messages(mediated).statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    private static ValidatableResponse messages(Played complaint) {
        return Api.as("mediator1", Set.of("mediator", "supervisor", "compliance"))
                .queryParam("caseNo", complaint.get("caseNo"))
                .get("/notifications")
                .then();
    }

    private static ValidatableResponse read(String noun, Played complaint) {
        return Api.as("mediator1", Set.of("mediator", "supervisor", "compliance"))
                .get("/complaints/{id}/" + noun, complaint.id())
                .then();
    }

    @Test
    @Tag("MED-09")
    void the_mediator_is_neutral() {
        database.execute(
                "insert into account (username, password_hash, roles, active)"
                        + " values ('agent9', 'x', '{agent,mediator}', true)");
        Played complaint =
                received("2026-03-02T10:00", "app1", ofMerchant())
                        .then("supervisor1", "assignment", Map.of("assignee", "agent9"))
                        .then("supervisor1", "assignment", Map.of("assignee", "agent1"))
                        .then("agent1", "investigation", Map.of("finding", "核对"))
                        .then("customer1", "mediation", REQUEST);

        complaint
                .tried("middle1", "mediation/mediator", mediator("agent9"))
                .statusCode(403)
                .body("code", equalTo("OWN_WORK"));
        complaint
                .tried("middle1", "mediation/mediator", mediator("expert1"))
                .statusCode(409)
                .body("code", equalTo("NO_MEDIATOR"));
        complaint
                .tried(
                        "middle1",
                        "mediation/mediator",
                        Map.of("account", "mediator1", "withoutTies", false))
                .statusCode(409)
                .body("code", equalTo("NOT_NEUTRAL"));
        complaint.tried("agent1", "mediation/mediator", mediator("mediator1")).statusCode(403);
        complaint.then("middle1", "mediation/mediator", mediator("mediator1"));
        complaint.tried("mediator1", "mediation/consent", MERCHANT).statusCode(403);
    }

    @Test
    void a_refusal_ends_it_and_the_case_goes_on() {
        Played complaint =
                disputed()
                        .then("customer1", "mediation", REQUEST)
                        .then("middle1", "mediation/refusal", with(MERCHANT, "reason", "不接受调解"));

        assertThat(mediation(complaint).getString("state")).isEqualTo("DECLINED");
        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.messages("MEDIATION_ENDED")).hasSize(1);
        complaint.then("middle1", "mediation", REQUEST);
        assertThat(mediation(complaint).getInt("number")).isEqualTo(2);
        complaint
                .tried("customer1", "mediation", REQUEST)
                .statusCode(409)
                .body("code", equalTo("UNDER_WAY"));
    }

    @Test
    void a_result_is_mediated_about_too_but_not_without_a_merchant() {
        received("2026-03-02T10:00", GENERAL)
                .tried("customer1", "mediation", REQUEST)
                .statusCode(409)
                .body("code", equalTo("NO_MERCHANT"));
        Played complaint =
                consented(
                        disputed()
                                .then("agent1", "proposal", Map.of("text", "致歉"))
                                .then("customer1", "proposal-answer", Map.of("accepted", true))
                                .then("agent1", "resolution", Map.of("whatWeDid", "致歉")));

        assertThat(complaint.get("status")).isEqualTo("IN_MEDIATION");
        complaint.at("2026-03-10T00:00:00.000001").swept();
        assertThat(complaint.get("status")).isEqualTo("IN_MEDIATION");
        complaint.then("mediator1", "mediation/no-agreement", Map.of("reason", "分歧过大"));
        assertThat(complaint.stateOf("PARTIES_TURN")).isEqualTo("RUNNING");
        assertThat(complaint.of("PARTIES_TURN", "responsiblePerson")).isEqualTo("mediator1");

        complaint.then("mediator1", "mediation/failure", Map.of("reason", "分歧过大"));

        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("RUNNING");
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-19T18:00"));
        Api.check();
    }

    @Test
    void an_agreement_that_nobody_performs_is_given_up_and_the_case_goes_on_to_its_end() {
        Played complaint = filed().at("2026-03-21T00:00:00.000001").swept();
        assertThat(mediation(complaint).getString("state")).isEqualTo("NON_PERFORMED");
        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("RUNNING");
        complaint
                .tried("customer1", "mediation", REQUEST)
                .statusCode(409)
                .body("code", equalTo("UNDER_WAY"));

        complaint.then("mediator1", "mediation/failure", Map.of("reason", "商家拒不履行"));

        assertThat(mediation(complaint).getString("state")).isEqualTo("FAILED");
        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("RUNNING");
        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("CANCELLED");
        complaint
                .then("agent1", "proposal", Map.of("text", "平台先行致歉"))
                .then("customer1", "proposal-answer", Map.of("accepted", true))
                .then("agent1", "resolution", Map.of("whatWeDid", "致歉"));
        assertThat(complaint.get("status")).isEqualTo("RESOLVED");
        Api.check();
    }

    @Test
    void an_arbitration_that_is_not_accepted_leaves_a_broken_agreement_to_be_seen_to() {
        Played complaint =
                filed().at("2026-03-21T00:00:00.000001")
                        .swept()
                        .then("customer1", "arbitration", arbitration("APPLIED"))
                        .then("compliance1", "arbitration", arbitration("NOT_ACCEPTED"));

        assertThat(mediation(complaint).getString("state")).isEqualTo("NON_PERFORMED");
        assertThat(complaint.get("status")).isEqualTo("EXECUTING");
        assertThat(complaint.stateOf("EXECUTE")).isEqualTo("RUNNING");
        complaint
                .tried("agent1", "resolution", Map.of("whatWeDid", "调解"))
                .statusCode(409)
                .body("code", equalTo("REMEDY_OPEN"));
        complaint.then("mediator1", "mediation/failure", Map.of("reason", "商家拒不履行"));
        assertThat(complaint.get("status")).isEqualTo("INVESTIGATING");
        assertThat(complaint.stateOf("RESOLVE")).isEqualTo("RUNNING");
        complaint
                .then("agent1", "proposal", Map.of("text", "致歉"))
                .then("customer1", "proposal-answer", Map.of("accepted", true))
                .then("agent1", "resolution", Map.of("whatWeDid", "致歉"));
        assertThat(complaint.get("status")).isEqualTo("RESOLVED");
        Api.check();
    }

    /// Nothing without an agreement, and no more than it says (PRIV-05).
    private static void handedOver(Played complaint) {
        String path = "/complaints/%s/mediation/handover".formatted(complaint.id());
        Api.as("mediator1").get(path).then().statusCode(409).body("code", equalTo("NOT_SHARED"));
        Api.as("compliance1")
                .body(
                        Map.of(
                                "fields", List.of("CONTENT"),
                                "reference", "DSA-7",
                                "confidentiality", "仅用于调解",
                                "responsibility", "由机构承担"))
                .put("/sharing-agreements/institution/消费者协会")
                .then()
                .statusCode(200);
        Api.as("mediator1")
                .get(path)
                .then()
                .statusCode(200)
                .body("institution", equalTo("消费者协会"))
                .body("shared.content", not(emptyOrNullString()))
                .body("shared.phone", nullValue())
                .body("shared.orderNo", nullValue());
        Api.as("agent1").get(path).then().statusCode(403);
    }

    private static Map<String, Object> arbitration(String step) {
        Map<String, Object> body =
                new HashMap<>(Map.of("step", step, "on", "2026-03-20", "document", "文件"));
        if (step.equals("APPLIED")) {
            body.put("institution", "上海仲裁委员会");
            body.put("fileReference", "沪仲案字2026-118");
        }
        return body;
    }

    @Test
    void those_that_are_not_over_are_listed_with_whose_word_is_missing() {
        Played waiting =
                disputed()
                        .then("customer1", "mediation", REQUEST)
                        .then("customer1", "mediation/consent", Map.of());
        Played mediated = opened();
        disputed()
                .then("customer1", "mediation", REQUEST)
                .then("customer1", "mediation/refusal", Map.of("reason", "不需要了"));

        Api.as("middle1")
                .get("/mediations")
                .then()
                .statusCode(200)
                .body("items.caseId", equalTo(List.of(mediated.id(), waiting.id())))
                .body("items.state", equalTo(List.of("INTERNAL_OPEN", "REQUESTED")))
                .body("items[1].waitsFor", equalTo(List.of("MERCHANT")))
                .body("items[0].mediator", equalTo("mediator1"));
        Api.as("mediator1")
                .get("/mediations")
                .then()
                .body("items.caseId", equalTo(List.of(mediated.id())));
        Api.as("agent2").get("/mediations").then().body("items", hasSize(0));
    }

    private static Played disputed() {
        return received("2026-03-02T10:00", "app1", ofMerchant()).investigating();
    }

    private static Played opened() {
        return consented(disputed());
    }

    private static Played consented(Played complaint) {
        return complaint
                .then("customer1", "mediation", REQUEST)
                .then("middle1", "mediation/mediator", mediator("mediator1"))
                .then("customer1", "mediation/consent", Map.of())
                .then("middle1", "mediation/consent", MERCHANT);
    }

    /// The first obligation is the customer's, until the 18th, the second the merchant's, until the
    /// 20th.
    private static Played filed() {
        Played complaint =
                opened().then("agent1", "messages", Map.of("text", "您好"))
                        .then("mediator1", "mediation/agreement", agreement());
        String hash = mediation(complaint).getString("agreement.textHash");
        return complaint
                .then("customer1", "mediation/signature", Map.of("textHash", hash))
                .then("middle1", "mediation/signature", with(MERCHANT, "textHash", hash));
    }

    private static Map<String, Object> ofMerchant() {
        return Map.of("content", GENERAL, "merchantId", "M-1");
    }

    private static Map<String, Object> mediator(String account) {
        return Map.of("account", account, "withoutTies", true);
    }

    private static Map<String, Object> agreement() {
        return Map.of(
                "text",
                "商家全额退款，客户寄回商品",
                "obligations",
                List.of(
                        Map.of("debtor", "CUSTOMER", "text", "寄回商品", "dueOn", "2026-03-18"),
                        Map.of("debtor", "MERCHANT", "text", "退款399元", "dueOn", "2026-03-20")));
    }

    private static Map<String, Object> proof(int obligation) {
        return Map.of("obligation", obligation, "proof", "凭证");
    }

    private static JsonPath mediation(Played complaint) {
        return Api.as("operations1")
                .get("/complaints/{id}/mediation", complaint.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[-1]");
    }

    private static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(key, value);
        return more;
    }
}
