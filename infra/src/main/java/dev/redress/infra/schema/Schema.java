package dev.redress.infra.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.postgresql.PGConnection;

/// The database of the desk: made if it is not there, brought to the schema of this version, and
/// opened to its users.
final class Schema {

    // What RDS makes with a cluster.
    private static final String FIRST = "postgres";

    private final Surroundings surroundings;

    Schema(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    String migrate() {
        makeDatabase();
        MigrateResult result = migrateTables();
        openToUsers();
        return "%d migrations, now at version %s"
                .formatted(result.migrationsExecuted, result.targetSchemaVersion);
    }

    /// Gives every user the password of its secret, as is needed after a restore, which brings the
    /// passwords of then along.
    String setPasswords() {
        try (Connection connection = surroundings.connect(surroundings.database())) {
            PGConnection driver = connection.unwrap(PGConnection.class);
            for (Login user : surroundings.users()) {
                // Hashed here: a log of the database that shows the statement shows no password.
                driver.alterUserPassword(user.username(), user.password().toCharArray(), null);
            }
        } catch (SQLException e) {
            throw refused(surroundings.database(), e);
        }
        return "%d users have the passwords of their secrets"
                .formatted(surroundings.users().size());
    }

    private void makeDatabase() {
        onServer(
                FIRST,
                statement -> {
                    if (!exists(statement)) {
                        statement.execute(
                                """
                                create database %s template template0 encoding 'UTF8'
                                locale_provider builtin builtin_locale 'C.UTF-8'
                                """
                                        .formatted(surroundings.database()));
                    }
                });
    }

    private boolean exists(Statement statement) throws SQLException {
        try (ResultSet found =
                statement.executeQuery(
                        "select 1 from pg_database where datname = '%s'"
                                .formatted(surroundings.database()))) {
            return found.next();
        }
    }

    private MigrateResult migrateTables() {
        return Flyway.configure()
                .dataSource(
                        surroundings.url(surroundings.database()),
                        surroundings.owner().username(),
                        surroundings.owner().password())
                .locations("classpath:db/migration")
                // As the server does it: an index that is built concurrently would wait for the
                // transaction of the lock.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load()
                .migrate();
    }

    private void openToUsers() {
        onServer(
                surroundings.database(),
                statement -> {
                    for (String order : new UserRights(surroundings.users()).orders(statement)) {
                        statement.execute(order);
                    }
                });
    }

    private void onServer(String database, Work work) {
        try (Connection connection = surroundings.connect(database);
                Statement statement = connection.createStatement()) {
            work.with(statement);
        } catch (SQLException e) {
            throw refused(database, e);
        }
    }

    private static IllegalStateException refused(String database, SQLException e) {
        return new IllegalStateException(
                "The database %s refused: %s".formatted(database, e.getSQLState()), e);
    }

    /// What is done with a connection.
    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
