package dev.redress.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// Who may connect to the database of a data folder: nobody without the password that stands in the
/// folder (SEC-22). Folders from before get one at their next start, and so do folders that lost
/// theirs or were restored.
record LocalAccess(Path folder) {

    private static final String RULES = "pg_hba.conf";

    private static final String OPEN =
            """
            # For the moment in which the password is set.
            host all all 127.0.0.1/32 trust
            """;

    private static final String CLOSED =
            """
            # Written at the start. Only from this machine, and only with the password of the folder.
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            """;

    /// Before the database starts. Answers the password; an empty one that is not asked for if
    /// there is none yet.
    String prepared() throws IOException {
        Optional<String> known = DatabasePassword.in(folder);
        if (known.isEmpty() && Files.exists(rules())) {
            Files.writeString(rules(), OPEN);
        }
        return known.orElse("");
    }

    /// After it has started. Answers the password that is asked for from now on.
    ///
    /// @param known as it was prepared
    String secured(String url, String known) throws IOException {
        if (!known.isEmpty()) {
            return known;
        }
        String password = DatabasePassword.made();
        try (Connection connection = DriverManager.getConnection(url, LocalDatabase.USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("set password_encryption = 'scram-sha-256'");
            statement.execute("alter role postgres password '%s'".formatted(password));
            Files.writeString(rules(), CLOSED);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("The password of the database cannot be set", e);
        }
        // At last: without the file, the next start does all of it again.
        DatabasePassword.keep(folder, password);
        return password;
    }

    private Path rules() {
        return folder.resolve(LocalDatabase.CLUSTER).resolve(RULES);
    }
}
