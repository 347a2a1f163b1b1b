package dev.redress.scenarios;

import dev.redress.support.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A case that is played over HTTP, at local times of China, and looked at by an operations lead.
final class Played {

    static final String GENERAL = "客服态度差";
    static final String SERIOUS = "收到的是假货";
    static final String MAJOR = "平台规则不合理";
    static final String HIGH_RISK = "我的信息泄露了，天天有骚扰电话";

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final String id;

    private Played(String id) {
        this.id = id;
    }

    /// A complaint of customer1's, received through the app.
    static Played received(String localTime, String content) {
        return received(localTime, "app1", Map.of("content", content));
    }

    static Played received(String localTime, String account, Map<String, ?> further) {
        setClock(localTime);
        Map<String, Object> body = new HashMap<>();
        body.put("channel", "APP");
        body.put("customer", Map.of("id", "customer1"));
        body.putAll(further);
        return new Played(
                Api.as(account)
                        .body(body)
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /// A case that nobody submitted.
    static Played found(String id) {
        return new Played(id);
    }

    /// Lets it become that late; the desk stands still at this instant.
    Played at(String localTime) {
        setClock(localTime);
        return this;
    }

    Played swept() {
        Api.run("deadline-sweep").body("failures", org.hamcrest.Matchers.hasSize(0));
        Api.run("escalation-sweep").body("failures", org.hamcrest.Matchers.hasSize(0));
        return this;
    }

    Played delivered() {
        Api.run("notification-dispatch").body("failures", org.hamcrest.Matchers.hasSize(0));
        return this;
    }

    Played then(String account, String noun, Map<String, ?> body) {
        tried(account, noun, body).statusCode(200);
        return this;
    }

    ValidatableResponse tried(String account, String noun, Map<String, ?> body) {
        return Api.as(account)
                .header(
                        "If-Match",
                        Api.as("operations1").get("/complaints/{id}", id).header("ETag"))
                .body(body)
                .post("/complaints/" + id + "/" + noun)
                .then();
    }

    Played assigned() {
        return then("supervisor1", "assignment", Map.of("assignee", "agent1"));
    }

    Played investigating() {
        return assigned().then("agent1", "investigation", Map.of("finding", "核对订单与物流"));
    }

    Played requested() {
        return then(
                "agent1",
                "evidence-requests",
                Map.of("items", List.of("开箱照片", "付款凭证"), "reason", "核实问题"));
    }

    Played uploaded() {
        return then(
                "customer1",
                "evidence",
                Map.of("items", List.of(Map.of("kind", "TEXT", "description", "开箱即有划痕"))));
    }

    /// The order is kept as it is and the pictures are looked at, as VERIFY needs it (EVD-07).
    Played looked() {
        return then("agent1", "snapshots", Map.of("subjects", List.of("ORDER")))
                .then("agent1", "findings", Map.of("fact", "PICTURE_CHECK", "value", "CONFIRMED"));
    }

    String id() {
        return id;
    }

    JsonPath answer() {
        return Api.as("operations1")
                .get("/complaints/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String get(String field) {
        return answer().getString(field);
    }

    LocalDateTime dueAt(String stage) {
        return local(of(stage, "dueAt"));
    }

    LocalDateTime warnAt(String stage) {
        return local(of(stage, "warnAt"));
    }

    String stateOf(String stage) {
        return of(stage, "state");
    }

    String of(String stage, String field) {
        return answer().getString("deadlines.find { it.stage == '%s' }.%s".formatted(stage, field));
    }

    List<String> stages() {
        return answer().getList("deadlines.stage");
    }

    List<Map<String, Object>> timeline() {
        return Api.as("operations1")
                .get("/complaints/{id}/timeline", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /// The events of a type, oldest first.
    List<Map<String, Object>> events(String type) {
        return timeline().stream().filter(event -> type.equals(event.get("type"))).toList();
    }

    /// What was or will be sent, with `template`, `recipient`, `text` and `state`.
    List<Map<String, Object>> messages(String template) {
        return Api.as("operations1")
                .queryParam("caseNo", get("caseNo"))
                .get("/notifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .stream()
                .filter(message -> template.equals(message.get("template")))
                .toList();
    }

    static LocalDateTime time(String localTime) {
        return LocalDateTime.parse(localTime);
    }

    static LocalDateTime local(Object instant) {
        return Instant.parse((String) instant).atOffset(CHINA).toLocalDateTime();
    }

    static void setClock(String localTime) {
        Api.setClock(LocalDateTime.parse(localTime).atOffset(CHINA).toString());
    }
}
