package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SignInLimitTest.ThreeFailures.class)
@WithTestResource(PostgresResource.class)
class SignInLimitTest {

    public static class ThreeFailures implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("redress.login.failures-max", "3", "redress.login.window", "PT10M");
        }
    }

    /// All requests come from one address, so the lock of the address shows on the second account.
    @Test
    void after_three_failures_the_account_and_the_address_must_wait_by_the_machines_time() {
        Ready.await();
        signIn("agent1", "wrong").statusCode(401);
        signIn("agent1", "wrong").statusCode(401);
        signIn("agent1", "open sesame").statusCode(200);
        signIn("agent1", "wrong").statusCode(401);

        String retryAfter =
                signIn("agent1", "open sesame")
                        .statusCode(429)
                        .contentType("application/problem+json")
                        .body("code", equalTo("TOO_MANY_REQUESTS"))
                        .extract()
                        .header("Retry-After");
        assertThat(Integer.parseInt(retryAfter)).isBetween(500, 600);
        signIn("agent2", "open sesame").statusCode(429);

        Api.setClock("2031-01-01T00:00:00Z");
        signIn("agent2", "open sesame").statusCode(429);
    }

    private static ValidatableResponse signIn(String username, String password) {
        return Api.anonymous()
                .body(Map.of("username", username, "password", password))
                .post("/auth/token")
                .then();
    }
}
