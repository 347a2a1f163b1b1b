package dev.redress.server;

import dev.redress.platform.RefusedStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;

/// The administrators that a desk begins with. Two are needed, because no one alone gives rights to
/// anybody; afterwards the desk itself is where accounts are made.
record FirstAccounts(String jdbcUrl, String username, String password) {

    private static final String ADD = "/db/first-account.sql";

    /// Adds an administrator.
    ///
    /// @throws RefusedStart when the name is taken, or there are two administrators already
    void add(FirstAccount account) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, username, password)) {
            connection.setAutoCommit(false);
            try (PreparedStatement add = connection.prepareStatement(order())) {
                add.setString(1, account.name());
                add.setString(2, account.hash());
                add.setArray(3, connection.createArrayOf("text", account.reserved().toArray()));
                add.execute();
                // The lock's result comes first.
                add.getMoreResults();
                if (add.getUpdateCount() == 0) {
                    throw new RefusedStart(
                            "No account was added: the name is taken, or there are two administrators,"
                                    + " who add others at the desk.");
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new RefusedStart("Cannot add an account: " + e.getMessage());
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
