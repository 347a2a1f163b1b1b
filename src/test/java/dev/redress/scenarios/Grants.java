package dev.redress.scenarios;

import dev.redress.support.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The compensations of a case, asked for and looked at over HTTP.
record Grants(String complaintId) {

    static Grants of(Played complaint) {
        return new Grants(complaint.id());
    }

    /// What is granted in these scenarios unless they say otherwise.
    static Map<String, Object> refund(Object amount) {
        Map<String, Object> grant = new HashMap<>();
        grant.put("form", "CASH_REFUND");
        grant.put("amount", amount);
        grant.put("basis", Map.of("kind", "GOODWILL", "explanation", "服务态度欠佳，酌情补偿"));
        grant.put("reason", "安抚客户");
        return grant;
    }

    static Map<String, Object> wanted(Object amount) {
        return with(refund(amount), "asksApproval", true);
    }

    /// Asked for by the law of fakes, which the legal side must confirm.
    ///
    /// @param price a tenth of the amount
    static Map<String, Object> tenfold(String price) {
        return with(
                wanted(new BigDecimal(price).movePointRight(1).setScale(2).toPlainString()),
                "basis",
                Map.of("kind", "TENFOLD", "base", price, "percent", 1000, "explanation", "假货"));
    }

    static Map<String, Object> with(Map<String, Object> grant, String name, Object value) {
        Map<String, Object> more = new HashMap<>(grant);
        more.put(name, value);
        return more;
    }

    ValidatableResponse tried(String account, Map<String, ?> body) {
        return Api.as(account)
                .body(body)
                .post("/complaints/{id}/compensations", complaintId)
                .then();
    }

    /// Answers the id of the new compensation.
    String granted(String account, Map<String, ?> body) {
        return tried(account, body)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("compensations[-1].id");
    }

    ValidatableResponse tried(String account, String compensation, String noun, Object body) {
        return Api.as(account)
                .body(body)
                .post("/complaints/{id}/compensations/{it}/{noun}", complaintId, compensation, noun)
                .then();
    }

    Grants then(String account, String compensation, String noun, Object body) {
        tried(account, compensation, noun, body).statusCode(200);
        return this;
    }

    JsonPath answer() {
        return Api.as("auditor1")
                .get("/complaints/{id}/compensations", complaintId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    List<String> states() {
        return answer().getList("items.state");
    }

    String of(String compensation, String field) {
        return answer().getString("items.find { it.id == '%s' }.%s".formatted(compensation, field));
    }
}
