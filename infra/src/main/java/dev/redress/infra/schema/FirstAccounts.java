package dev.redress.infra.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/// The administrators that a desk begins with, added by the same statement as the server's.
final class FirstAccounts {

    private static final String ADD = "/db/first-account.sql";

    private final Surroundings surroundings;

    FirstAccounts(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// The same event once more changes nothing and is no error: a call that was cut off may be
    /// repeated.
    ///
    /// @throws IllegalStateException when the name is taken, or there are two administrators
    String add(FirstAccount account) {
        try (Connection connection = surroundings.connect(surroundings.database())) {
            connection.setAutoCommit(false);
            if (!isAdded(connection, account) && !isThere(connection, account)) {
                throw new IllegalStateException(
                        "No account was added: the name is taken, or there are two administrators,"
                                + " who add others at the desk.");
            }
            connection.commit();
            return account.name() + " is there";
        } catch (SQLException e) {
            // Without the cause, which may quote the row with its hash.
            throw new IllegalStateException("The database refused the account: " + e.getSQLState());
        }
    }

    private static boolean isAdded(Connection connection, FirstAccount account)
            throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(order())) {
            add.setString(1, account.name());
            add.setString(2, account.hash());
            add.setArray(3, connection.createArrayOf("text", account.reserved().toArray()));
            add.execute();
            // The lock's result comes first.
            add.getMoreResults();
            return add.getUpdateCount() == 1;
        }
    }

    private static boolean isThere(Connection connection, FirstAccount account)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select 1 from account where username = ? and password_hash = ?")) {
            query.setString(1, account.name());
            query.setString(2, account.hash());
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static String order() {
        try (InputStream order = FirstAccounts.class.getResourceAsStream(ADD)) {
            return new String(
                    Objects.requireNonNull(order, ADD).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
