package dev.redress.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What customers agree to is recorded, and is not done any more once they withdraw it (PRIV-01;
/// spec.md §10 no. 14, §12 no. 28).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConsentScenariosTest {

    private static final String CUSTOMER = "customer1";
    private static final String PHONE = "13812345678";

    @Inject Database database;

    private Played played;

    @BeforeEach
    void start_with_a_case() {
        database.empty();
        played =
                Played.received(
                                "2026-03-02T10:00",
                                "app1",
                                Map.of(
                                        "channel",
                                        "APP",
                                        "customer",
                                        Map.of("id", CUSTOMER, "name", "王小明", "phone", PHONE),
                                        "content",
                                        "客服态度差",
                                        "contactPurpose",
                                        "处理您的投诉"))
                        .investigating();
    }

    private static ValidatableResponse agreed(String account, String subject, String purpose) {
        return Api.as(account)
                .body(
                        Map.of(
                                "subject",
                                subject,
                                "customerId",
                                CUSTOMER,
                                "purpose",
                                purpose,
                                "textVersion",
                                1,
                                "channel",
                                "APP"))
                .post("/consents")
                .then();
    }

    private static ValidatableResponse withdrawn(String subject) {
        return Api.as(CUSTOMER)
                .body(Map.of("subject", subject, "channel", "WEB"))
                .post("/consents/withdrawals")
                .then()
                .statusCode(201)
                .body("given", equalTo(false))
                .body("purpose", nullValue());
    }

    private ValidatableResponse revealed(String field, String purpose) {
        return Api.as("supervisor1")
                .body(Map.of("field", field, "purpose", purpose))
                .post("/complaints/{id}/reveals", played.id())
                .then();
    }

    @Test
    @Tag("PRIV-01")
    void consent_for_contact_and_payment_data_and_marketing_is_recorded() {
        agreed("app1", "PAYMENT", "将退款付至您的支付账户").statusCode(201);
        agreed(CUSTOMER, "MARKETING", "分析您的购物以改进服务").statusCode(201);

        Api.as("auditor1")
                .get("/consents?customerId=" + CUSTOMER)
                .then()
                .statusCode(200)
                .body("items.subject", contains("MARKETING", "PAYMENT", "CONTACT"))
                .body("items.purpose", contains("分析您的购物以改进服务", "将退款付至您的支付账户", "处理您的投诉"))
                .body("items.textVersion", contains(1, 1, 1))
                .body("items.channel", contains("APP", "APP", "APP"))
                .body("items[0].recordedBy", equalTo(CUSTOMER))
                .body("items[1].recordedBy", equalTo("app1"))
                .body("items[2].recordedAt", equalTo("2026-03-02T02:00:00Z"))
                .body("items[2].caseId", equalTo(played.id()));
    }

    @Test
    @Tag("PRIV-01")
    void contact_data_are_shown_to_serve_the_customer_until_they_withdraw_it() {
        revealed("phone", "CUSTOMER_SERVICE").statusCode(200).body("value", equalTo(PHONE));

        withdrawn("CONTACT");

        for (String purpose : List.of("CUSTOMER_SERVICE", "ORDER_HANDLING")) {
            revealed("phone", purpose)
                    .statusCode(403)
                    .body("code", equalTo("CONSENT_WITHDRAWN"))
                    .body("value", nullValue());
        }
        revealed("name", "CUSTOMER_SERVICE").statusCode(403);
        revealed("phone", "LEGAL_DUTY").statusCode(200).body("value", equalTo(PHONE));
        revealed("content", "CUSTOMER_SERVICE").statusCode(200);

        agreed(CUSTOMER, "CONTACT", "处理您的投诉").statusCode(201);
        revealed("phone", "CUSTOMER_SERVICE").statusCode(200);
    }

    @Test
    @Tag("PRIV-01")
    void nothing_is_paid_to_who_withdrew_their_consent_until_they_agree_again() {
        Grants grants = Grants.of(played);
        String granted = grants.granted("agent1", Grants.refund("88.80"));
        grants.then("agent1", granted, "identity-check", Map.of("method", "SIGNED_IN"));
        withdrawn("PAYMENT");

        grants.tried("agent1", granted, "payment", Map.of())
                .statusCode(409)
                .body("code", equalTo("CONSENT_WITHDRAWN"));
        assertThat(grants.states()).containsExactly("GRANTED");

        agreed("app1", "PAYMENT", "将退款付至您的支付账户").statusCode(201);
        grants.then("agent1", granted, "payment", Map.of());
    }

    @Test
    @Tag("PRIV-01")
    void cases_of_who_withdrew_marketing_are_read_for_the_case_alone() {
        Played other =
                Played.received(
                        "2026-03-02T10:00",
                        "app1",
                        Map.of("content", Played.GENERAL, "customer", Map.of("id", "customer2")));
        forMarketing("/complaints/" + played.id()).statusCode(200);
        forMarketing("/complaints").body("items", hasSize(2));

        withdrawn("MARKETING");

        forMarketing("/complaints/" + played.id())
                .statusCode(403)
                .body("code", equalTo("CONSENT_WITHDRAWN"));
        forMarketing("/complaints/" + played.id() + "/timeline").statusCode(403);
        forMarketing("/customers/" + CUSTOMER + "/profile").statusCode(403);
        forMarketing("/complaints").body("items.id", contains(other.id()));
        forMarketing("/complaints/" + other.id()).statusCode(200);
        Api.as("supervisor1").get("/complaints/{id}", played.id()).then().statusCode(200);
        Api.as("back1").get("/complaints/{id}", played.id()).then().statusCode(403);
        Api.as("back1")
                .header("Access-Purpose", "ORDER_HANDLING")
                .get("/complaints/{id}", played.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse forMarketing(String path) {
        return Api.as("supervisor1")
                .header("Access-Purpose", "MARKETING_ANALYSIS")
                .get(path)
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "app1", "compliance1"})
    void whoever_records_for_a_customer_says_which(String account) {
        Map<String, Object> body = new HashMap<>();
        body.put("subject", "CONTACT");
        body.put("channel", "PHONE");
        Api.as(account).body(body).post("/consents/withdrawals").then().statusCode(422);
        body.put("customerId", CUSTOMER);
        Api.as(account)
                .body(body)
                .post("/consents/withdrawals")
                .then()
                .statusCode(201)
                .body("recordedBy", equalTo(account));
    }

    @Test
    void agents_record_and_see_only_what_is_of_customers_whose_cases_they_see() {
        Map<String, Object> body =
                Map.of("subject", "CONTACT", "channel", "PHONE", "customerId", "customer2");
        Api.as("agent1").body(body).post("/consents/withdrawals").then().statusCode(404);
        Api.as("agent2").get("/consents?customerId=" + CUSTOMER).then().statusCode(404);
        Api.as("agent1").get("/consents?customerId=" + CUSTOMER).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"customerId, other-customer", "textVersion, 99", "textVersion, 0", "purpose, ' '"})
    void what_is_not_true_or_not_said_is_refused(String field, String value) {
        Map<String, Object> body = new HashMap<>();
        body.put("subject", "PAYMENT");
        body.put("purpose", "退款");
        body.put("channel", "APP");
        body.put(field, field.equals("textVersion") ? (Object) Integer.valueOf(value) : value);
        Api.as(CUSTOMER)
                .body(body)
                .post("/consents")
                .then()
                .statusCode(422)
                .body("errors.field", contains(field));
    }

    @Test
    void customers_see_their_own_and_have_it_in_their_copy() {
        withdrawn("MARKETING");
        Api.as("customer2").get("/consents").then().body("items", hasSize(0));
        Api.as("customer2").get("/consents?customerId=" + CUSTOMER).then().statusCode(422);
        String id =
                Api.as(CUSTOMER)
                        .body(Map.of("kind", "ACCESS"))
                        .post("/data-requests")
                        .then()
                        .extract()
                        .path("id");
        Api.as(CUSTOMER)
                .get("/data-requests/{id}/data", id)
                .then()
                .body("consents.subject", contains("MARKETING", "CONTACT"));
    }
}
