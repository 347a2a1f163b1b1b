package dev.redress.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// As `operations.md` says it is configured behind a proxy on the same machine.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(LinkThrottleBehindProxyTest.BehindProxy.class)
class LinkThrottleBehindProxyTest {

    private static final int MISSES = 2;

    @Inject Database database;

    public static class BehindProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "redress.links.misses-max", String.valueOf(MISSES),
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @BeforeEach
    void start_empty() {
        database.empty();
        Invited.clock("2026-03-02T10:00");
    }

    @Test
    void one_who_guesses_is_told_so_and_neither_their_neighbours_nor_links_that_there_are() {
        String token = Invited.asked(database).token();
        for (int i = 0; i < MISSES; i++) {
            assertThat(statusOf("10.1.1.1", "guess" + i)).isEqualTo(404);
        }

        assertThat(statusOf("10.1.1.1", "guess")).isEqualTo(429);
        assertThat(statusOf("10.1.1.1", token)).isEqualTo(200);
        assertThat(statusOf("10.1.1.2", "guess")).isEqualTo(404);
    }

    private static int statusOf(String client, String token) {
        return Api.anonymous()
                .header("X-Forwarded-For", client)
                .get("/links/{token}", token)
                .statusCode();
    }
}
