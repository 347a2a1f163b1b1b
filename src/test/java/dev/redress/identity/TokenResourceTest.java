package dev.redress.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.redress.core.identity.Role;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.Json;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TokenResourceTest {

    private static final String PASSWORD = "open sesame";

    @Inject AccountStore accounts;

    @BeforeEach
    void wait_for_the_demo_accounts() {
        Ready.await();
    }

    @ParameterizedTest
    @MethodSource("cast")
    void everyone_of_the_demo_cast_comes_in_with_their_role(String name) {
        signIn(name, PASSWORD)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("roles", contains(name.replaceAll("\\d$", "")))
                .body("expiresIn", is(3600));
    }

    static List<String> cast() {
        return DemoCast.NAMES;
    }

    @Test
    void the_token_opens_what_the_role_opens() {
        given().header("Authorization", "Bearer " + token("admin1"))
                .get("/api/v1/operations/clock")
                .then()
                .statusCode(200);
        given().header("Authorization", "Bearer " + token("agent1"))
                .get("/api/v1/operations/clock")
                .then()
                .statusCode(403);
    }

    @Test
    void the_token_says_who_and_for_how_long_by_the_machines_time() {
        Api.setClock("2031-01-01T00:00:00Z");
        Instant before = Instant.now().minusSeconds(1);

        String token = token("agent1");

        Map<?, ?> claims = decoded(token, 1);
        double issuedAt = seconds(claims.get("iat"));
        assertThat(decoded(token, 0).get("alg")).isEqualTo("RS256");
        assertThat(claims.get("iss")).isEqualTo("https://redress.dev/desk");
        assertThat(claims.get("upn")).isEqualTo("agent1");
        assertThat(claims.get("groups")).isEqualTo(List.of("agent"));
        assertThat((String) claims.get("jti")).isNotBlank();
        assertThat(issuedAt)
                .isBetween(
                        (double) before.getEpochSecond(), (double) Instant.now().getEpochSecond());
        assertThat(seconds(claims.get("exp")) - issuedAt).isEqualTo(3600);
    }

    @Test
    void no_two_tokens_are_the_same() {
        assertThat(token("agent1")).isNotEqualTo(token("agent1"));
    }

    @Test
    void an_unknown_account_is_answered_like_a_wrong_password() {
        ExtractableResponse<Response> wrong = refused("agent1", "open barley");
        ExtractableResponse<Response> unknown = refused("nobody", "open barley");

        assertThat(unknown.asString()).isEqualTo(wrong.asString());
        assertThat(unknown.headers().asList().stream().map(header -> header.getName()))
                .isEqualTo(
                        wrong.headers().asList().stream().map(header -> header.getName()).toList());
    }

    /// The time of an answer says nothing: the work is the same.
    @Test
    void every_attempt_costs_one_hash_whoever_it_is_for() {
        save(new Account("gone", Passwords.hash(PASSWORD), Set.of(Role.AGENT), false));
        CountingCheck counting = new CountingCheck();
        QuarkusMock.installMockForType(counting, PasswordCheck.class);

        refused("nobody", "open barley");
        assertThat(counting.hashes).containsExactly(Passwords.OF_NOBODY);
        refused("agent1", "open barley");
        refused("gone", PASSWORD);
        signIn("agent1", PASSWORD).statusCode(200);

        assertThat(counting.hashes).hasSize(4).allMatch(hash -> hash.startsWith("$2a$10$"));
    }

    static class CountingCheck extends PasswordCheck {
        private final List<String> hashes = new CopyOnWriteArrayList<>();

        @Override
        Uni<Boolean> matches(String password, String hash) {
            hashes.add(hash);
            return super.matches(password, hash);
        }
    }

    @Test
    void an_account_that_is_switched_off_is_answered_like_a_wrong_password() {
        String hash = Passwords.hash(PASSWORD);
        save(new Account("gone", hash, Set.of(Role.AGENT), false));
        refused("gone", PASSWORD);

        save(new Account("gone", hash, Set.of(Role.AGENT), true));
        signIn("gone", PASSWORD).statusCode(200);
    }

    @Test
    void names_are_exact() {
        refused("AGENT1", PASSWORD);
        refused("agent1 ", PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{\"username\": \"agent1\"}",
                "{\"password\": \"x\"}",
                "{\"username\": null, \"password\": \"x\"}",
                "{\"username\": \"\", \"password\": \"x\"}",
                "{\"username\": \"agent1\", \"password\": \"\"}",
                "{\"username\": \"agent1\", \"password\": 1}",
                "{\"username\": \"agent1\", \"password\": \"x\", \"pin\": \"1\"}"
            })
    void what_is_missing_is_named(String body) {
        Api.anonymous()
                .body(body)
                .post("/auth/token")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_INPUT"));
    }

    @Test
    void what_is_too_long_is_named_and_not_cut_off() {
        signIn("a".repeat(101), "x").statusCode(422).body("errors[0].field", equalTo("username"));
        signIn("agent1", "春".repeat(24) + "x")
                .statusCode(422)
                .body("errors[0].field", equalTo("password"))
                .body("errors[0].code", equalTo("TOO_LONG"));
        refused("agent1", "春".repeat(24));
        refused("a".repeat(100), "x");
    }

    @Test
    void an_expired_token_that_comes_along_keeps_nobody_out() {
        String expired =
                Jwt.upn("agent1").expiresAt(Instant.now().minus(Duration.ofHours(1))).sign();

        Api.anonymous()
                .header("Authorization", "Bearer " + expired)
                .body(Map.of("username", "agent1", "password", PASSWORD))
                .post("/auth/token")
                .then()
                .statusCode(200);
    }

    @Test
    void signing_in_is_a_post() {
        Api.anonymous().get("/auth/token").then().statusCode(401);
        Api.as("agent1").get("/auth/token").then().statusCode(405);
    }

    @Test
    void in_demo_mode_failures_are_not_counted_unless_that_is_configured() {
        Stream.generate(() -> "open barley")
                .limit(15)
                .forEachOrdered(wrong -> refused("bot1", wrong));

        signIn("bot1", PASSWORD).statusCode(200);
    }

    private static ValidatableResponse signIn(String username, String password) {
        return Api.anonymous()
                .body(Map.of("username", username, "password", password))
                .post("/auth/token")
                .then();
    }

    private static ExtractableResponse<Response> refused(String username, String password) {
        return signIn(username, password)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("INVALID_CREDENTIALS"))
                .extract();
    }

    private static String token(String username) {
        return signIn(username, PASSWORD).statusCode(200).extract().path("accessToken");
    }

    /// A part of a token: 0 is the header, 1 are the claims.
    private static Map<?, ?> decoded(String token, int part) {
        String encoded = List.of(token.split("\\.", 3)).get(part);
        return (Map<?, ?>)
                Json.parse(
                        new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
    }

    private static double seconds(@Nullable Object claim) {
        return (Double) Objects.requireNonNull(claim);
    }

    private void save(Account account) {
        Database.await(() -> accounts.save(List.of(account)));
    }
}
