package dev.redress.artefact;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/// A transaction of a test that keeps a lock until it is closed, so that whoever wants it stands
/// still.
final class Held implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String WAITING = "select pid::text from pg_locks where not granted";

    private static final String OTHERS =
            """
            select case state when 'idle' then 'idle ' else state || ': ' end || query from pg_stat_activity
            where backend_type = 'client backend' and pid <> pg_backend_pid()
            """;

    private final Connection connection;

    private Held(Connection connection) {
        this.connection = connection;
    }

    /// @param lock a statement that takes it
    static Held by(Connection connection, String lock) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(lock);
        }
        return new Held(connection);
    }

    /// Waits until somebody wants the lock, which `work` is to come to.
    void awaitWaiting(CompletableFuture<?> work) throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        while (texts(connection, WAITING).isEmpty()) {
            if (work.isDone()) {
                throw new AssertionError("Never came to the lock, but to " + work.join());
            }
            requireBefore(end, "nobody wants the lock");
        }
    }

    /// Keeps the lock until then.
    static void until(Instant end) {
        while (Instant.now().isBefore(end)) {
            LockSupport.parkUntil(end.toEpochMilli());
        }
    }

    /// Waits until no more than so many are connected beside whoever asks, and none of them is in
    /// the middle of something: neither a lock nor a transaction is left of those that were ended.
    static void awaitConnected(Connection connection, int most) throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        List<String> others = texts(connection, OTHERS);
        while (others.size() > most
                || !others.stream().allMatch(other -> other.startsWith("idle "))) {
            requireBefore(end, "still there: " + others);
            others = texts(connection, OTHERS);
        }
    }

    /// The first column of what the statement finds.
    static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static void requireBefore(Instant end, String otherwise) {
        if (Instant.now().isAfter(end)) {
            throw new AssertionError(otherwise);
        }
    }

    /// Gives the lock free and undoes what was done for it.
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
