package dev.redress.scenarios;

import dev.redress.support.Api;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// People change who may grant what: they read what is in force, edit it and send it back.
final class MatrixChange {

    private final Map<String, Object> content;

    private MatrixChange(Map<String, Object> content) {
        this.content = content;
    }

    static MatrixChange from(String effectiveFrom) {
        Map<String, Object> content =
                new HashMap<>(
                        Api.as("middle1")
                                .get("/policies/compensation")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getMap("content"));
        content.put("effectiveFrom", effectiveFrom);
        return new MatrixChange(content);
    }

    MatrixChange with(String member, Object value) {
        content.put(member, value);
        return this;
    }

    /// Lets only agents grant alone, by one line for low risk.
    MatrixChange agents(Map<String, ?> limits) {
        Map<String, Object> line = new HashMap<>(limits);
        line.put("role", "AGENT");
        line.put("risks", List.of("LOW"));
        return with("alone", List.of(line));
    }

    Map<String, Object> content() {
        return content;
    }

    ValidatableResponse propose() {
        return Api.as("middle1").body(content).put("/policies/compensation").then();
    }

    /// Proposes and lets another person approve.
    void approved() {
        int version = propose().statusCode(201).extract().jsonPath().getInt("version");
        Api.as("operations1")
                .body(Map.of("version", version, "approved", true, "reason", "agreed"))
                .post("/policies/compensation/approval")
                .then()
                .statusCode(200);
    }
}
