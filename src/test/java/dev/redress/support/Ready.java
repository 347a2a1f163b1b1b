package dev.redress.support;

import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;

/// Waits until the desk says that it is ready, which includes its demo accounts and cases.
public final class Ready {

    private static final Duration WAIT_MAX = Duration.ofSeconds(30);

    private Ready() {}

    public static void await() {
        Instant end = Instant.now().plus(WAIT_MAX);
        while (RestAssured.get("/q/health/ready").statusCode() != 200) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "Not ready: " + RestAssured.get("/q/health/ready").asString());
            }
        }
    }
}
