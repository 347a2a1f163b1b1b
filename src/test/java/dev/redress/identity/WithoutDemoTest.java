package dev.redress.identity;

import dev.redress.core.identity.Role;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.EncryptionKeys;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutDemoTest.RealDesk.class)
@WithTestResource(PostgresResource.class)
class WithoutDemoTest {

    @Inject AccountStore accounts;

    public static class RealDesk implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>();
            EncryptionKeys.in(folder())
                    .forEach((name, value) -> overrides.put(propertyOf(name), value));
            overrides.put("redress.demo", "false");
            overrides.put("redress.clock-adjustable", "false");
            return overrides;
        }

        private static Path folder() {
            try {
                return Files.createDirectories(Path.of("target", "keys-of-a-real-desk"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// `REDRESS_ENCRYPTION_KEY_FILE` is `redress.encryption.key-file` as well.
        private static String propertyOf(String name) {
            String rest = name.substring("REDRESS_ENCRYPTION_".length());
            return "redress.encryption." + rest.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A desk that was in demo mode before keeps those accounts in its database.
    @Test
    void accounts_of_the_demo_cast_stay_outside() {
        Ready.await();
        String hash = Passwords.hash("open sesame");
        Database.await(() ->
                accounts.save(
                        List.of(
                                new Account("admin1", hash, Set.of(Role.ADMIN), true),
                                new Account("li.wei", hash, Set.of(Role.ADMIN), true))));

        signIn("admin1", 401);
        signIn("li.wei", 200);
    }

    @Test
    void nobody_moves_the_clock() {
        Api.as("admin1")
                .body(Map.of("advance", "PT1H"))
                .put("/operations/clock")
                .then()
                .statusCode(403);
        Api.as("admin1").get("/operations/clock").then().statusCode(200);
    }

    private static void signIn(String username, int status) {
        Api.anonymous()
                .body(Map.of("username", username, "password", "open sesame"))
                .post("/auth/token")
                .then()
                .statusCode(status);
    }
}
