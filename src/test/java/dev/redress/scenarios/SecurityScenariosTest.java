package dev.redress.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Spec.md §11.10 and §11.13: what nobody may see, take or pretend.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SecurityScenariosTest {

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        Played.setClock("2026-03-02T10:00");
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
    }

    @Test
    @Tag("J01")
    void an_agent_sees_the_last_four_digits_of_a_phone_number() {
        String id = id(submitted("customer1", Map.of()).statusCode(201));
        Api.as("supervisor1")
                .header("If-Match", "\"1\"")
                .body(Map.of("assignee", "agent1"))
                .post("/complaints/{id}/assignment", id)
                .then()
                .statusCode(200);

        Api.as("agent1")
                .get("/complaints")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].customer.phone", equalTo("*******5678"))
                .body(not(containsString("13812345678")));
    }

    @Test
    @Tag("J06")
    void the_case_of_another_customer_is_not_there() {
        String id = id(submitted("customer2", Map.of()).statusCode(201));

        Api.as("customer1").get("/complaints/{id}", id).then().statusCode(404);
        Api.as("customer1").get("/complaints/{id}/timeline", id).then().statusCode(404);
        Api.as("customer2").get("/complaints/{id}", id).then().statusCode(200);
    }

    @Test
    @Tag("J10")
    void a_return_request_takes_no_identity_number() {
        Map<String, Object> request = request("customer1", Map.of("kind", "RETURN"));
        request.put("identityNumber", "110101199003070134");

        Api.as("app1")
                .body(request)
                .post("/complaints")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("identityNumber"))
                .body(not(containsString("110101199003070134")));
        assertNothingStored();
    }

    @Test
    @Tag("J14")
    void what_one_person_edited_counts_once_another_has_approved_it() {
        PolicyChange change =
                PolicyChange.from("2026-03-01T00:00:00+08:00")
                        .edit("RESOLVE", "GENERAL", rule -> rule.put("days", 5));
        Object before = rulesInForce();
        int version = change.propose().statusCode(201).extract().jsonPath().getInt("version");

        Api.as("operations1").get("/policies/deadlines").then().statusCode(200);
        assertThat(rulesInForce()).isEqualTo(before);
        approval("supervisor1", version).statusCode(403);
        assertThat(rulesInForce()).isEqualTo(before);

        approval("operations1", version).statusCode(200);
        assertThat(rulesInForce()).isNotEqualTo(before);
    }

    @Test
    @Tag("J16")
    void an_expired_or_forged_token_opens_nothing() throws NoSuchAlgorithmException {
        String own = Api.token("agent1");
        String expired = Jwt.upn("agent1").groups("agent").expiresAt(1_000_000_000).sign();
        String foreign =
                Jwt.upn("agent1")
                        .groups("agent")
                        .expiresIn(Duration.ofMinutes(60))
                        .sign(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        String changed =
                own.substring(0, own.lastIndexOf('.') + 1)
                        + foreign.substring(foreign.lastIndexOf('.') + 1);

        for (String token : List.of(expired, foreign, changed, "?", "")) {
            for (String path :
                    List.of("/complaints", "/queue", "/policies/deadlines", "/no/path")) {
                with(token).get(path).then().statusCode(401);
            }
            with(token)
                    .body(request("customer1", Map.of()))
                    .post("/complaints")
                    .then()
                    .statusCode(401);
        }
        with(own).get("/complaints").then().statusCode(200);
        assertNothingStored();
    }

    @Test
    @Tag("M09")
    @Tag("INT-05")
    void the_order_of_another_customer_is_refused_without_a_word_about_it() {
        Api.as("app1")
                .body(
                        Map.of(
                                "orderNo", "ORD-2",
                                "customerId", "customer2",
                                "placedAt", "2026-03-02T09:00:00+08:00"))
                .post("/orders")
                .then()
                .statusCode(201);

        for (String account : List.of("app1", "agent1", "customer1")) {
            submittedBy(account, "customer1", Map.of("orderNo", "ORD-2"))
                    .statusCode(422)
                    .body("errors", hasSize(1))
                    .body("errors[0].field", equalTo("orderNo"))
                    .body(not(containsString("customer2")));
        }
        assertNothingStored();
        submitted("customer2", Map.of("orderNo", "ORD-2")).statusCode(201);
        submitted("customer1", Map.of("orderNo", "ORD-UNKNOWN")).statusCode(201);
    }

    private void assertNothingStored() {
        assertThat(database.count("complaint")).isZero();
    }

    private static Object rulesInForce() {
        return Api.as("operations1")
                .get("/policies/deadlines")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .get("content.rules");
    }

    private static ValidatableResponse approval(String account, int version) {
        return Api.as(account)
                .body(Map.of("version", version, "approved", true, "reason", "已核对"))
                .post("/policies/deadlines/approval")
                .then();
    }

    private static RequestSpecification with(String token) {
        return Api.anonymous().header("Authorization", "Bearer " + token);
    }

    private static String id(ValidatableResponse response) {
        return response.extract().jsonPath().getString("id");
    }

    private static ValidatableResponse submitted(String customer, Map<String, ?> more) {
        return submittedBy("app1", customer, more);
    }

    private static ValidatableResponse submittedBy(
            String account, String customer, Map<String, ?> more) {
        return Api.as(account).body(request(customer, more)).post("/complaints").then();
    }

    private static Map<String, Object> request(String customer, Map<String, ?> more) {
        Map<String, Object> request = new HashMap<>(more);
        request.put("channel", "APP");
        request.put("customer", Map.of("id", customer, "phone", "13812345678"));
        request.put("content", "客服态度差");
        return request;
    }
}
