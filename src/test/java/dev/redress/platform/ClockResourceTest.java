package dev.redress.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClockResourceTest {

    private static final String MONDAY_9AM = "2026-03-02T01:00:00Z";

    @BeforeEach
    void stand_on_a_monday() {
        Api.setClock(MONDAY_9AM);
    }

    @Test
    void it_stands_where_it_was_set() {
        move("{\"now\": \"2026-03-02T10:30:00+08:00\"}")
                .statusCode(200)
                .body("now", equalTo("2026-03-02T02:30:00Z"));

        shows("2026-03-02T02:30:00Z");
    }

    @Test
    void it_may_be_set_backwards() {
        move("{\"now\": \"2000-01-01T00:00:00Z\"}").statusCode(200);

        shows("2000-01-01T00:00:00Z");
    }

    @Test
    void it_advances_from_where_it_stands_also_backwards() {
        move("{\"advance\": \"PT1H30M\"}").statusCode(200);
        shows("2026-03-02T02:30:00Z");

        move("{\"advance\": \"-P1D\"}").statusCode(200);
        shows("2026-03-01T02:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "{\"now\": null}",
                "{\"now\": \"2026-03-02T01:00:00Z\", \"advance\": \"PT1H\"}",
                "{\"now\": \"2026-03-02T01:00:00\"}",
                "{\"now\": 1772413200}",
                "{\"advance\": \"1 hour\"}",
                "{\"advance\": 3600}",
                "{\"later\": \"PT1H\"}"
            })
    void what_is_neither_a_time_nor_a_step_changes_nothing(String body) {
        move(body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_INPUT"));

        shows(MONDAY_9AM);
    }

    @ParameterizedTest
    @CsvSource({
        "now, 1999-12-31T23:59:59Z",
        "now, 2101-01-01T00:00:00Z",
        "now, +999999999-01-01T00:00:00Z",
        "advance, P100000D",
        "advance, -P100000D",
        "advance, PT9223372036854775807S"
    })
    void a_time_that_no_policy_covers_changes_nothing(String field, String value) {
        move("{\"%s\": \"%s\"}".formatted(field, value))
                .statusCode(422)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo("OUT_OF_RANGE"));

        shows(MONDAY_9AM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer1", "agent1", "operations1", "scheduler1"})
    void it_is_the_administrators(String other) {
        Api.as(other)
                .body("{\"advance\": \"PT1H\"}")
                .put("/operations/clock")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        Api.as(other).get("/operations/clock").then().statusCode(403);

        shows(MONDAY_9AM);
    }

    private static ValidatableResponse move(String body) {
        return Api.as("admin1").body(body).put("/operations/clock").then();
    }

    private static void shows(String now) {
        Api.as("admin1")
                .get("/operations/clock")
                .then()
                .statusCode(200)
                .body("now", equalTo(now))
                .body("adjustable", is(true));
    }
}
