package dev.redress.store;

import dev.redress.core.privacy.BrokenSeal;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A range of a table whose words are sealed anew, and the statements for it.
///
/// @param from the first block
/// @param to the one behind the last
record SealedBlocks(String table, long from, long to) {

    /// Of a table, in blocks.
    static final String LENGTH =
            "select pg_relation_size($1::text::regclass) / current_setting('block_size')::bigint";

    /// Where the pass with this key goes on: nowhere when it is over, and no row for a key that is
    /// older than the one of the pass. `$3` is since when a pass that is over still counts.
    static final String BEGIN =
            """
            insert into sealing_pass as p (table_name, key, next_block, left_over)
            values ($1, $2, 0, false)
            on conflict (table_name) do update
            set key = excluded.key,
              next_block = case
                when p.key < excluded.key or p.finished_at < $3::timestamptz then 0 else p.next_block end,
              left_over = p.left_over and p.key = excluded.key
            where p.key <= excluded.key
            returning next_block
            """;

    /// Answers whether there are more blocks. A pass that left something over is followed by
    /// another.
    static final String ADVANCE =
            """
            update sealing_pass p
            set next_block = case when $2 < t.blocks then $2 when p.left_over or $3 then 0 end,
              left_over = $2 < t.blocks and (p.left_over or $3),
              finished_at = case when $2 < t.blocks or p.left_over or $3 then null
                else $4::timestamptz end
            from (%s) as t (blocks)
            where p.table_name = $1
            returning $2 < t.blocks
            """
                    .formatted(LENGTH);

    private static final String RANGE =
            " from %s where ctid >= $1::text::tid and ctid < $2::text::tid";

    private List<SealedColumn> columns() {
        return Stream.of(SealedColumn.values())
                .filter(column -> column.table.equals(table))
                .toList();
    }

    Tuple range() {
        return Tuple.of("(%d,0)".formatted(from), "(%d,0)".formatted(to));
    }

    String count() {
        return "select count(*)::int" + RANGE.formatted(table);
    }

    String read() {
        return "select ctid::text, "
                + columns().stream()
                        .map(column -> column.column + "::text")
                        .collect(Collectors.joining(", "))
                + RANGE.formatted(table);
    }

    String take() {
        return read() + " for no key update skip locked";
    }

    /// Nobody changes a row since it was taken, so that it is where it was.
    String put() {
        List<SealedColumn> columns = columns();
        return "update %s set %s where ctid = $1::text::tid"
                .formatted(
                        table,
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> columns.get(i).assignment("$" + (i + 2)))
                                .collect(Collectors.joining(", ")));
    }

    /// The parameters of [#put] for each row that is not sealed with the present key.
    ///
    /// @param broken takes a sentence for each row that cannot be opened
    List<Tuple> renewed(Iterable<Row> rows, List<String> broken) {
        List<Tuple> renewed = new ArrayList<>();
        for (Row row : rows) {
            try {
                Tuple fresh = fresh(row);
                if (!IntStream.range(0, fresh.size())
                        .allMatch(i -> Objects.equals(fresh.getString(i), row.getString(i)))) {
                    renewed.add(fresh);
                }
            } catch (BrokenSeal e) {
                broken.add(String.valueOf(e.getMessage()));
            }
        }
        return renewed;
    }

    private Tuple fresh(Row row) {
        Tuple fresh = Tuple.of(row.getString(0));
        for (SealedColumn column : columns()) {
            String stored = row.getString(fresh.size());
            fresh.addString(stored == null ? null : column.renewed(stored));
        }
        return fresh;
    }

    /// Whether anything is sealed with a key whose number, in hexadecimal, is before `$1`. A value
    /// begins with `01` and the number of its key (ADR 37).
    static String older() {
        return Stream.of(SealedColumn.values())
                .map(column ->
                        """
                        exists (
                          select from %s t,
                            regexp_matches(t.%s::text, '(?:^|")enc:([A-Za-z0-9_-]{7})', 'g')
                              as found (parts)
                          where encode(substr(decode(translate(parts[1], '-_', '+/') || 'A',
                            'base64'), 2, 4), 'hex') < $1)
                        """
                                .formatted(column.table, column.column))
                .collect(Collectors.joining(" or ", "select ", ""));
    }
}
