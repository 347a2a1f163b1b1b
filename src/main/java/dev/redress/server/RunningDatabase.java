package dev.redress.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The database of a data folder, for as long as a command needs it: that of the server that is at
/// work there, or one that is started and stopped again.
final class RunningDatabase implements AutoCloseable {

    private final Connection connection;
    private final @Nullable LocalDatabase started;

    private RunningDatabase(Connection connection, @Nullable LocalDatabase started) {
        this.connection = connection;
        this.started = started;
    }

    static RunningDatabase of(Path dataDir) throws SQLException {
        Optional<OrphanedPostgres> running =
                OrphanedPostgres.in(dataDir.resolve(LocalDatabase.CLUSTER));
        if (running.isPresent()) {
            return new RunningDatabase(
                    connection(LocalDatabase.jdbcUrl(running.get().port()), dataDir), null);
        }
        return start(dataDir);
    }

    /// One that is nobody else's.
    ///
    /// @throws RefusedStart when a server is at work in the folder
    static RunningDatabase start(Path dataDir) throws SQLException {
        LocalDatabase database = LocalDatabase.in(dataDir);
        try {
            return new RunningDatabase(connection(database.jdbcUrl(), dataDir), database);
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Connection connection(String url, Path dataDir) throws SQLException {
        try {
            return DriverManager.getConnection(
                    url, LocalDatabase.USER, DatabasePassword.in(dataDir).orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the password of the database", e);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        if (started != null) {
            started.close();
        }
    }
}
