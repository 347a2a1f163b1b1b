package dev.redress.bench;

import dev.redress.platform.crypto.FileWrap;
import dev.redress.platform.crypto.KeySource;
import dev.redress.platform.crypto.Keyset;
import dev.redress.server.LocalDatabase;
import dev.redress.server.Migration;
import dev.redress.server.SigningKeys;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a function needs around it: a migrated PostgreSQL on the same machine, and keys.
final class StartupSurroundings implements AutoCloseable {

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
        return Jwt.issuer("https://redress.dev/desk")
                .upn(account)
                .groups(role)
                .expiresIn(Duration.ofHours(12))
                .sign(KeyUtils.decodePrivateKey(keys.privatePem()));
    }

    @Override
    public void close() {
        database.close();
        RunningServer.delete(folder);
    }
}
