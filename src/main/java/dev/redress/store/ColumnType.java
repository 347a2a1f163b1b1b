package dev.redress.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the values of a column travel in an array.
enum ColumnType {
    UUID("uuid", UUID.class),
    /// As text: an array of arrays would be taken apart to its single values.
    UUIDS("text", String.class),
    TEXT("text", String.class),
    TIME("timestamptz", OffsetDateTime.class),
    DATE("date", LocalDate.class),
    LONG("bigint", Long.class),
    INTEGER("integer", Integer.class),
    SHORT("smallint", Short.class),
    DOUBLE("double precision", Double.class),
    BOOLEAN("boolean", Boolean.class),
    /// As text, the one form that the client and the server agree upon for arrays in arrays.
    TEXTS("text", String.class),
    /// As text: the client would write a string as a JSON string.
    JSON("text", String.class),
    /// As text, the one form that the client and the server agree upon for arrays.
    AMOUNT("text", String.class);

    final String sqlType;
    final Class<?> javaType;

    ColumnType(String sqlType, Class<?> javaType) {
        this.sqlType = sqlType;
        this.javaType = javaType;
    }

    /// The form in which the client sends `value`.
    @Nullable Object sent(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> Cells.sent(instant);
            case BigDecimal amount -> amount.toPlainString();
            case Enum<?> constant -> constant.name();
            case Collection<?> ids ->
                    ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
            default -> value;
        };
    }

    /// `column`, as it was sent, as a value of the table.
    String stored(String column) {
        return switch (this) {
            case UUIDS -> column + "::uuid[]";
            case TEXTS -> column + "::text[]";
            case JSON -> column + "::jsonb";
            case AMOUNT -> column + "::numeric";
            case UUID, TEXT, TIME, DATE, LONG, INTEGER, SHORT, DOUBLE, BOOLEAN -> column;
        };
    }

    /// `column` of the table as it is selected: a document as the text that the store reads.
    String read(String column, String name) {
        return this == JSON ? "%s::text as %s".formatted(column, name) : column;
    }
}
