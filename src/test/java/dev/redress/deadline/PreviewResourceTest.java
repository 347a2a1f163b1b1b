package dev.redress.deadline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PreviewResourceTest {

    private static ValidatableResponse preview(String severity, String receivedAt) {
        return Api.as("agent1")
                .body(
                        Map.of(
                                "kind",
                                "COMPLAINT",
                                "severity",
                                severity,
                                "risk",
                                "LOW",
                                "receivedAt",
                                receivedAt))
                .post("/deadlines/preview")
                .then();
    }

    @Test
    void shows_what_such_a_case_would_get() {
        preview("GENERAL", "2026-03-02T10:00:00+08:00")
                .statusCode(200)
                .body(
                        "deadlines.find { it.stage == 'RESOLVE' }.dueAt",
                        equalTo("2026-03-11T10:00:00Z"))
                .body("deadlines.stage", not(hasItem("MULTI_TEAM_ALERT")));
    }

    @Test
    void what_is_urgent_goes_through_the_green_channel() {
        preview("URGENT", "2026-03-02T10:00:00+08:00")
                .body("deadlines.stage", hasItem("MULTI_TEAM_ALERT"))
                .body(
                        "deadlines.find { it.stage == 'ACK' }.dueAt",
                        equalTo("2026-03-02T02:03:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00:00+08:00, 200",
        "1999-12-31T23:59:59+08:00, 422",
        "2100-12-31T23:59:59+08:00, 200",
        "2101-01-01T00:00:00+08:00, 422"
    })
    void any_instant_of_these_years_will_do(String receivedAt, int status) {
        preview("GENERAL", receivedAt).statusCode(status);
    }

    @Test
    void says_what_is_missing_and_is_for_staff() {
        Api.as("agent1")
                .body(
                        new HashMap<>(
                                Map.of("kind", "COMPLAINT", "severity", "GENERAL", "risk", "LOW")))
                .post("/deadlines/preview")
                .then()
                .statusCode(422)
                .body("errors.code", contains("REQUIRED"));
        Api.as("customer1").body(Map.of()).post("/deadlines/preview").then().statusCode(403);
    }
}
