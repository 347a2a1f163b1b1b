package dev.redress.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Columns of a table, sent for many rows at once: one array a column, put side by side again by
/// `unnest`. Thus one prepared statement writes one row or two hundred, in one round trip. (The
/// same rows as one JSON document cost the server twice the time.)
///
/// @param <R> what a row of the table is made of
final class Columns<R> {

    private record Column<R>(String name, ColumnType type, Function<R, @Nullable Object> value) {}

    private final String table;
    private final List<Column<R>> columns = new ArrayList<>();

    Columns(String table) {
        this.table = table;
    }

    /// Adds a column. All must be there before the first statement is composed.
    Columns<R> with(String name, ColumnType type, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }

    int count() {
        return columns.size();
    }

    /// `insert into t (a, b) select a, b::jsonb from unnest($4::uuid[], $5::text[]) as u (a, b)`.
    ///
    /// @param first the number of the parameter that holds the first column
    String insert(int first) {
        String selected =
                columns.stream()
                        .map(column -> column.type.stored(column.name))
                        .collect(Collectors.joining(", "));
        return "insert into %s (%s) select %s from %s"
                .formatted(table, names(), selected, unnested(first));
    }

    /// `unnest($4::uuid[], $5::text[]) as u (a, b)`.
    String unnested(int first) {
        String arrays =
                IntStream.range(0, columns.size())
                        .mapToObj(
                                i -> "$%d::%s[]".formatted(first + i, columns.get(i).type.sqlType))
                        .collect(Collectors.joining(", "));
        return "unnest(%s) as u (%s)".formatted(arrays, names());
    }

    /// `a = u.a, b = u.b::jsonb`, without the first `keys` columns, by which rows are found.
    String assignments(int keys) {
        return columns.stream()
                .skip(keys)
                .map(column -> column.name + " = " + column.type.stored("u." + column.name))
                .collect(Collectors.joining(", "));
    }

    /// Adds one parameter a column.
    void bind(List<R> rows, Tuple parameters) {
        for (Column<R> column : columns) {
            Object array = Array.newInstance(column.type.javaType, rows.size());
            for (int i = 0; i < rows.size(); i++) {
                Array.set(array, i, column.type.sent(column.value.apply(rows.get(i))));
            }
            parameters.addValue(array);
        }
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
