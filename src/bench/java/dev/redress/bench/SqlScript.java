package dev.redress.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One case as plain SQL, with `:n` for a number that nobody had before.
///
/// @param statements in their order; `:id` is what the first of them answers, if it does
/// @param cases how many cases one run of the script writes
record SqlScript(List<String> statements, int cases) {

    /// The largest number for `:n`, and the smallest: nineteen digits, as long as a case number.
    static final long N_MIN = 1_000_000_000_000_000_000L;

    static final long N_MAX = 9_000_000_000_000_000_000L;

    /// A transaction of one insert for each table.
    static SqlScript transaction(List<CaseRows> tables) {
        List<String> statements = new ArrayList<>();
        statements.add("begin");
        for (CaseRows table : tables) {
            String insert =
                    "insert into %s (%s) values\n  %s"
                            .formatted(table.table(), table.columnNames(), table.values());
            statements.add(
                    table.table().equals("complaint")
                            ? insert.replace(":id::uuid", "uuidv7()") + "\nreturning id"
                            : insert);
        }
        statements.add("commit");
        return new SqlScript(statements, 1);
    }

    /// One statement for `cases` cases, which is a transaction by itself.
    static SqlScript group(List<CaseRows> tables, int cases) {
        String inserts =
                tables.stream()
                        .map(SqlScript::groupInsert)
                        .collect(Collectors.joining(",\n"))
                        .replace(":id::uuid", "fresh.id")
                        .replace(":n::text", "fresh.n::text");
        String statement =
                """
                with fresh as materialized (
                  select uuidv7() as id, :n::bigint + g as n from generate_series(1, %d) g
                ),
                %s
                select count(*) from fresh\
                """
                        .formatted(cases, inserts);
        return new SqlScript(List.of(statement), cases);
    }

    /// As pgbench reads it.
    String forPgbench() {
        StringBuilder script =
                new StringBuilder("\\set n random(%d, %d)\n".formatted(N_MIN, N_MAX));
        for (String statement : statements) {
            script.append(statement)
                    .append(statement.endsWith("returning id") ? " \\gset\n" : ";\n");
        }
        return script.toString();
    }

    private static String groupInsert(CaseRows table) {
        return "new_%s as (insert into %s (%s) select u.* from fresh, lateral (values\n  %s) u)"
                .formatted(table.table(), table.table(), table.columnNames(), table.values());
    }
}
