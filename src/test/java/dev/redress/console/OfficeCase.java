package dev.redress.console;

import dev.redress.support.Api;
import io.restassured.path.json.JsonPath;
import java.util.Map;

/// A case that the offices have to do with, as far as others brought it over HTTP.
final class OfficeCase {

    private JsonPath answer;

    private OfficeCase(JsonPath answer) {
        this.answer = answer;
    }

    static OfficeCase filed(String content) {
        return new OfficeCase(
                Api.as("app1")
                        .body(
                                Map.of(
                                        "channel", "APP",
                                        "customer", Map.of("id", "customer1"),
                                        "content", content))
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath());
    }

    /// An offer that reaches further than whoever made it.
    OfficeCase waitingForApproval() {
        then("supervisor1", "assignment", Map.of("assignee", "agent1"));
        then("agent1", "investigation", Map.of("finding", "核对订单与物流"));
        return then(
                "agent1",
                "proposal",
                Map.of(
                        "text", "退款并致歉",
                        "remedy", "退款",
                        "compensation", "1500.00",
                        "reasons", "订单有误",
                        "alternative", "可申请换货"));
    }

    private OfficeCase then(String account, String noun, Map<String, ?> body) {
        answer =
                Api.as(account)
                        .header("If-Match", "\"" + answer.getLong("version") + "\"")
                        .body(body)
                        .post("/complaints/{id}/" + noun, answer.getString("id"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        return this;
    }

    String caseNo() {
        return answer.getString("caseNo");
    }

    /// As it is now.
    JsonPath read() {
        return Api.as("operations1")
                .get("/complaints/{id}", answer.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
