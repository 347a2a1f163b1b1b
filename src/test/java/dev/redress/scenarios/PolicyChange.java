package dev.redress.scenarios;

import dev.redress.support.Api;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// People change the deadline matrices: they read what is in force, edit it and send it back.
final class PolicyChange {

    private final Map<String, Object> content;

    private PolicyChange(Map<String, Object> content) {
        this.content = content;
    }

    static PolicyChange from(String effectiveFrom) {
        Map<String, Object> content =
                new HashMap<>(
                        Api.as("supervisor1")
                                .get("/policies/deadlines")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getMap("content"));
        content.put("effectiveFrom", effectiveFrom);
        return new PolicyChange(content);
    }

    /// Edits the one rule for all complaints of a severity, or of all severities.
    PolicyChange edit(String stage, String severity, Consumer<Map<String, Object>> edit) {
        rules().stream()
                .filter(rule -> stage.equals(rule.get("stage")))
                .filter(rule -> String.valueOf(rule.get("kinds")).contains("COMPLAINT"))
                .filter(rule -> Objects.equals(rule.get("severities"), List.of(severity)))
                .forEach(edit);
        return this;
    }

    PolicyChange add(Map<String, ?> rule) {
        List<Map<String, Object>> rules = new ArrayList<>(rules());
        rules.add(new HashMap<>(rule));
        content.put("rules", rules);
        return this;
    }

    int count() {
        return rules().size();
    }

    ValidatableResponse propose() {
        return Api.as("supervisor1").body(content).put("/policies/deadlines").then();
    }

    /// Proposes and lets another person approve; answers the version.
    int approved() {
        int version = propose().statusCode(201).extract().jsonPath().getInt("version");
        Api.as("operations1")
                .body(
                        Map.of(
                                "version",
                                version,
                                "approved",
                                true,
                                "reason",
                                "agreed in the weekly round"))
                .post("/policies/deadlines/approval")
                .then()
                .statusCode(200);
        return version;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rules() {
        return (List<Map<String, Object>>) Objects.requireNonNull(content.get("rules"));
    }
}
