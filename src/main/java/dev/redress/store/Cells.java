package dev.redress.store;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Values for which the client has no method, as it sends and reads them.
final class Cells {

    private Cells() {}

    static OffsetDateTime sent(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime sentIfAny(@Nullable Instant instant) {
        return instant == null ? null : sent(instant);
    }

    static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    static @Nullable Instant instantIfAny(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    /// Fails with [IllegalArgumentException] if this version does not know the constant.
    static <E extends Enum<E>> E constant(Class<E> type, Row row, String column) {
        return Enum.valueOf(type, row.getString(column));
    }

    static <E extends Enum<E>> @Nullable E constantIfAny(Class<E> type, Row row, String column) {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
