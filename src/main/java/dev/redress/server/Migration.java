package dev.redress.server;

import dev.redress.platform.RefusedStart;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;

/// Brings a database to the schema of this version, forward only.
public final class Migration {

    private final String jdbcUrl;
    private final String username;
    private final String password;

    public Migration(String jdbcUrl, String username, String password) {
        this.jdbcUrl = jdbcUrl;
        this.username = username;
        this.password = password;
    }

    /// Migrates. Safe to run at every start and from several machines at once: Flyway locks.
    ///
    /// @throws RefusedStart when the database cannot be reached, or cannot order or search Chinese
    ///   text
    public void run() {
        requireUtf8();
        Flyway.configure()
                .dataSource(jdbcUrl, username, password)
                .locations("classpath:db/migration")
                // An open transaction would keep an index from being built concurrently.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load()
                .migrate();
    }

    // With LC_CTYPE "C", trigram indexes see no letters in Chinese text and search finds nothing.
    private void requireUtf8() {
        String query =
                """
                select pg_encoding_to_char(encoding), datctype
                from pg_database where datname = current_database()
                """;
        try (Connection connection = DriverManager.getConnection(jdbcUrl, username, password);
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            String encoding = row.getString(1);
            String characterType = row.getString(2);
            boolean fits =
                    encoding.equals("UTF8")
                            && characterType
                                    .toUpperCase(Locale.ROOT)
                                    .replace("-", "")
                                    .contains("UTF8");
            if (!fits) {
                throw new RefusedStart(
                        "The database must be UTF8 with LC_CTYPE C.UTF-8 (or another UTF-8 one), but is %s with %s"
                                .formatted(encoding, characterType));
            }
        } catch (SQLException e) {
            throw new RefusedStart(
                    "Cannot use the database at %s: %s".formatted(jdbcUrl, e.getMessage()));
        }
    }
}
