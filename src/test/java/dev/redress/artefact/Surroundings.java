package dev.redress.artefact;

import dev.redress.server.LocalDatabase;
import dev.redress.server.Migration;
import dev.redress.support.EcKeys;
import dev.redress.support.EncryptionKeys;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// What every result needs around it: a migrated database and the keys of the tokens.
final class Surroundings implements AutoCloseable {

    private static final String AGENT =
            """
            insert into account (username, password_hash, roles, active, must_change)
            values (?, ?, array['agent'], true, false)
            """;

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private final LocalDatabase database;

    /// Of the kind that a deployment makes; those of RSA are what the server makes for itself.
    private final EcKeys keys = EcKeys.generate();

    private final Map<String, String> encryption;

    private Surroundings(LocalDatabase database, Map<String, String> encryption) {
        this.database = database;
        this.encryption = encryption;
    }

    static Surroundings in(Path folder) {
        LocalDatabase database = LocalDatabase.in(folder);
        new Migration(database.jdbcUrl(), database.username(), database.password()).run();
        return new Surroundings(database, EncryptionKeys.in(folder));
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(encryption);
        environment.put("REDRESS_DB_URL", database.reactiveUrl());
        environment.put("REDRESS_DB_USERNAME", database.username());
        environment.put("REDRESS_DB_PASSWORD", database.password());
        environment.put("REDRESS_SECRETS_KEY", "MzIgYnl0ZXMgdGhhdCBvbmx5IHRoZSB0ZXN0cyB1c2U=");
        environment.put("REDRESS_JWT_PUBLIC_KEY", keys.publicPem());
        environment.put("REDRESS_JWT_PRIVATE_KEY", keys.privatePem());
        return environment;
    }

    /// A connection of the test's own.
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
    }

    /// Adds an agent who chose the password.
    void addAgent(String username, String password) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement agent = connection.prepareStatement(AGENT)) {
            agent.setString(1, username);
            agent.setString(2, BcryptUtil.bcryptHash(password));
            agent.executeUpdate();
        }
    }

    /// A token as the desk issues it.
    String token(String account, String role) {
        try {
            return Jwt.issuer("https://redress.dev/desk")
                    .upn(account)
                    .groups(role)
                    .expiresIn(TOKEN_LIFE)
                    .jws()
                    .algorithm(SignatureAlgorithm.ES256)
                    .sign(KeyUtils.decodePrivateKey(keys.privatePem(), SignatureAlgorithm.ES256));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
