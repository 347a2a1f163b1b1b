package dev.redress.console;

import dev.redress.intake.message.Sent;
import dev.redress.support.Api;
import dev.redress.support.Database;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Work that waits for the staff, made by the API.
final class WorkFixture {

    private static final Map<String, Object> MERCHANT =
            Map.of("party", "MERCHANT", "person", "店铺客服李先生", "proof", "邮件 2026-03-02");

    private WorkFixture() {}

    /// A case of a customer who wants to be called, about which somebody is to call them now.
    static FiledCase toBeCalled() {
        Api.as("app1")
                .body(Map.of("channels", List.of("PHONE")))
                .put("/customers/customer1/preferences")
                .then()
                .statusCode(200);
        FiledCase filed = FiledCase.of("客服态度恶劣").assigned();
        Api.run("notification-dispatch");
        return filed;
    }

    /// A mail that waits for a person.
    static String parked(Database database, String text) {
        String id =
                Sent.mail(
                                "mail",
                                Sent.written(
                                        "anna@example.com",
                                        "work-1",
                                        "Subject: About my parcel\r\nAuto-Submitted: auto-replied\r\n",
                                        text))
                        .statusCode(200)
                        .extract()
                        .path("id");
        database.execute(
                "update incoming_message set state = 'PARKED', reason = 'OVER_BUDGET' where id = $1",
                UUID.fromString(id));
        return id;
    }

    /// A case of customer1 against merchant M-1 that mediator1 mediates.
    static FiledCase mediated() {
        return disputed()
                .as("customer1", "mediation", Map.of("reason", "希望与商家协商"))
                .as("middle1", "mediation/consent", MERCHANT)
                .as("customer1", "mediation/consent", Map.of())
                .as("middle1", "mediation/mediator", mediator());
    }

    static FiledCase disputed() {
        var answer =
                Api.as("app1")
                        .body(
                                Map.of(
                                        "channel", "APP",
                                        "customer", Map.of("id", "customer1"),
                                        "merchantId", "M-1",
                                        "content", "商家拒绝退款"))
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        return new FiledCase(answer.getString("id"), answer.getString("caseNo"))
                .assigned()
                .as("agent1", "investigation", Map.of("finding", "核对"));
    }

    /// Ten complaints about one batch, noticed as a mass complaint. Answers its id.
    static String massComplaint() {
        for (int i = 0; i < 10; i++) {
            Api.as("app1")
                    .body(
                            Map.of(
                                    "channel", "APP",
                                    "customer", Map.of("id", "C-mass-" + i),
                                    "content", "客服态度差",
                                    "batchNo", "B-7"))
                    .post("/complaints")
                    .then()
                    .statusCode(201);
        }
        Api.setClock("2026-03-02T10:05:00+08:00");
        Api.run("insight");
        return Api.as("supervisor1").get("/clusters").then().extract().path("items[0].id");
    }

    /// Names a case of a mass complaint that leads it and knows its result; one other is carried
    /// out.
    static void led(String cluster) {
        List<FiledCase> members =
                Api.as("supervisor1")
                        .get("/clusters/{id}/members", cluster)
                        .jsonPath()
                        .<Map<String, String>>getList("items")
                        .stream()
                        .limit(2)
                        .map(one -> new FiledCase(one.get("id"), one.get("caseNo")))
                        .toList();
        members.forEach(WorkFixture::carryOut);
        members.getFirst()
                .as("supervisor1", "cluster-lead", Map.of("clusterId", cluster, "reason", "最早的投诉"))
                .as("agent1", "resolution", Map.of("whatWeDid", "已送检该批次"));
    }

    private static void carryOut(FiledCase one) {
        one.assigned()
                .as("agent1", "investigation", Map.of("finding", "核对批次"))
                .as(
                        "agent1",
                        "proposal",
                        Map.of(
                                "text", "换货",
                                "remedy", "换货",
                                "reasons", "批次有误",
                                "alternative", "可退款"))
                .as("operations1", "approval", Map.of("approved", true, "reason", "属实"))
                .as("operations1", "decision", Map.of())
                .as("agent1", "execution", Map.of());
    }

    /// A case for which the customer has applied to a tribunal.
    static FiledCase arbitrated() {
        return disputed()
                .as(
                        "customer1",
                        "arbitration",
                        Map.of(
                                "step", "APPLIED",
                                "on", "2026-03-01",
                                "document", "仲裁申请书",
                                "institution", "上海仲裁委员会",
                                "fileReference", "沪仲案字2026-118"));
    }

    static void badReview() {
        Api.as("app1")
                .body(
                        Map.of(
                                "source", "SOCIAL_MEDIA",
                                "externalId", "x-1",
                                "rating", 1,
                                "text", "客服态度很差，等了三天没有人回复",
                                "customerId", "customer1"))
                .post("/reviews")
                .then()
                .statusCode(201);
    }

    static Map<String, Object> agreement() {
        return Map.of(
                "text",
                "商家全额退款，客户寄回商品",
                "obligations",
                List.of(
                        Map.of("debtor", "CUSTOMER", "text", "寄回商品", "dueOn", "2026-03-18"),
                        Map.of("debtor", "MERCHANT", "text", "退款399元", "dueOn", "2026-03-20")));
    }

    /// Both parties sign what stands in the agreement.
    static void sign(FiledCase mediated) {
        String hash =
                Api.as("operations1")
                        .get("/complaints/{id}/mediation", mediated.id())
                        .then()
                        .extract()
                        .path("items[0].agreement.textHash");
        mediated.as("customer1", "mediation/signature", Map.of("textHash", hash))
                .as(
                        "middle1",
                        "mediation/signature",
                        Map.of(
                                "party", "MERCHANT",
                                "person", "店铺客服李先生",
                                "proof", "邮件 2026-03-02",
                                "textHash", hash));
    }

    private static Map<String, Object> mediator() {
        return Map.of("account", "mediator1", "withoutTies", true);
    }
}
