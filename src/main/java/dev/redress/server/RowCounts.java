package dev.redress.server;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many rows there are in tables that only grow: what a restored database must have as well.
final class RowCounts {

    private static final List<String> TABLES =
            List.of("account_change", "complaint", "complaint_event", "evidence", "register_entry");

    private RowCounts() {}

    /// By the name of the table.
    static SortedMap<String, Long> in(RunningDatabase database) throws SQLException {
        SortedMap<String, Long> counts = new TreeMap<>();
        try (Statement statement = database.connection().createStatement()) {
            for (String table : TABLES) {
                try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
                    row.next();
                    counts.put(table, row.getLong(1));
                }
            }
        }
        return counts;
    }
}
