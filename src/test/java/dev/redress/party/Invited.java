package dev.redress.party;

import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A case of customer1's against merchant M-1, whom agent1 asks, played over HTTP at local times of
/// China.
final class Invited {

    static final List<String> EVERYTHING =
            List.of(
                    "CONTENT",
                    "WISH",
                    "CLAIM_AMOUNT",
                    "ORDER_NO",
                    "PRODUCT",
                    "SHIPMENT_NO",
                    "REGION",
                    "PHONE",
                    "EMAIL",
                    "EVIDENCE");

    private static final Pattern TOKEN = Pattern.compile("/links/([\\w-]+)");

    private final String id;
    private final Database database;

    private Invited(String id, Database database) {
        this.id = id;
        this.database = database;
    }

    /// With everything shared that can be.
    static Invited asked(Database database) {
        agreed(EVERYTHING);
        Invited opened = opened(database);
        opened.invite(EVERYTHING).statusCode(200);
        return opened;
    }

    static Invited opened(Database database) {
        Map<String, Object> body = new HashMap<>();
        body.put("channel", "APP");
        body.put(
                "customer",
                Map.of(
                        "id", "customer1",
                        "name", "王小明",
                        "phone", "13812345678",
                        "email", "wang@example.com"));
        body.put("content", "我是王小明，客服态度差，电话13812345678或13987654321没人回");
        body.put("merchantId", "M-1");
        body.put("carrier", "SF");
        body.put("orderNo", "ORD-1");
        body.put("claimAmount", "199.90");
        String id =
                Api.as("app1")
                        .body(body)
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Invited opened = new Invited(id, database);
        opened.then("supervisor1", "assignment", Map.of("assignee", "agent1"));
        opened.then("agent1", "investigation", Map.of("finding", "核对"));
        return opened;
    }

    static void agreed(List<String> fields) {
        agreed("merchant/M-1", fields);
    }

    static void agreed(String party, List<String> fields) {
        Api.as("compliance1")
                .body(
                        Map.of(
                                "fields", fields,
                                "reference", "数据共享协议 2026-017",
                                "confidentiality", "仅用于处理该投诉",
                                "responsibility", "由商家承担"))
                .put("/sharing-agreements/" + party)
                .then()
                .statusCode(200);
    }

    String id() {
        return id;
    }

    ValidatableResponse invite(List<String> fields) {
        return tried("agent1", "party-links", invitation(fields));
    }

    static Map<String, Object> invitation(List<String> fields) {
        return Map.of(
                "kind", "MERCHANT", "partyId", "M-1", "fields", fields, "question", "发货前检查过吗？");
    }

    Invited then(String account, String noun, Map<String, ?> body) {
        tried(account, noun, body).statusCode(200);
        return this;
    }

    ValidatableResponse tried(String account, String noun, Map<String, ?> body) {
        return Api.as(account)
                .header("If-Match", "\"" + answer().getLong("version") + "\"")
                .body(body)
                .post("/complaints/" + id + "/" + noun)
                .then();
    }

    JsonPath answer() {
        return read("operations1", "");
    }

    JsonPath links() {
        return read("agent1", "/party-links");
    }

    JsonPath read(String account, String noun) {
        return Api.as(account)
                .get("/complaints/" + id + noun)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// The events of a type as `account` sees them.
    List<Map<String, Object>> events(String account, String type) {
        return read(account, "/timeline").<Map<String, Object>>getList("items").stream()
                .filter(event -> type.equals(event.get("type")))
                .toList();
    }

    List<String> told(String template) {
        return database
                .rows(
                        "select recipient || ' ' || text from outbox"
                                + " where template = $1 and complaint_id = $2 order by id",
                        template,
                        UUID.fromString(id))
                .stream()
                .map(row -> Opened.text(row.getString(0)))
                .toList();
    }

    /// As the merchant reads it.
    String token() {
        return token("merchant:");
    }

    /// As whoever has an address that begins so reads it.
    String token(String address) {
        String message =
                told("PARTY_INVITATION").stream()
                        .filter(text -> text.startsWith(address))
                        .findFirst()
                        .orElseThrow();
        Matcher found = TOKEN.matcher(message);
        if (!found.find()) {
            throw new AssertionError("There is no link in the message");
        }
        return found.group(1);
    }

    RequestSpecification merchant() {
        return Api.anonymous().basePath("/api/v1/links/" + token());
    }

    ValidatableResponse says(String text) {
        return merchant()
                .body(Map.of("position", "DISPUTES", "text", text))
                .post("/answers")
                .then();
    }

    static void clock(String localTime) {
        Api.setClock(LocalDateTime.parse(localTime).atOffset(ZoneOffset.ofHours(8)).toString());
    }
}
