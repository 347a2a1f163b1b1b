package dev.redress.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Whether the run measured what it says: every 201 is a case in the database, and plain SQL wrote
/// as many rows for a case as the server did.
record Proof(Connection database) {

    private static final String STORED =
            "select count(*) from complaint where left(customer_id, 1) in ('H', 'M')";

    // Of a sample: counting all would take longer than a phase.
    private static final String ROWS =
            """
            select case left(customer_id, 1) when 'S' then 'SQL' else 'HTTP' end,
              avg((select count(*) from deadline d where d.complaint_id = c.id)),
              avg((select count(*) from complaint_event e where e.complaint_id = c.id)),
              avg((select count(*) from outbox o where o.complaint_id = c.id))
            from complaint c tablesample system (2) group by 1 order by 1
            """;

    /// @throws IllegalStateException when a case was answered and not stored
    void print(long answered, Report report) throws SQLException {
        try (Statement statement = database.createStatement()) {
            long stored = stored(statement);
            report.proof(answered, stored);
            if (stored != answered) {
                throw new IllegalStateException("Answers and stored cases differ");
            }
            try (ResultSet found = statement.executeQuery(ROWS)) {
                while (found.next()) {
                    report.say(
                            "Rows a case by %s: %.1f deadlines, %.1f events, %.1f messages"
                                    .formatted(
                                            found.getString(1),
                                            found.getDouble(2),
                                            found.getDouble(3),
                                            found.getDouble(4)));
                }
            }
        }
    }

    private static long stored(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(STORED)) {
            found.next();
            return found.getLong(1);
        }
    }
}
