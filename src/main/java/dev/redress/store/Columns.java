package dev.redress.store;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Columns of a table, sent for many rows at once: one array a column, put side by side again by
/// `unnest`. Thus one prepared statement writes one row or two hundred, in one round trip. (The
/// same rows as one JSON document cost the server twice the time.)
///
/// @param <R> what a row of the table is made of
final class Columns<R> {

    private record Column<R>(String name, ColumnType type, Function<R, @Nullable Object> value) {

        @Nullable Object sent(R row) {
            return type.sent(value.apply(row));
        }
    }

    private final String table;
    private final List<Column<R>> columns = new ArrayList<>();
    private int keys;

    Columns(String table) {
        this.table = table;
    }

    /// Adds a column by which rows are found. Keys come before all others.
    Columns<R> key(String name, ColumnType type, Function<R, @Nullable Object> value) {
        if (keys < columns.size()) {
            throw new IllegalStateException("%s stands behind what is no key".formatted(name));
        }
        keys++;
        return with(name, type, value);
    }

    /// Adds a column. All must be there before the first statement is composed.
    Columns<R> with(String name, ColumnType type, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }

    int count() {
        return columns.size();
    }

    /// `c.id, c.tags::text as tags`: what the rows of `alias` are read from, each column by its
    /// name.
    String selected(String alias) {
        return columns.stream()
                .map(column -> column.type.read(alias + "." + column.name, column.name))
                .collect(joining(", "));
    }

    /// `insert into t (a, b) select a, b::jsonb from unnest($4::uuid[], $5::text[]) as u (a, b)`.
    ///
    /// @param first the number of the parameter that holds the first column
    String insert(int first) {
        String selected =
                columns.stream()
                        .map(column -> column.type.stored(column.name))
                        .collect(joining(", "));
        return "insert into %s (%s) select %s from %s"
                .formatted(table, names(), selected, unnested(first));
    }

    /// `unnest($4::uuid[], $5::text[]) as u (a, b)`.
    String unnested(int first) {
        String arrays =
                IntStream.range(0, columns.size())
                        .mapToObj(
                                i -> "$%d::%s[]".formatted(first + i, columns.get(i).type.sqlType))
                        .collect(joining(", "));
        return "unnest(%s) as u (%s)".formatted(arrays, names());
    }

    /// `a = u.a, b = u.b::jsonb`, without the first `keys` columns, by which rows are found.
    String assignments(int keys) {
        return columns.stream()
                .skip(keys)
                .map(column -> column.name + " = " + column.type.stored("u." + column.name))
                .collect(joining(", "));
    }

    /// Adds one parameter a column.
    void bind(List<R> rows, Tuple parameters) {
        for (Column<R> column : columns) {
            Object array = Array.newInstance(column.type.javaType, rows.size());
            for (int i = 0; i < rows.size(); i++) {
                Array.set(array, i, column.sent(rows.get(i)));
            }
            parameters.addValue(array);
        }
    }

    /// Writes new rows, all or none.
    Uni<Void> insert(SqlClient client, List<R> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : client.preparedQuery(insert(1)).execute(bound(rows)).replaceWithVoid();
    }

    /// Writes a row that is there already, whole.
    Uni<Void> update(SqlClient client, R row) {
        return update(client, List.of(row));
    }

    /// Writes rows that are there already, each whole, by one statement. Fails if one of them is
    /// gone: whoever changed it would believe that it is kept.
    Uni<Void> update(SqlClient client, List<R> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : write(client, rows, columns.stream().skip(keys));
    }

    /// Writes what is different from what was read; nothing if all is the same. What is long and
    /// did not change is not stored anew.
    ///
    /// @param read the [values][#values] that the row had
    Uni<Void> update(SqlClient client, R row, List<@Nullable Object> read) {
        return write(
                client,
                List.of(row),
                IntStream.range(keys, columns.size())
                        .filter(i -> !Objects.equals(read.get(i), columns.get(i).sent(row)))
                        .mapToObj(columns::get));
    }

    /// What the row holds now.
    List<@Nullable Object> values(R row) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.sent(row)));
        return values;
    }

    private Uni<Void> write(SqlClient client, List<R> rows, Stream<Column<R>> changed) {
        Columns<R> written = new Columns<>(table);
        columns.stream().limit(keys).forEach(written.columns::add);
        changed.forEach(written.columns::add);
        return written.count() == keys
                ? Uni.createFrom().voidItem()
                : client.preparedQuery(written.updateBy(keys))
                        .execute(written.bound(rows))
                        .invoke(found -> requireAll(rows.size(), found.rowCount()))
                        .replaceWithVoid();
    }

    private void requireAll(int wanted, int found) {
        if (found != wanted) {
            throw new IllegalStateException(
                    "%d of %d rows of %s are there to be written".formatted(found, wanted, table));
        }
    }

    private String updateBy(int keys) {
        String found =
                columns.stream()
                        .limit(keys)
                        .map(key -> "t.%1$s = u.%1$s".formatted(key.name))
                        .collect(joining(" and "));
        return "update %s t set %s from %s where %s"
                .formatted(table, assignments(keys), unnested(1), found);
    }

    private Tuple bound(List<R> rows) {
        Tuple parameters = Tuple.tuple();
        bind(rows, parameters);
        return parameters;
    }

    private String names() {
        return columns.stream().map(Column::name).collect(joining(", "));
    }
}
