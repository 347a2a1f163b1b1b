package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.redress.core.identity.Role;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SessionResourceTest {

    private static final String PASSWORD = "open sesame";

    @Inject AccountStore accounts;
    @Inject Database database;

    @BeforeEach
    void wait_for_the_demo_accounts() {
        Ready.await();
    }

    @Test
    void a_refresh_token_gives_the_next_ones_and_is_spent() {
        JsonPath first = signIn("agent1");

        JsonPath second =
                refresh(first.getString("refreshToken"))
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .body("roles", contains("agent"))
                        .body("expiresIn", is(3600))
                        .body("refreshExpiresIn", is(7200))
                        .extract()
                        .jsonPath();

        assertThat(second.getString("accessToken")).isNotEqualTo(first.getString("accessToken"));
        assertThat(second.getString("refreshToken")).isNotEqualTo(first.getString("refreshToken"));
        opens(first).statusCode(404);
        opens(second).statusCode(404);
        refresh(second.getString("refreshToken")).statusCode(200);
    }

    @Test
    void a_spent_one_ends_the_session_for_the_thief_and_the_owner() {
        JsonPath first = signIn("agent1");
        JsonPath second = refreshed(first);
        JsonPath other = signIn("agent1");

        refuseRefresh(first.getString("refreshToken"));

        refuseRefresh(second.getString("refreshToken"));
        opens(first).statusCode(401);
        opens(second).statusCode(401);
        opens(other).statusCode(404);
    }

    /// Of many who come at once with one token, the first gets the next; the others show that there
    /// is more than one of them.
    @Test
    void only_one_of_many_at_once_is_refreshed() throws Exception {
        String token = signIn("agent1").getString("refreshToken");

        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> work = () -> refresh(token).extract().statusCode();
            for (Future<Integer> run : threads.invokeAll(Collections.nCopies(8, work))) {
                statuses.add(run.get());
            }
        }

        assertThat(statuses).containsOnly(200, 401).containsOnlyOnce(200);
        assertThat(endReasons(token)).containsExactly("TOKEN_REUSED");
    }

    @Test
    void the_roles_are_those_of_now() {
        save(new Account("lin", Passwords.hash(PASSWORD), Set.of(Role.AGENT), true));
        JsonPath first = signIn("lin");
        save(new Account("lin", Passwords.hash(PASSWORD), Set.of(Role.TRAINEE), true));

        refresh(first.getString("refreshToken")).statusCode(200).body("roles", contains("trainee"));
    }

    @Test
    void an_account_that_is_switched_off_is_outside_at_once() {
        save(new Account("lin", Passwords.hash(PASSWORD), Set.of(Role.AGENT), true));
        JsonPath lin = signIn("lin");
        opens(lin).statusCode(404);

        save(new Account("lin", Passwords.hash(PASSWORD), Set.of(Role.AGENT), false));

        opens(lin).statusCode(401).body("code", equalTo("UNAUTHORIZED"));
        refuseRefresh(lin.getString("refreshToken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "customer1", "app1", "bot1", "admin1"})
    void after_signing_out_nothing_opens(String account) {
        JsonPath session = signIn(account);
        JsonPath other = signIn(account);
        opens(session).statusCode(404);

        as(session).post("/auth/logout").then().statusCode(204);

        opens(session).statusCode(401);
        as(session).post("/auth/logout").then().statusCode(401);
        refuseRefresh(session.getString("refreshToken"));
        opens(other).statusCode(404);
    }

    /// Another process has ended it, so that this one does not hear of it.
    @Test
    void of_the_staff_a_session_is_asked_about_each_time_and_of_others_for_a_while_not() {
        JsonPath agent = signIn("agent1");
        JsonPath customer = signIn("customer1");
        opens(agent).statusCode(404);
        opens(customer).statusCode(404);

        database.execute(
                "update account_session set ended_at = now(), end_reason = 'SIGNED_OUT'"
                        + " where ended_at is null");

        opens(agent).statusCode(401);
        opens(customer).statusCode(404);
    }

    @Test
    void a_token_that_somebody_else_issued_has_no_session_to_end() {
        Api.as("agent1")
                .post("/auth/logout")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_SESSION"));
        Api.anonymous().post("/auth/logout").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"refreshToken\": \"\"}", "{\"refreshToken\": null}"})
    void what_is_missing_is_named(String body) {
        Api.anonymous().body(body).post("/auth/refresh").then().statusCode(422);
    }

    @Test
    void what_was_never_a_refresh_token_is_none() {
        refuseRefresh("x");
        refuseRefresh(signIn("agent1").getString("accessToken").substring(0, 200));
        Api.anonymous()
                .body(Map.of("refreshToken", "x".repeat(201)))
                .post("/auth/refresh")
                .then()
                .statusCode(422);
    }

    @Test
    void an_access_token_that_comes_along_does_not_matter() {
        String token = signIn("agent1").getString("refreshToken");

        Api.anonymous()
                .header("Authorization", "Bearer expired")
                .body(Map.of("refreshToken", token))
                .post("/auth/refresh")
                .then()
                .statusCode(200);
    }

    @Test
    void the_database_holds_no_refresh_token() {
        String token = signIn("agent1").getString("refreshToken");

        assertThat(database.rows("select 1 from refresh_token where hash = $1", token)).isEmpty();
        assertThat(token).hasSize(43);
        assertThat(endReasons(token)).hasSize(1);
    }

    @Test
    void what_has_expired_goes_when_its_account_signs_in_again() {
        String token = signIn("bot1").getString("refreshToken");
        database.execute(
                "update account_session set started_at = now() - interval '2 h',"
                        + " expires_at = now() - interval '1 h' where account = 'bot1'");
        refuseRefresh(token);

        signIn("bot1");

        assertThat(endReasons(token)).isEmpty();
    }

    private List<String> endReasons(String token) {
        return database
                .rows(
                        "select s.end_reason from account_session s join refresh_token r"
                                + " on r.session_id = s.id where r.hash = encode(sha256($1), 'hex')",
                        Buffer.buffer(token))
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static JsonPath refreshed(JsonPath session) {
        return refresh(session.getString("refreshToken")).statusCode(200).extract().jsonPath();
    }

    private static void refuseRefresh(String token) {
        refresh(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_REFRESH_TOKEN"));
    }

    private static ValidatableResponse refresh(String token) {
        return Api.anonymous().body(Map.of("refreshToken", token)).post("/auth/refresh").then();
    }

    /// With a good token the truth about a path that is none.
    private static ValidatableResponse opens(JsonPath session) {
        return as(session).get("/no/path").then();
    }

    private static RequestSpecification as(JsonPath session) {
        return Api.anonymous()
                .header("Authorization", "Bearer " + session.getString("accessToken"));
    }

    private static JsonPath signIn(String account) {
        return Api.anonymous()
                .body(Map.of("username", account, "password", PASSWORD))
                .post("/auth/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void save(Account account) {
        Database.await(() -> accounts.save(List.of(account)));
    }
}
