package dev.redress.scenarios;

import dev.redress.support.Api;
import io.restassured.path.json.JsonPath;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Complaints that come in in numbers, and what the desk notices in them.
final class Signals {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static int customers;

    private Signals() {}

    /// So many complaints of as many customers, received then; the desk's clock stays.
    static void complaints(int count, String receivedAt, Map<String, ?> further) {
        for (int i = 0; i < count; i++) {
            complaint("C-" + ++customers, receivedAt, further);
        }
    }

    static JsonPath complaint(String customer, String receivedAt, Map<String, ?> further) {
        Map<String, Object> body = new HashMap<>();
        body.put("channel", "APP");
        body.put("customer", Map.of("id", customer));
        body.put("content", "客服态度差");
        body.put("receivedAt", offset(receivedAt));
        body.putAll(further);
        return Api.as("app1")
                .body(body)
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static void at(String localTime) {
        Api.setClock(offset(localTime));
    }

    /// Looks now, and answers how much was done.
    static int noticed() {
        return Api.run("insight")
                .body("failures", org.hamcrest.Matchers.hasSize(0))
                .extract()
                .path("done");
    }

    static List<Map<String, Object>> alerts() {
        return Api.as("supervisor1")
                .get("/alerts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    static JsonPath alert(Object id) {
        return Api.as("supervisor1")
                .get("/alerts/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// Proposed by the back office and approved by another person.
    static void policy(String name, Map<String, ?> content) {
        int version =
                Api.as("back1")
                        .body(content)
                        .put("/policies/{name}", name)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("version");
        Api.as("operations1")
                .body(Map.of("version", version, "approved", true, "reason", "大促"))
                .post("/policies/{name}/approval", name)
                .then()
                .statusCode(200);
    }

    static String offset(String localTime) {
        return LocalDateTime.parse(localTime).atOffset(CHINA).toString();
    }
}
