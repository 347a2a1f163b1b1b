package dev.redress.bench;

import static java.util.Map.entry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Open cases with their deadlines: copies of one that the server itself has written, spread over
/// what lists ask for as a desk in use has it.
final class ListData {

    private static final int CHUNK = 250_000;
    private static final String ID =
            "('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";

    /// 1 % P1, 9 % P2, 60 % P3.
    private static final String PRIORITY =
            "case when n % 100 = 0 then 'P1' when n % 100 < 10 then 'P2'"
                    + " when n % 100 < 70 then 'P3' else 'P4' end";

    /// Few wait for approval: a list of them is the hardest to find.
    private static final String STATUS =
            "case when n % 5003 = 0 then 'PENDING_APPROVAL' when n % 7 < 2 then 'CLASSIFIED'"
                    + " when n % 7 < 5 then 'INVESTIGATING' else 'PROPOSED' end";

    // A seal is of one row alone, and copies are other rows: what of it is sealed is in clear here.
    private static final Map<String, String> COMPLAINT =
            Map.ofEntries(
                    entry("id", ID),
                    entry("sealed_with", "0"),
                    entry("content", "'The parcel came open, and the second cup is broken.'"),
                    entry("customer_name", "null"),
                    entry("customer_phone", "null"),
                    entry("customer_email", "null"),
                    entry("case_no", "'B' || n"),
                    entry("customer_id", "'customer-' || n % 500000"),
                    entry("priority", PRIORITY),
                    entry("status", STATUS),
                    entry(
                            "category",
                            "(array['PRODUCT', 'LOGISTICS', 'SERVICE', 'AFTER_SALES'])[1 + n % 11 % 4]"),
                    entry("severity", "case when n % 23 = 0 then 'SERIOUS' else 'GENERAL' end"),
                    entry(
                            "assignee",
                            "case when n % 5 = 0 then null else 'agent' || 1 + n % 499 end"),
                    entry("received_at", "now() - n % 2592000 * interval '1 second'"),
                    entry(
                            "next_due_at",
                            """
                            (select min(d.due_at) from deadline d
                             where d.complaint_id = %s and d.finished_at is null
                               and d.state in ('RUNNING', 'BREACHED')
                               and d.responsible_role not in ('CUSTOMER', 'SCHEDULER')
                               and d.stage <> 'STALE')
                            """
                                    .formatted(ID)));

    /// One case in fifty is late.
    private static final String DUE =
            "case when n % 50 = 0 then m.due_at - interval '1 year'"
                    + " else now() + interval '1 day' + n % 2000003 * interval '1 second' end";

    private static final Map<String, String> DEADLINE =
            Map.of(
                    "complaint_id", ID,
                    "due_at", DUE,
                    "next_at", "case when m.next_at is not null then now() + interval '1 day' end");

    private final Connection database;

    /// @param database with exactly one case of the customer MODEL
    ListData(Connection database) throws SQLException {
        this.database = database;
        run("set synchronous_commit = off");
        run("create table model_complaint as select * from complaint where customer_id = 'MODEL'");
        run(
                "create table model_deadline as select d.* from deadline d join model_complaint m"
                        + " on m.id = d.complaint_id");
    }

    void add(int count) throws SQLException {
        for (int done = 0; done < count; done += CHUNK) {
            String numbers =
                    "generate_series(%d, %d) n".formatted(done + 1, Math.min(done + CHUNK, count));
            copy("deadline", numbers, DEADLINE);
            copy("complaint", numbers, COMPLAINT);
        }
        run("set synchronous_commit = on");
        for (String table : List.of("complaint", "deadline")) {
            run("vacuum analyze " + table);
        }
        run("checkpoint");
    }

    private void copy(String table, String numbers, Map<String, String> others)
            throws SQLException {
        List<String> values = new ArrayList<>();
        for (String column : columns(table)) {
            values.add(others.getOrDefault(column, "m." + column));
        }
        run(
                "insert into %s select %s from %s cross join model_%s m"
                        .formatted(table, String.join(", ", values), numbers, table));
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
