package dev.redress.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// As the functions are configured behind an edge, whose gateway anybody can call as well.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(LinkThrottleBesideFrontTest.BesideFront.class)
class LinkThrottleBesideFrontTest {

    private static final int MISSES = 2;
    private static final String BLUE = "blue-0123456789abcdefghijklmnopq";
    private static final String GREEN = "green-123456789abcdefghijklmnopq";

    @Inject Database database;

    public static class BesideFront implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "redress.links.misses-max",
                    String.valueOf(MISSES),
                    "redress.origin.secrets",
                    BLUE + "," + GREEN,
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true",
                    "quarkus.http.proxy.allow-forwarded",
                    "true");
        }
    }

    @BeforeEach
    void start_empty() {
        database.empty();
        Invited.clock("2026-03-02T10:00");
    }

    @Test
    void who_goes_past_the_front_is_one_caller_whatever_they_say() {
        for (int i = 0; i < MISSES; i++) {
            assertThat(guess(from("10.2.1." + i)).statusCode()).isEqualTo(404);
        }

        assertThat(guess(from("10.2.1.9")).statusCode()).isEqualTo(429);
        assertThat(guess(from("10.2.1.9").header("X-Redress-Origin", "guess")).statusCode())
                .isEqualTo(429);
        // The front names others, who have missed nothing.
        assertThat(guess(from("10.2.1.9").header("X-Redress-Origin", BLUE)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whom_the_front_names_is_counted_by_that_name_with_either_secret() {
        assertThat(guess(from("10.2.2.1").header("X-Redress-Origin", BLUE)).statusCode())
                .isEqualTo(404);
        assertThat(guess(from("10.2.2.1").header("X-Redress-Origin", GREEN)).statusCode())
                .isEqualTo(404);

        Response answer = guess(from("10.2.2.1").header("X-Redress-Origin", GREEN));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.getHeaders() + answer.asString()).doesNotContain(BLUE, GREEN);
        assertThat(guess(from("10.2.2.2").header("X-Redress-Origin", GREEN)).statusCode())
                .isEqualTo(404);
    }

    private static RequestSpecification from(String client) {
        return Api.anonymous().header("Forwarded", "for=%s;proto=https".formatted(client));
    }

    private static Response guess(RequestSpecification request) {
        return request.get("/links/{token}", "guess");
    }
}
