package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClientResourceTest {

    private static final Map<String, String> REASON = Map.of("reason", "接入");

    @Inject Database database;

    private final String id = "shop-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void wait_for_the_demo_accounts() {
        Ready.await();
    }

    @Test
    void a_client_gets_tokens_when_another_person_has_let_it_in() {
        String secret = created(600, "complaints");
        grant(secret).statusCode(401).body("code", equalTo("INVALID_CLIENT"));
        done("admin1", "activation").statusCode(403);

        done("security1", "activation").statusCode(200).body("active", equalTo(true));

        grant(secret)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(3600))
                .body("scope", equalTo("complaints"));
        grant("wrong").statusCode(401).body("code", equalTo("INVALID_CLIENT"));
        Api.as("auditor1")
                .get("/api-clients/{id}/changes", id)
                .then()
                .body("items.kind", contains("CLIENT_ACTIVATED", "CLIENT_CREATED"));
        Api.as("auditor1").get("/api-clients").then().body("items.id", hasItem(id));
    }

    @Test
    void name_and_secret_come_as_basic_or_in_the_form() {
        String secret = active(600, "complaints", "orders");

        RestAssured.given()
                .auth()
                .preemptive()
                .basic(id, secret)
                .formParam("grant_type", "client_credentials")
                .formParam("scope", "orders")
                .post("/api/v1/auth/token")
                .then()
                .statusCode(200)
                .body("scope", equalTo("orders"));
        form(secret, "client_credentials", "cases.read")
                .statusCode(422)
                .body("errors[0].code", equalTo("INVALID_SCOPE"));
        form(secret, "password", "").statusCode(422);
        RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .post("/api/v1/auth/token")
                .then()
                .statusCode(401);
    }

    /// Outside of what names may be, nothing is looked for and nothing written down.
    @ParameterizedTest
    @ValueSource(ints = {65, 4_500})
    void a_name_that_no_client_can_have_is_turned_away(int length) {
        for (String name : List.of("a".repeat(length), "shop%00")) {
            RestAssured.given()
                    .auth()
                    .preemptive()
                    .basic(name, "secret")
                    .formParam("grant_type", "client_credentials")
                    .post("/api/v1/auth/token")
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("INVALID_CLIENT"));
        }

        assertThat(database.count("audit_entry where actor like 'aaaaa%' or actor like 'shop_'"))
                .isZero();
    }

    @Test
    void it_acts_for_customers_as_far_as_its_scopes_go() {
        String writer = token(active(600, "complaints"));
        String caseId =
                with(writer)
                        .body(
                                Map.of(
                                        "channel", "APP",
                                        "customer", Map.of("id", "customer1"),
                                        "content", "收到的是假货"))
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        with(writer)
                .get("/complaints/" + caseId)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("SCOPE_MISSING"));
        with(writer)
                .body(Map.of())
                .post("/complaints/" + caseId + "/messages")
                .then()
                .statusCode(403);
        database.await("audit_entry where not granted and actor = '%s'".formatted(id), 2);
        Api.as("auditor1")
                .get("/audit?granted=false&actor={id}", id)
                .then()
                .body("items.operation", contains("POST *", "GET *"))
                .body("items[0].details.code", equalTo("SCOPE_MISSING"));
        with(writer).get("/taxonomy").then().statusCode(200);
        with(writer).get("/accounts").then().statusCode(403);

        String other = "shop-" + UUID.randomUUID().toString().substring(0, 8);
        String reader = token(other, active(other, 600, "cases.read"));
        with(reader).get("/complaints/" + caseId).then().statusCode(200);
        with(reader).body(Map.of()).post("/complaints").then().statusCode(403);
    }

    @Test
    void beyond_its_quota_it_waits() {
        String token = token(active(3, "cases.read"));
        for (int i = 0; i < 3; i++) {
            with(token).get("/taxonomy").then().statusCode(200);
        }

        String retryAfter =
                with(token)
                        .get("/taxonomy")
                        .then()
                        .statusCode(429)
                        .contentType("application/problem+json")
                        .body("code", equalTo("TOO_MANY_REQUESTS"))
                        .extract()
                        .header("Retry-After");

        assertThat(Integer.parseInt(retryAfter)).isBetween(1, 20);
        Api.as("app1").get("/taxonomy").then().statusCode(200);
    }

    @Test
    void a_new_secret_leaves_the_old_one_a_day() {
        String old = active(600, "orders");

        String fresh = done("admin1", "secret").statusCode(200).extract().path("secret");

        grant(old).statusCode(200);
        grant(fresh).statusCode(200);
        database.execute("update api_client set old_secret_until = now() where id = $1", id);
        grant(old).statusCode(401);
        grant(fresh).statusCode(200);
        assertThat(
                        database.rows(
                                "select 1 from api_client where secret_hash = $1 or old_secret_hash"
                                        + " = $2",
                                fresh,
                                old))
                .isEmpty();
    }

    /// As is done when a secret became known.
    @Test
    void a_secret_of_before_a_client_was_switched_off_never_comes_back() {
        String leaked = active(600, "orders");
        done("security1", "deactivation").statusCode(200);

        String fresh = done("admin1", "secret").statusCode(200).extract().path("secret");
        done("security1", "activation").statusCode(200);

        grant(leaked).statusCode(401);
        grant(fresh).statusCode(200);
    }

    @Test
    void to_switch_a_client_off_ends_the_day_of_its_old_secret() {
        String leaked = active(600, "orders");
        String fresh = done("admin1", "secret").statusCode(200).extract().path("secret");

        done("security1", "deactivation").statusCode(200);
        done("security1", "activation").statusCode(200);

        grant(leaked).statusCode(401);
        grant(fresh).statusCode(200);
    }

    @Test
    void a_client_that_is_switched_off_is_outside() {
        String secret = active(600, "orders");
        String token = token(secret);

        done("security1", "deactivation").statusCode(200).body("active", equalTo(false));

        grant(secret).statusCode(401);
        with(token).get("/taxonomy").then().statusCode(401);
    }

    @Test
    void names_are_taken_once_among_clients_and_accounts() {
        created(600, "orders");

        create(id, 600, "orders").statusCode(409).body("code", equalTo("NAME_TAKEN"));
        create("Agent1", 600, "orders").statusCode(409);
        Api.as("admin1")
                .body(Map.of("username", id, "reason", "入职"))
                .post("/accounts")
                .then()
                .statusCode(409);
        create("x", 600, "orders").statusCode(422);
        create("shop", 0, "orders").statusCode(422);
        create("shop", 600, "root").statusCode(422);
        create("shop", 600).statusCode(422);
    }

    @Test
    void programs_are_no_accounts() {
        Api.as("admin1")
                .body(Map.of("roles", List.of("app"), "reason", "接入"))
                .post("/accounts/agent2/roles")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CLIENT_NEEDED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "supervisor1", "operations1", "auditor1", "app1"})
    void nobody_else_manages_clients(String account) {
        Api.as(account).body(REASON).post("/api-clients/any/activation").then().statusCode(403);
        Api.as(account).body(REASON).post("/api-clients/any/secret").then().statusCode(403);
        Api.as(account).body(Map.of()).post("/api-clients").then().statusCode(403);
    }

    private String token(String secret) {
        return token(id, secret);
    }

    private static String token(String id, String secret) {
        return grant(id, secret).statusCode(200).extract().path("access_token");
    }

    private ValidatableResponse grant(String secret) {
        return grant(id, secret);
    }

    private static ValidatableResponse grant(String id, String secret) {
        return RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", id)
                .formParam("client_secret", secret)
                .post("/api/v1/auth/token")
                .then();
    }

    private ValidatableResponse form(String secret, String grantType, String scope) {
        return RestAssured.given()
                .formParam("grant_type", grantType)
                .formParam("scope", scope)
                .formParam("client_id", id)
                .formParam("client_secret", secret)
                .post("/api/v1/auth/token")
                .then();
    }

    private String active(int requestsPerMinute, String... scopes) {
        return active(id, requestsPerMinute, scopes);
    }

    private static String active(String id, int requestsPerMinute, String... scopes) {
        String secret =
                create(id, requestsPerMinute, scopes).statusCode(201).extract().path("secret");
        Api.as("security1")
                .body(REASON)
                .post("/api-clients/{id}/activation", id)
                .then()
                .statusCode(200);
        return secret;
    }

    private String created(int requestsPerMinute, String... scopes) {
        return create(id, requestsPerMinute, scopes).statusCode(201).extract().path("secret");
    }

    private static ValidatableResponse create(String id, int requestsPerMinute, String... scopes) {
        return Api.as("admin1")
                .body(
                        Map.of(
                                "id",
                                id,
                                "scopes",
                                List.of(scopes),
                                "requestsPerMinute",
                                requestsPerMinute,
                                "reason",
                                "接入"))
                .post("/api-clients")
                .then();
    }

    private ValidatableResponse done(String actor, String what) {
        return Api.as(actor).body(REASON).post("/api-clients/{id}/" + what, id).then();
    }

    private static RequestSpecification with(String token) {
        return Api.anonymous().header("Authorization", "Bearer " + token);
    }
}
