package dev.redress.artefact;

import dev.redress.server.LocalDatabase;
import dev.redress.server.Migration;
import dev.redress.server.SigningKeys;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;

/// What every result needs around it: a migrated database and the keys of the tokens.
final class Surroundings implements AutoCloseable {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private final LocalDatabase database;
    private final SigningKeys keys = SigningKeys.generate();

    private Surroundings(LocalDatabase database) {
        this.database = database;
    }

    static Surroundings in(Path folder) {
        LocalDatabase database = LocalDatabase.in(folder);
        new Migration(database.jdbcUrl(), database.username(), "").run();
        return new Surroundings(database);
    }

    Map<String, String> environment() {
        return Map.of(
                "REDRESS_DB_URL", database.reactiveUrl(),
                "REDRESS_DB_USERNAME", database.username(),
                "REDRESS_DB_PASSWORD", "",
                "REDRESS_SECRETS_KEY", "MzIgYnl0ZXMgdGhhdCBvbmx5IHRoZSB0ZXN0cyB1c2U=",
                "REDRESS_JWT_PUBLIC_KEY", keys.publicPem(),
                "REDRESS_JWT_PRIVATE_KEY", keys.privatePem());
    }

    /// A token as the desk issues it.
    String token(String account, String role) {
        try {
            return Jwt.issuer("https://redress.dev/desk")
                    .upn(account)
                    .groups(role)
                    .expiresIn(TOKEN_LIFE)
                    .sign(KeyUtils.decodePrivateKey(keys.privatePem()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
