package dev.redress.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PreferenceResourceTest {

    private static final Map<String, Object> WANTED =
            Map.of(
                    "channels", List.of("SMS", "EMAIL"),
                    "calls", false,
                    "language", "en",
                    "quietFrom", "21:30:00",
                    "quietTo", "07:30:00",
                    "zone", "Europe/Berlin");

    @Inject Database database;
    @Inject Cases cases;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void whoever_has_said_nothing_is_reached_as_usual() {
        Api.as("customer1")
                .get("/customers/me/preferences")
                .then()
                .statusCode(200)
                .body("channels", hasSize(0))
                .body("calls", equalTo(true))
                .body("zone", nullValue());
    }

    @Test
    void a_customer_says_how_to_be_reached_and_says_otherwise() {
        Api.as("customer1").body(WANTED).put("/customers/me/preferences").then().statusCode(200);

        Api.as("customer1")
                .get("/customers/me/preferences")
                .then()
                .body("channels", contains("SMS", "EMAIL"))
                .body("calls", equalTo(false))
                .body("language", equalTo("en"))
                .body("quietFrom", equalTo("21:30:00"))
                .body("zone", equalTo("Europe/Berlin"));
        Api.as("customer1").body(Map.of()).put("/customers/me/preferences").then().statusCode(200);
        Api.as("customer1")
                .get("/customers/me/preferences")
                .then()
                .body("channels", hasSize(0))
                .body("quietFrom", nullValue());
    }

    @Test
    void the_staff_speaks_for_customers_of_whom_it_sees_a_case() {
        cases.open(Cases.RUDE_SERVICE, Cases.at("2026-03-02T10:00"));

        Api.as("supervisor1")
                .body(WANTED)
                .put("/customers/customer1/preferences")
                .then()
                .statusCode(200);
        Api.as("supervisor1")
                .get("/customers/customer1/preferences")
                .then()
                .body("calls", equalTo(false));
        Api.as("supervisor1").get("/customers/stranger/preferences").then().statusCode(404);
        Api.as("agent2").get("/customers/customer1/preferences").then().statusCode(404);
    }

    @Test
    void one_customer_does_not_speak_for_another() {
        Api.as("customer1").body(WANTED).put("/customers/me/preferences").then().statusCode(200);

        Api.as("customer2").get("/customers/me/preferences").then().body("calls", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"channels\": [\"DESK\"]}; channels; INVALID",
                "{\"channels\": [\"SMS\", \"SMS\"]}; channels; DUPLICATE",
                "{\"channels\": [\"PHONE\"], \"calls\": false}; channels; CONTRADICTION",
                "{\"quietFrom\": \"22:00\"}; quietTo; REQUIRED",
                "{\"quietTo\": \"08:00\"}; quietFrom; REQUIRED",
                "{\"zone\": \"Mars/Olympus\"}; zone; INVALID"
            })
    void what_contradicts_itself_is_refused(String body, String field, String code) {
        Api.as("customer1")
                .body(body)
                .put("/customers/me/preferences")
                .then()
                .statusCode(422)
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
    }
}
