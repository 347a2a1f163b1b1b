package dev.redress.desk;

import dev.redress.support.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A case that tests move step by step over HTTP, each with the version they have seen.
final class ACase {

    private JsonPath answer;

    private ACase(JsonPath answer) {
        this.answer = answer;
    }

    static ACase of(String customer, String content) {
        return of(Map.of("channel", "APP", "customer", Map.of("id", customer), "content", content));
    }

    static ACase of(Map<String, ?> body) {
        return new ACase(
                Api.as("app1")
                        .body(body)
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath());
    }

    /// As it stands now.
    static ACase read(String id) {
        return new ACase(
                Api.as("operations1")
                        .get("/complaints/{id}", id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath());
    }

    String id() {
        return text("id");
    }

    String caseNo() {
        return text("caseNo");
    }

    String status() {
        return text("status");
    }

    long version() {
        return Long.parseLong(text("version"));
    }

    // A path is compiled as a script each time, and these are asked for by the hundred.
    private String text(String field) {
        return String.valueOf(answer.<Map<String, Object>>get("$").get(field));
    }

    JsonPath answer() {
        return answer;
    }

    /// Posts and insists on success.
    ACase then(String account, String noun, Map<String, ?> body) {
        answer = tried(account, noun, body).statusCode(200).extract().jsonPath();
        return this;
    }

    ValidatableResponse tried(String account, String noun, @Nullable Map<String, ?> body) {
        return Api.as(account)
                .header("If-Match", "\"" + version() + "\"")
                .body(body == null ? Map.of() : body)
                .post("/complaints/{id}/" + noun, id())
                .then();
    }

    ACase assigned() {
        return then("supervisor1", "assignment", Map.of("assignee", "agent1"));
    }

    ACase investigating() {
        return assigned().then("agent1", "investigation", Map.of("finding", "核对订单与物流"));
    }

    ACase proposed() {
        return investigating().then("agent1", "proposal", offer("100.00"));
    }

    ACase resolved() {
        return proposed()
                .then("customer1", "proposal-answer", Map.of("accepted", true))
                .then("agent1", "execution", Map.of())
                .then("agent1", "resolution", Map.of("whatWeDid", "我们核对了订单并已退款"));
    }

    static Map<String, Object> offer(String compensation) {
        Map<String, Object> offer = new HashMap<>();
        offer.put("text", "退款并致歉");
        offer.put("remedy", "退款");
        offer.put("compensation", compensation);
        offer.put("reasons", "订单有误");
        offer.put("alternative", "可申请换货");
        return offer;
    }

    List<Map<String, Object>> timelineFor(String account) {
        return Api.as(account)
                .get("/complaints/{id}/timeline", id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
