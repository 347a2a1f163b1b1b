package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each test has an account or an address path of its own: what is taken comes back only slowly.
@QuarkusTest
@TestProfile(RequestLimitsTest.FewRequests.class)
@WithTestResource(PostgresResource.class)
class RequestLimitsTest {

    private static final int COMPLAINTS = 2;
    private static final int OF_A_PERSON = 12;
    private static final int OF_AN_ADDRESS = 20;

    /// Stands still: on a slow machine, what was taken would come back while it is counted.
    @Alternative
    @Dependent
    public static class StandingTime {

        @Produces
        @Singleton
        @RealTime
        Clock clock() {
            return Clock.fixed(Instant.now(), ZoneOffset.UTC);
        }
    }

    public static class FewRequests implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(StandingTime.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "redress.limits.complaints-per-customer", "" + COMPLAINTS,
                    "redress.limits.requests-per-person", "" + OF_A_PERSON,
                    "redress.limits.requests-per-address", "" + OF_AN_ADDRESS);
        }
    }

    private static @Nullable String clientToken;

    @BeforeEach
    void ready() {
        Ready.await();
        // Before the address has used up what it is given.
        clientToken = clientToken == null ? tokenOfClient() : clientToken;
    }

    @Test
    void a_customer_complains_so_often_in_a_minute_and_can_still_read() {
        assertThat(answeredBefore429(() -> complain("customer1"), 201)).isEqualTo(COMPLAINTS);

        Api.as("customer1").get("/complaints").then().statusCode(200);
        complain("customer2").statusCode(201);
    }

    /// What else leads to the same operation is counted with it, or leads nowhere.
    @Test
    void another_way_to_write_the_path_is_no_way_around() {
        AtomicInteger call = new AtomicInteger();
        List<String> paths = List.of("/complaints/", "/complaints", "/complaints//");
        int answered =
                answeredBefore429(
                        () -> complain("customer3", paths.get(call.getAndIncrement() % 3)), 201);

        assertThat(answered).isEqualTo(COMPLAINTS);
        complain("customer4", "/complaints;x=1").statusCode(404);
        complain("customer4", "/complaints/;x").statusCode(404);
    }

    @Test
    void a_person_calls_so_often_in_a_minute() {
        int answered = answeredBefore429(() -> Api.as("agent1").get("/complaints").then(), 200);

        assertThat(answered).isEqualTo(OF_A_PERSON);
        Api.as("agent2").get("/complaints").then().statusCode(200);
    }

    @Test
    void a_client_that_speaks_for_many_is_counted_by_its_quota_and_whoever_has_none_as_a_person() {
        for (int i = 0; i < 2 * OF_A_PERSON; i++) {
            Api.anonymous()
                    .header("Authorization", "Bearer " + clientToken)
                    .get("/taxonomy")
                    .then()
                    .statusCode(200);
        }

        for (String account : List.of("app1", "bot1", "scheduler1")) {
            int answered = answeredBefore429(() -> Api.as(account).get("/accounts").then(), 403);
            assertThat(answered).isEqualTo(OF_A_PERSON);
        }
    }

    private static String tokenOfClient() {
        Map<String, String> reason = Map.of("reason", "接入");
        String secret =
                Api.as("admin1")
                        .body(
                                Map.of(
                                        "id",
                                        "shop-limits",
                                        "scopes",
                                        List.of("cases.read"),
                                        "requestsPerMinute",
                                        6_000,
                                        "reason",
                                        "接入"))
                        .post("/api-clients")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("secret");
        Api.as("security1")
                .body(reason)
                .post("/api-clients/shop-limits/activation")
                .then()
                .statusCode(200);
        return RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", "shop-limits")
                .formParam("client_secret", secret)
                .post("/api/v1/auth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /// The address is that of all who bring no token, whatever they try. The token of the client
    /// was asked for before, which counts.
    @Test
    void an_address_without_a_token_guesses_so_often_in_a_minute() {
        AtomicInteger guess = new AtomicInteger();
        int answered =
                answeredBefore429(
                        () ->
                                Api.anonymous()
                                        .get("/surveys/{token}", "guess" + guess.incrementAndGet())
                                        .then(),
                        404);

        assertThat(answered).isEqualTo(OF_AN_ADDRESS - 1);
        Api.anonymous()
                .body(Map.of("username", "agent1", "password", "open sesame"))
                .post("/auth/token")
                .then()
                .statusCode(429);
        RestAssured.get("/q/health/live").then().statusCode(200);
        Api.as("senior1").get("/complaints").then().statusCode(200);
    }

    private static int answeredBefore429(Supplier<ValidatableResponse> call, int status) {
        for (int answered = 0; answered < 100; answered++) {
            ValidatableResponse answer = call.get();
            if (answer.extract().statusCode() == 429) {
                requireProblem(answer);
                return answered;
            }
            answer.statusCode(status);
        }
        throw new AssertionError("A hundred calls and no end");
    }

    private static void requireProblem(ValidatableResponse answer) {
        String wait =
                answer.contentType("application/problem+json")
                        .body("code", equalTo("TOO_MANY_REQUESTS"))
                        .extract()
                        .header("Retry-After");
        assertThat(Integer.parseInt(wait)).isBetween(1, 60);
    }

    private static ValidatableResponse complain(String account) {
        return complain(account, "/complaints");
    }

    private static ValidatableResponse complain(String account, String path) {
        String customer = account.startsWith("customer") ? account : "customer1";
        return Api.as(account)
                .body(
                        Map.of(
                                "channel", "APP",
                                "customer", Map.of("id", customer),
                                "content", "收到的鞋子是假货，要求退款"))
                .urlEncodingEnabled(false)
                .post(path)
                .then();
    }
}
