package dev.redress.scenarios;

import dev.redress.support.Api;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// People change the keyword rules: they read a version, edit it and send it back.
final class KeywordChange {

    private final Map<String, Object> content;

    private KeywordChange(Map<String, Object> content) {
        this.content = content;
    }

    /// Of what is in force.
    static KeywordChange from(String effectiveFrom) {
        return of("/policies/keywords", effectiveFrom);
    }

    /// Of a version, whatever became of it.
    static KeywordChange backTo(int version, String effectiveFrom) {
        return of("/policies/keywords/versions/" + version, effectiveFrom);
    }

    private static KeywordChange of(String path, String effectiveFrom) {
        Map<String, Object> content =
                new HashMap<>(
                        Api.as("middle1")
                                .get(path)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getMap("content"));
        content.put("effectiveFrom", effectiveFrom);
        return new KeywordChange(content);
    }

    KeywordChange with(String member, Object value) {
        content.put(member, value);
        return this;
    }

    KeywordChange add(Map<String, ?> rule) {
        List<Map<String, Object>> rules = new ArrayList<>(rules());
        rules.add(new HashMap<>(rule));
        content.put("rules", rules);
        return this;
    }

    KeywordChange edit(String id, Consumer<Map<String, Object>> edit) {
        rules().stream().filter(rule -> id.equals(rule.get("id"))).forEach(edit);
        return this;
    }

    int count() {
        return rules().size();
    }

    ValidatableResponse propose() {
        return Api.as("middle1").body(content).put("/policies/keywords").then();
    }

    int proposed() {
        return propose().statusCode(201).extract().jsonPath().getInt("version");
    }

    /// Proposes, measures and lets another person approve; answers the version.
    int approved() {
        int version = proposed();
        evaluate(version).statusCode(200);
        decide(version).statusCode(200);
        return version;
    }

    static ValidatableResponse evaluate(int version) {
        return Api.as("middle1")
                .body(Map.of("version", version))
                .post("/policies/keywords/evaluation")
                .then();
    }

    static ValidatableResponse decide(int version) {
        return decide(version, true);
    }

    static ValidatableResponse decide(int version, boolean approved) {
        return Api.as("compliance1")
                .body(Map.of("version", version, "approved", approved, "reason", "reviewed"))
                .post("/policies/keywords/approval")
                .then();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rules() {
        return (List<Map<String, Object>>) Objects.requireNonNull(content.get("rules"));
    }
}
