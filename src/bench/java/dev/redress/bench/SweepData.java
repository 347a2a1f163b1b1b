package dev.redress.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Fills the tables with copies of one case that the server itself has written: as many closed,
/// open and due ones as are wanted, made by the database from a series of numbers.
final class SweepData {

    private static final int CHUNK = 250_000;
    private static final List<String> TABLES =
            List.of("complaint", "deadline", "complaint_event", "deadline_ledger", "outbox");
    private static final String ID =
            "('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
    private static final String RUNNING =
            "case when m.responsible_role = 'SCHEDULER' then m.state else 'RUNNING' end";
    private static final String LATER =
            "now() + interval '1 day' + n % 2000000 * interval '1 second'";

    private final Connection database;
    private long used = 1;

    /// @param database with exactly one case
    SweepData(Connection database) throws SQLException {
        this.database = database;
        run("set synchronous_commit = off");
        for (String table : TABLES) {
            String key = table.equals("complaint") ? "customer_id" : "complaint_id";
            String wanted =
                    key.equals("customer_id")
                            ? "customer_id = 'MODEL'"
                            : "complaint_id = (select id from complaint where customer_id = 'MODEL')";
            run(
                    "create table model_%s as select * from %s where %s"
                            .formatted(table, table, wanted));
        }
    }

    /// Nothing of them is due, ever.
    void addClosed(long count) throws SQLException {
        add(
                count,
                Map.of("status", "'CLOSED'"),
                Map.of("state", "'MET'", "next_at", "null", "finished_at", "m.due_at"));
    }

    /// Their promises are due in a day or later.
    void addOpen(long count) throws SQLException {
        add(
                count,
                Map.of("status", "'CLASSIFIED'"),
                Map.of(
                        "state", RUNNING,
                        "due_at", LATER,
                        "next_at",
                                "case when %s = 'RUNNING' and m.responsible_role <> 'CUSTOMER' then %s end"
                                        .formatted(RUNNING, LATER)));
    }

    /// Each has one promise that was broken a minute ago and warned of before.
    void addDue(long count) throws SQLException {
        String first = "m.stage = 'FIRST_RESPONSE'";
        String due =
                "case when %s then now() - interval '1 minute' - n %% 600 * interval '1 second' else %s end"
                        .formatted(first, LATER);
        add(
                count,
                Map.of("status", "'CLASSIFIED'"),
                Map.of(
                        "state",
                        RUNNING,
                        "due_at",
                        due,
                        "warned_at",
                        "case when %s then now() - interval '1 hour' end".formatted(first),
                        "next_at",
                        "case when %s = 'RUNNING' and m.responsible_role <> 'CUSTOMER' then %s end"
                                .formatted(RUNNING, due)));
    }

    /// Statistics as a desk in use has them, and nothing left to be written out.
    void settle() throws SQLException {
        for (String table : TABLES) {
            run("vacuum analyze " + table);
        }
        run("checkpoint");
    }

    private void add(long count, Map<String, String> complaint, Map<String, String> deadline)
            throws SQLException {
        for (long done = 0; done < count; done += CHUNK) {
            long last = used + Math.min(CHUNK, count - done);
            String numbers = "generate_series(%d, %d) n".formatted(used + 1, last);
            copy("complaint", numbers, complaint);
            copy("deadline", numbers, deadline);
            copy("complaint_event", numbers, Map.of());
            copy("deadline_ledger", numbers, Map.of());
            copy("outbox", numbers, Map.of("state", "'SENT'"));
            used = last;
        }
    }

    private void copy(String table, String numbers, Map<String, String> others)
            throws SQLException {
        List<String> values = new ArrayList<>();
        for (String column : columns(table)) {
            values.add(others.getOrDefault(column, value(table, column)));
        }
        run(
                "insert into %s select %s from %s cross join model_%s m"
                        .formatted(table, String.join(", ", values), numbers, table));
    }

    private static String value(String table, String column) {
        return switch (column) {
            case "complaint_id" -> ID;
            case "id" -> table.equals("outbox") ? "gen_random_uuid()" : ID;
            case "case_no" -> "'B' || n";
            case "customer_id" -> "'customer-' || n % 500000";
            default -> "m." + column;
        };
    }

    private List<String> columns(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select column_name from information_schema.columns where table_name = '%s' order by ordinal_position"
                                        .formatted(table))) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
