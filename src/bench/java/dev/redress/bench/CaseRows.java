package dev.redress.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The rows that the server wrote into a table for one case, as SQL that writes them again for
/// another: every value is the one the server wrote, except
///
/// - ids, which are `:id` and `uuidv7()`,
/// - the number, customer and key of the case, which hold `:n`,
/// - instants, which keep their distance from now.
///
/// @param rows the values of each row, in the order of the columns
record CaseRows(String table, List<String> columns, List<List<String>> rows) {

    /// The tables that intake writes.
    static final List<String> TABLES =
            List.of(
                    "complaint",
                    "deadline",
                    "complaint_event",
                    "deadline_ledger",
                    "outbox",
                    "idempotency_key");

    private record Column(String name, String type) {
        boolean isTime() {
            return type.startsWith("timestamp");
        }

        /// As it is read: an instant as its distance from the receipt of the case.
        String read() {
            return isTime()
                    ? "extract(epoch from t.%s - c.received_at)::text".formatted(name)
                    : "t.%s::text".formatted(name);
        }
    }

    /// What is unique of the case that was written.
    private record Original(String id, String caseNo, String customer) {}

    /// Reads what was written for the only case of `customer`.
    static List<CaseRows> of(Connection database, String customer) throws SQLException {
        String sql = "select id::text, case_no from complaint where customer_id = ?";
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, customer);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                Original original = new Original(found.getString(1), found.getString(2), customer);
                List<CaseRows> tables = new ArrayList<>();
                for (String table : TABLES) {
                    tables.add(of(database, table, original));
                }
                return tables;
            }
        }
    }

    /// `(:id, 'ACK', …), (:id, 'RESOLVE', …)`.
    String values() {
        return rows.stream()
                .map(row -> row.stream().collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(",\n  "));
    }

    String columnNames() {
        return String.join(", ", columns);
    }

    private static CaseRows of(Connection database, String table, Original original)
            throws SQLException {
        List<Column> columns = columns(database, table);
        String sql =
                "select %s from %s t join complaint c on c.id = t.%s where c.id = ?"
                        .formatted(
                                columns.stream()
                                        .map(Column::read)
                                        .collect(Collectors.joining(", ")),
                                table,
                                table.equals("complaint") ? "id" : "complaint_id");
        List<List<String>> rows = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(original.id));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 0; i < columns.size(); i++) {
                        row.add(value(columns.get(i), found.getString(i + 1), original));
                    }
                    rows.add(row);
                }
            }
        }
        return withoutEmptyColumns(table, columns, rows);
    }

    private static List<Column> columns(Connection database, String table) throws SQLException {
        String sql =
                """
                select attname, format_type(atttypid, atttypmod) from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attnum\
                """;
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, table);
            try (ResultSet found = statement.executeQuery()) {
                List<Column> columns = new ArrayList<>();
                while (found.next()) {
                    columns.add(new Column(found.getString(1), found.getString(2)));
                }
                return columns;
            }
        }
    }

    private static String value(Column column, @Nullable String value, Original original) {
        if (value == null) {
            return "null";
        }
        if (column.isTime()) {
            return "now() + interval %s".formatted(literal(value + " s"));
        }
        if (value.equals(original.id)) {
            return ":id::uuid";
        }
        if (column.type.equals("uuid")) {
            return "uuidv7()";
        }
        if (column.name.equals("key") && value.startsWith("bench-")) {
            return "'bench-' || :n::text";
        }
        String fresh =
                literal(value)
                        .replace(original.caseNo, "' || :n::text || E'")
                        .replace(original.customer, "S' || :n::text || E'");
        return column.type.equals("text") ? fresh : "(%s)::%s".formatted(fresh, column.type);
    }

    // pgbench takes a colon for the start of a variable, also within quotes.
    private static String literal(String value) {
        String quoted = "'" + value.replace("'", "''") + "'";
        boolean plain = value.indexOf(':') < 0 && value.indexOf('\\') < 0;
        return plain ? quoted : "E" + quoted.replace("\\", "\\\\").replace(":", "\\x3a");
    }

    // A person does not write columns in order to say that they are empty.
    private static CaseRows withoutEmptyColumns(
            String table, List<Column> columns, List<List<String>> rows) {
        int[] used =
                IntStream.range(0, columns.size())
                        .filter(i -> rows.stream().anyMatch(row -> !row.get(i).equals("null")))
                        .toArray();
        return new CaseRows(
                table,
                IntStream.of(used).mapToObj(i -> columns.get(i).name).toList(),
                rows.stream().map(row -> IntStream.of(used).mapToObj(row::get).toList()).toList());
    }
}
