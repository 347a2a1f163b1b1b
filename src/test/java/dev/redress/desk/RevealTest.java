package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One masked field at a time, for a purpose, written down before it is shown, and not too often.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RevealTest {

    private static final String PHONE = "13812345678";

    @Inject Database database;

    private ACase found;
    private String person;

    @BeforeEach
    void start_with_a_case() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
        found =
                ACase.of(
                        Map.of(
                                "channel", "APP",
                                "customer", Map.of("id", "customer1", "name", "张三", "phone", PHONE),
                                "content", "收到的是假货, 电话13912345678"));
        // The log is only added to: whom other tests counted must not count here.
        person = "supervisor" + UUID.randomUUID().toString().replaceAll("\\D", "");
    }

    @ParameterizedTest
    @CsvSource({
        "phone, CUSTOMER_SERVICE, 13812345678",
        "PHONE, ORDER_HANDLING, 13812345678",
        "name, IDENTITY_VERIFICATION, 张三",
        "content, CUSTOMER_SERVICE, '收到的是假货, 电话13912345678'"
    })
    void one_field_is_shown_for_fifteen_minutes(String field, String purpose, String value) {
        reveal(person, field, purpose)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("value", equalTo(value))
                .body("purpose", equalTo(purpose))
                .body("until", equalTo("2026-03-02T02:15:00Z"));

        Api.as(person)
                .get("/complaints/{id}", found.id())
                .then()
                .body("customer.phone", equalTo("*******5678"));
    }

    @Test
    @Tag("J04")
    void without_a_purpose_nothing_is_shown() {
        reveal(person, "phone", null)
                .statusCode(422)
                .body("errors.field", contains("purpose"))
                .body(not(containsString(PHONE)));
        reveal(person, "phone", " ").statusCode(422).body(not(containsString(PHONE)));
        reveal(person, "phone", "CURIOSITY").statusCode(422).body(not(containsString(PHONE)));
        assertThat(
                        database.count(
                                "audit_entry where action = 'REVEALED' and granted and actor = '%s'"
                                        .formatted(person)))
                .isZero();
    }

    @Test
    @Tag("J05")
    void no_agent_sees_an_identity_number() {
        found.assigned();

        reveal("agent1", "identityNumber", "IDENTITY_VERIFICATION")
                .statusCode(403)
                .body("code", equalTo("FIELD_NOT_ALLOWED"));
        reveal("senior1", "identityNumber", "IDENTITY_VERIFICATION").statusCode(403);
        reveal(person, "identityNumber", "IDENTITY_VERIFICATION").statusCode(403);

        reveal("compliance1", "identityNumber", "LEGAL_DUTY")
                .statusCode(404)
                .body("detail", equalTo("案件中没有“证件号码”"));
    }

    @ParameterizedTest
    @CsvSource({
        "trainee1, phone, 403, FORBIDDEN",
        "back1, phone, 403, FORBIDDEN",
        "auditor1, phone, 403, FORBIDDEN",
        "admin1, phone, 403, FORBIDDEN",
        "bot1, phone, 403, FORBIDDEN",
        "customer2, phone, 403, FORBIDDEN",
        "app1, phone, 403, FORBIDDEN",
        "mediator1, phone, 403, FIELD_NOT_ALLOWED",
        "mediator1, name, 404, NOT_FOUND",
        "agent2, phone, 404, NOT_FOUND",
        "security1, bankCard, 403, FIELD_NOT_ALLOWED"
    })
    void whoever_may_not_see_it_does_not(String account, String field, int status, String code) {
        reveal(account, field, "CUSTOMER_SERVICE")
                .statusCode(status)
                .body("code", equalTo(code))
                .body(not(containsString(PHONE)));

        Api.as("auditor1")
                .get("/audit?granted=false&caseId=" + found.id())
                .then()
                .body("items.actor", hasItem(account))
                .body("items.action", hasItem("REVEALED"));
    }

    @Test
    @Tag("PRIV-02")
    void a_purpose_that_the_data_are_not_for_is_refused() {
        reveal(person, "phone", "MARKETING_ANALYSIS")
                .statusCode(403)
                .body("code", equalTo("PURPOSE_NOT_ALLOWED"))
                .body(not(containsString(PHONE)));
        reveal(person, "content", "IDENTITY_VERIFICATION").statusCode(403);
    }

    @Test
    void the_log_says_who_saw_which_field_of_which_case_for_what() {
        reveal(person, "phone", "ORDER_HANDLING").statusCode(200);

        Api.as("security1")
                .get("/audit?action=REVEALED&actor=" + person)
                .then()
                .body("items.caseIds[0]", contains(found.id()))
                .body("items.purpose", contains("ORDER_HANDLING"))
                .body("items.details.field", contains("phone"))
                .body("items.at", contains("2026-03-02T02:00:00Z"))
                .body(not(containsString(PHONE)));
    }

    @Test
    @Tag("J13")
    void the_thirty_first_in_an_hour_is_refused_and_the_security_officer_warned() {
        for (ACase other : others(30)) {
            reveal(other, person, "phone").statusCode(200);
        }

        reveal(person, "phone", "CUSTOMER_SERVICE")
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body(not(containsString(PHONE)));

        Api.as("security1")
                .get("/audit?action=SECURITY_WARNED&actor=" + person)
                .then()
                .body("items.granted", contains(false))
                .body("items.caseIds[0]", contains(found.id()));
        Api.setClock("2026-03-02T10:59:59+08:00");
        reveal(person, "phone", "CUSTOMER_SERVICE").statusCode(429);
        Api.setClock("2026-03-02T11:00:00+08:00");
        reveal(person, "phone", "CUSTOMER_SERVICE").statusCode(200);
    }

    @Test
    void the_same_field_is_shown_again_within_its_time_without_being_counted() {
        reveal(person, "phone", "CUSTOMER_SERVICE").statusCode(200);
        Api.setClock("2026-03-02T10:14:59+08:00");

        reveal(person, "phone", "CUSTOMER_SERVICE")
                .statusCode(200)
                .body("until", equalTo("2026-03-02T02:15:00Z"));
        assertThat(counted()).isEqualTo(1);

        Api.setClock("2026-03-02T10:15:00+08:00");
        reveal(person, "phone", "CUSTOMER_SERVICE")
                .statusCode(200)
                .body("until", equalTo("2026-03-02T02:30:00Z"));
        assertThat(counted()).isEqualTo(2);
        reveal(person, "phone", "ORDER_HANDLING").statusCode(200);
        assertThat(counted()).isEqualTo(3);
    }

    /// Forty at once are thirty and ten.
    @Test
    void requests_at_the_same_time_are_counted_one_by_one() {
        List<ACase> cases = others(40);

        List<Integer> statuses =
                cases.parallelStream()
                        .map(other -> reveal(other, person, "phone").extract().statusCode())
                        .toList();

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(30);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(10);
    }

    private long counted() {
        return database.count(
                "audit_entry where action = 'REVEALED' and actor = '%s'".formatted(person));
    }

    private static List<ACase> others(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        ACase.of(
                                Map.of(
                                        "channel", "APP",
                                        "customer", Map.of("id", "c-" + i, "phone", PHONE),
                                        "content", "包裹丢了")))
                .toList();
    }

    private ValidatableResponse reveal(String account, String field, @Nullable String purpose) {
        Map<String, String> body = new HashMap<>(Map.of("field", field));
        if (purpose != null) {
            body.put("purpose", purpose);
        }
        return Api.as(account).body(body).post("/complaints/{id}/reveals", found.id()).then();
    }

    private static ValidatableResponse reveal(ACase of, String account, String field) {
        return Api.as(account)
                .body(Map.of("field", field, "purpose", "CUSTOMER_SERVICE"))
                .post("/complaints/{id}/reveals", of.id())
                .then();
    }
}
