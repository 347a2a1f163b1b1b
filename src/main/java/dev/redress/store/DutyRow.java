package dev.redress.store;

import dev.redress.core.duty.DutyAlert;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An alert of a team, with its case.
record DutyRow(UUID complaintId, DutyAlert alert) {

    static final Columns<DutyRow> TABLE =
            new Columns<DutyRow>("duty_alert")
                    .with("complaint_id", ColumnType.UUID, DutyRow::complaintId)
                    .with("team", ColumnType.TEXT, row -> row.alert.team())
                    .with("step", ColumnType.INTEGER, row -> row.alert.step())
                    .with("alerted_at", ColumnType.TIME, row -> row.alert.alertedAt())
                    .with("due_at", ColumnType.TIME, row -> row.alert.dueAt());

    static DutyAlert read(Row row) {
        return new DutyAlert(
                row.getString("team"),
                row.getInteger("step"),
                row.getOffsetDateTime("alerted_at").toInstant(),
                instant(row.getOffsetDateTime("due_at")),
                row.getString("acknowledged_by"),
                instant(row.getOffsetDateTime("acknowledged_at")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
