package dev.redress.platform.keys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.server.SigningKeys;
import dev.redress.support.Api;
import dev.redress.support.Json;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// The keys lie in a folder, as they do in the server.
@QuarkusTest
@TestProfile(KeyRotationTest.KeysInAFolder.class)
@WithTestResource(PostgresResource.class)
class KeyRotationTest {

    @Inject DeskKeys keys;

    @Inject
    @ConfigProperty(name = "redress.keys.folder")
    Path folder;

    public static class KeysInAFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Path folder = fresh();
            SigningKeys.in(folder);
            return Map.of("redress.keys.folder", folder.toString());
        }
    }

    @Test
    void a_token_of_the_old_key_is_good_until_its_public_half_is_taken_away() throws IOException {
        Ready.await();
        String old = signIn();
        assertThat(published()).containsExactly(keyIdOf(old));

        SigningKeys.rotate(folder);
        keys.follow();

        String fresh = signIn();
        assertThat(keyIdOf(fresh)).isNotEqualTo(keyIdOf(old));
        assertThat(published()).containsExactly(keyIdOf(fresh), keyIdOf(old));
        opens(old, 200);
        opens(fresh, 200);

        try (Stream<Path> earlier = Files.list(folder.resolve(KeyFolder.EARLIER))) {
            for (Path file : earlier.toList()) {
                Files.delete(file);
            }
        }
        keys.follow();

        assertThat(published()).containsExactly(keyIdOf(fresh));
        opens(old, 401);
        opens(fresh, 200);
        remainsWithUnreadableKeys(fresh);
    }

    private void remainsWithUnreadableKeys(String token) throws IOException {
        Path file = folder.resolve(KeyFolder.SIGNING);
        String pem = Files.readString(file);

        Files.writeString(file, "half a k");
        keys.follow();
        opens(token, 200);
        Files.delete(file);
        keys.follow();
        opens(token, 200);

        Files.writeString(file, pem);
        keys.follow();
        opens(token, 200);
    }

    private static String signIn() {
        return Api.anonymous()
                .body(Map.of("username", "admin1", "password", "open sesame"))
                .post("/auth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private static void opens(String token, int status) {
        Api.anonymous()
                .header("Authorization", "Bearer " + token)
                .get("/operations/clock")
                .then()
                .statusCode(status);
    }

    /// Whoever verifies tokens of the desk needs no token for that.
    private static List<String> published() {
        return given().get(KeySet.PATH)
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .extract()
                .jsonPath()
                .getList("keys.kid");
    }

    private static String keyIdOf(String token) {
        byte[] header = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
        Map<?, ?> members = (Map<?, ?>) Json.parse(new String(header, StandardCharsets.UTF_8));
        return String.valueOf(members.get("kid"));
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory("redress-keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
