package dev.redress.server;

import dev.redress.core.privacy.BrokenSeal;
import dev.redress.core.privacy.Cell;
import dev.redress.core.privacy.FieldCipher;
import dev.redress.platform.RefusedStart;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses to start on a database whose values the desk could not open, and tells the database with
/// which key it seals from now on. Functions leave that to the migration and to the server.
@Singleton
public class KeyCheck {

    private static final String PROOF = "redress";

    private final FieldCipher cipher;
    private final String url;
    private final String username;
    private final String password;

    KeyCheck(
            FieldCipher cipher,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.cipher = cipher;
        this.url = "jdbc:" + url;
        this.username = username;
        this.password = password.orElse("");
    }

    void check(@Observes @Priority(4) StartupEvent start) {
        try (Connection connection = DriverManager.getConnection(url, username, password)) {
            requireAll(connection);
            enter(connection);
        } catch (SQLException e) {
            throw new RefusedStart(
                    "Cannot use the database at %s: %s".formatted(url, e.getMessage()));
        }
    }

    private void requireAll(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "select number, proof from encryption_key order by number");
                ResultSet keys = statement.executeQuery()) {
            while (keys.next()) {
                require(keys.getInt(1), keys.getString(2));
            }
        }
    }

    private void require(int number, String proof) {
        try {
            cipher.open(cell(number), proof);
        } catch (BrokenSeal _) {
            throw new RefusedStart(
                    "The database holds values that are sealed with a key %d which the keyset does not have. Give the desk the keyset that it was used with."
                            .formatted(number));
        }
    }

    private void enter(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "insert into encryption_key (number, proof, first_seen) values (?, ?, now())"
                                + " on conflict do nothing")) {
            statement.setInt(1, cipher.key());
            statement.setString(2, cipher.seal(cell(cipher.key()), PROOF));
            statement.executeUpdate();
        }
    }

    private static Cell cell(int number) {
        return new Cell("encryption_key", "proof", String.valueOf(number));
    }
}
