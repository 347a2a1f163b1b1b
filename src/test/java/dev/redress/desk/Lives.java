package dev.redress.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Api;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/// Cases, and what stands beside them, in which a [Person] is mentioned by everybody.
final class Lives {

    private static final Map<String, ?> MERCHANT =
            Map.of("party", "MERCHANT", "person", "店铺李先生", "proof", "邮件");

    private Lives() {}

    /// Each door of a case once, as far as it lets such words in: what people of the desk must not
    /// write is refused, and put on record.
    static void doors() {
        for (Door door : Doors.ALL) {
            ACase found = door.before().apply(received(door.content()));
            Response answer =
                    Api.as(door.account())
                            .header("If-Match", "\"" + found.version() + "\"")
                            .header("Idempotency-Key", door.noun())
                            .body(Person.in(door.body()))
                            .post("/complaints/{id}/" + door.path(), found.id());
            assertThat(answer.statusCode()).as("%s: %s", door, answer.asString()).isIn(200, 422);
        }
    }

    static ACase received(String content) {
        return ACase.of(
                Map.of(
                        "channel",
                        "APP",
                        "customer",
                        Person.customer(),
                        "content",
                        Person.in(content),
                        "contactPurpose",
                        Person.in("回电"),
                        "merchantId",
                        "M-1",
                        "tags",
                        List.of("回电" + Person.PHONE)));
    }

    static void disputes() {
        ACase found =
                received("客服态度差")
                        .investigating()
                        .then("customer1", "mediation", Person.in(Map.of("reason", "希望协商")))
                        .then(
                                "middle1",
                                "mediation/mediator",
                                Map.of("account", "mediator1", "withoutTies", true))
                        .then("customer1", "mediation/consent", Map.of())
                        .then("middle1", "mediation/consent", Person.in(MERCHANT))
                        .then("mediator1", "mediation/agreement", Person.in(agreement()));
        found.then("mediator1", "mediation/failure", Person.in(Map.of("reason", "分歧过大")));
        received("客服态度差")
                .investigating()
                .then(
                        "compliance1",
                        "arbitration",
                        Person.in(
                                Map.of(
                                        "step",
                                        "APPLIED",
                                        "on",
                                        "2026-03-01",
                                        "document",
                                        "申请书",
                                        "institution",
                                        "上海仲裁委员会",
                                        "fileReference",
                                        "沪仲案字")));
    }

    private static Map<String, Object> agreement() {
        return Map.of(
                "text",
                "商家全额退款",
                "obligations",
                List.of(Map.of("debtor", "MERCHANT", "text", "退款", "dueOn", "2026-03-20")));
    }

    static void compensation() {
        ACase found = received("客服态度差").investigating();
        Map<String, Object> grant =
                Map.of(
                        "form",
                        "CASH_REFUND",
                        "amount",
                        "800.00",
                        "asksApproval",
                        true,
                        "basis",
                        Map.of("kind", "GOODWILL", "explanation", "酌情补偿"),
                        "reason",
                        "安抚客户");
        String id =
                Api.as("agent1")
                        .body(Person.in(grant))
                        .post("/complaints/{id}/compensations", found.id())
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getString("compensations[-1].id");
        Api.as("supervisor1")
                .body(Person.in(Map.of("approved", true, "reason", "同意")))
                .post("/complaints/{id}/compensations/{it}/approval", found.id(), id)
                .then()
                .statusCode(200);
    }

    static void parties() {
        Api.as("compliance1")
                .body(
                        Map.of(
                                "fields",
                                List.of("CONTENT"),
                                "reference",
                                "协议",
                                "confidentiality",
                                "仅用于处理",
                                "responsibility",
                                "由商家承担"))
                .put("/sharing-agreements/merchant/M-1")
                .then()
                .statusCode(200);
        received("客服态度差")
                .investigating()
                .then(
                        "agent1",
                        "party-links",
                        Person.in(
                                Map.of(
                                        "kind",
                                        "MERCHANT",
                                        "partyId",
                                        "M-1",
                                        "fields",
                                        List.of("CONTENT"),
                                        "question",
                                        "发货前检查过吗")));
    }

    static void rights() {
        ACase found = received("客服态度差");
        posted(
                "compliance1",
                200,
                "/complaints/" + found.id() + "/evidence-exports",
                Map.of("purpose", "法院举证"));
        posted(
                "operations1",
                200,
                "/complaints/" + found.id() + "/reveals",
                Map.of("field", "phone", "purpose", "CUSTOMER_SERVICE"));
        posted("compliance1", 201, "/legal-holds", Map.of("caseId", found.id(), "reason", "法院要求"));
        posted(
                "compliance1",
                201,
                "/data-requests",
                Map.of("kind", "ACCESS", "customerId", "customer1", "identity", "回拨核实"));
        posted(
                "compliance1",
                201,
                "/data-requests",
                Map.of(
                        "kind",
                        "CORRECTION",
                        "customerId",
                        "customer1",
                        "identity",
                        "回拨核实",
                        "contact",
                        Map.of("name", Person.NAME, "phone", Person.PHONE)));
        Api.as("app1")
                .contentType("application/x-ndjson")
                .body(("{\"content\":\"" + Person.in("坏") + "\"}\n").getBytes(UTF_8))
                .post("/imports")
                .then()
                .statusCode(200);
    }

    static void registers() {
        posted(
                "agent1",
                201,
                "/incidents",
                Map.of("incidentClass", "SERVICE_OUTAGE", "summary", "支付不可用"));
        posted(
                "agent1",
                201,
                "/security-events",
                Map.of("securityClass", "LEAK", "summary", "疑似泄露"));
    }

    private static void posted(String account, int status, String path, Map<String, ?> body) {
        Response answer = Api.as(account).accept("*/*").body(Person.in(body)).post(path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.asString()).isEqualTo(status);
    }
}
