package dev.redress.scenarios;

import dev.redress.support.Api;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// A complaint that was posted, as the desk answered it.
record Submitted(JsonPath answer) {

    /// China Standard Time, in which the scenarios are written.
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /// Sets the desk's clock to a local time such as `2026-03-02T10:00` and posts.
    static Submitted at(String localTime, String content) {
        Api.setClock(LocalDateTime.parse(localTime).atOffset(CHINA).toString());
        return post(
                Map.of(
                        "channel",
                        "APP",
                        "customer",
                        Map.of("id", "customer1"),
                        "content",
                        content));
    }

    static Submitted post(Map<String, ?> body) {
        return new Submitted(
                Api.as("app1")
                        .body(body)
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath());
    }

    String get(String field) {
        return answer.getString(field);
    }

    /// The local time at which a stage is due.
    LocalDateTime dueAt(String stage) {
        return local(stage, "dueAt");
    }

    LocalDateTime warnAt(String stage) {
        return local(stage, "warnAt");
    }

    String stateOf(String stage) {
        return answer.getString("deadlines.find { it.stage == '%s' }.state".formatted(stage));
    }

    List<String> stages() {
        return answer.getList("deadlines.stage");
    }

    static LocalDateTime time(String localTime) {
        return LocalDateTime.parse(localTime);
    }

    /// What was or will be sent, as `TEMPLATE recipient`.
    List<String> messages() {
        return Api.as("operations1")
                .queryParam("caseNo", get("caseNo"))
                .get("/notifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.collect { it.template + ' ' + it.recipient }");
    }

    private LocalDateTime local(String stage, String field) {
        String at =
                answer.getString("deadlines.find { it.stage == '%s' }.%s".formatted(stage, field));
        return Instant.parse(at).atOffset(CHINA).toLocalDateTime();
    }
}
