package dev.redress.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
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

    @Test
    void whoever_does_not_want_to_be_asked_says_so_and_may_say_otherwise() {
        own().body("surveys", equalTo(true));

        tell(Map.of("surveys", false));
        own().body("surveys", equalTo(false));
        tell(Map.of());
        own().body("surveys", equalTo(false));

        tell(Map.of("surveys", true));
        own().body("surveys", equalTo(true));
    }

    /// What is over stays as it was written.
    @Test
    void an_open_case_goes_on_in_the_language_that_its_customer_prefers() {
        Instant now = Cases.at("2026-03-02T10:00");
        Complaint open = cases.open(Cases.RUDE_SERVICE, now);
        Complaint over = cases.open(Cases.RUDE_SERVICE, now);
        database.execute("update complaint set status = 'WITHDRAWN' where id = $1", over.id());

        tell(Map.of("language", "en"));
        // Whoever has it in Chinese is not told that it is the same.
        Api.as("supervisor1")
                .header("If-None-Match", "\"1\"")
                .get("/complaints/{id}", open.id())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-en\""));
        cases.act(open, "supervisor1", now, new Command.Assign(Cases.account("agent1")));

        assertThat(database.rows("select id, language from complaint"))
                .extracting(row -> row.getUUID("id") + row.getString("language"))
                .containsExactlyInAnyOrder(open.id() + "en", over.id() + "zh-CN");
        assertThat(database.opened("outbox"))
                .filteredOn(text -> text.contains(open.caseNo()))
                .anyMatch(text -> text.matches("(?s)\\p{ASCII}+"));
    }

    private static ValidatableResponse own() {
        return Api.as("customer1").get("/customers/me/preferences").then();
    }

    private static void tell(Map<String, ?> wanted) {
        Api.as("customer1").body(wanted).put("/customers/me/preferences").then().statusCode(200);
    }
}
