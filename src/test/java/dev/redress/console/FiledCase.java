package dev.redress.console;

import dev.redress.support.Api;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/// A case of customer1 that others of the cast move meanwhile, by the API.
record FiledCase(String id, String caseNo) {

    private static final Map<String, String> CUSTOMER =
            Map.of("id", "customer1", "name", "王小明", "phone", "13800138000");

    /// One that the customer filed at the console, whose page is open.
    static FiledCase at(Visitor visitor) {
        return new FiledCase(visitor.page().url().replaceAll(".*/", ""), "");
    }

    static FiledCase of(String content) {
        JsonPath answer =
                Api.as("app1")
                        .body(Map.of("channel", "APP", "customer", CUSTOMER, "content", content))
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        return new FiledCase(answer.getString("id"), answer.getString("caseNo"));
    }

    FiledCase assigned() {
        return as("supervisor1", "assignment", "{\"assignee\":\"agent1\"}");
    }

    /// @param body JSON as text, or what becomes JSON
    FiledCase as(String account, String noun, Object body) {
        Api.as(account)
                .header("If-Match", "\"" + now().getLong("version") + "\"")
                .body(body)
                .post("/complaints/{id}/" + noun, id)
                .then()
                .statusCode(200);
        return this;
    }

    String status() {
        return now().getString("status");
    }

    /// One field of the deadlines of a stage.
    List<String> deadlines(String stage, String field) {
        return now().getList("deadlines.findAll { it.stage == '%s' }.%s".formatted(stage, field));
    }

    private JsonPath now() {
        return Api.as("operations1").get("/complaints/{id}", id).jsonPath();
    }
}
