package dev.redress.bench;

import dev.redress.platform.crypto.FileWrap;
import dev.redress.platform.crypto.KeySource;
import dev.redress.platform.crypto.Keyset;
import dev.redress.server.LocalDatabase;
import dev.redress.server.Migration;
import dev.redress.server.SigningKeys;
import io.smallrye.jwt.util.KeyUtils;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a function needs around it: a migrated PostgreSQL on the same machine, and keys.
final class StartupSurroundings implements AutoCloseable {

    private static final Duration LIFE = Duration.ofHours(12);

    private final Path folder;
    private final LocalDatabase database;
    private final SigningKeys keys = SigningKeys.generate();
    private final Map<String, String> environment = new HashMap<>();

    StartupSurroundings() throws IOException {
        folder = Files.createTempDirectory("redress-startup");
        database = LocalDatabase.in(folder.resolve("database"));
        new Migration(database.jdbcUrl(), database.username(), database.password()).run();
        Path key = folder.resolve("own.key");
        Path keyset = folder.resolve("own.keyset");
        new KeySource(Optional.empty(), Optional.of(keyset), FileWrap.made(key))
                .write(Keyset.generate());
        environment.put("REDRESS_ENCRYPTION_KEY_FILE", key.toString());
        environment.put("REDRESS_ENCRYPTION_KEYSET_FILE", keyset.toString());
        environment.put("REDRESS_DB_URL", database.reactiveUrl());
        environment.put("REDRESS_DB_USERNAME", database.username());
        environment.put("REDRESS_DB_PASSWORD", database.password());
        environment.put("REDRESS_SECRETS_KEY", "MzIgYnl0ZXMgdGhhdCBvbmx5IHRoZSB0ZXN0cyB1c2U=");
        environment.put("REDRESS_JWT_PUBLIC_KEY", keys.publicPem());
        environment.put("REDRESS_JWT_PRIVATE_KEY", keys.privatePem());
    }

    Path folder() {
        return folder;
    }

    Map<String, String> environment() {
        return environment;
    }

    String jdbcUrl() {
        return database.jdbcUrl();
    }

    String username() {
        return database.username();
    }

    String password() {
        return database.password();
    }

    /// For longer than any run takes.
    String token(String account, String role) throws GeneralSecurityException {
        long now = System.currentTimeMillis() / 1_000;
        String head = part(new JsonObject().put("alg", "RS256").put("typ", "JWT"));
        String body =
                part(
                        new JsonObject()
                                .put("iss", "https://redress.dev/desk")
                                .put("upn", account)
                                .put("groups", new JsonArray().add(role))
                                .put("jti", account)
                                .put("iat", now)
                                .put("exp", now + LIFE.toSeconds()));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KeyUtils.decodePrivateKey(keys.privatePem()));
        signature.update((head + "." + body).getBytes(StandardCharsets.US_ASCII));
        return head + "." + body + "." + base64(signature.sign());
    }

    private static String part(JsonObject claims) {
        return base64(claims.encode().getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        database.close();
        RunningServer.delete(folder);
    }
}
