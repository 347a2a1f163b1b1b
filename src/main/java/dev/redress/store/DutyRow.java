package dev.redress.store;

import dev.redress.core.duty.DutyAlert;
import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

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
                Cells.instant(row, "alerted_at"),
                Cells.instantIfAny(row, "due_at"),
                row.getString("acknowledged_by"),
                Cells.instantIfAny(row, "acknowledged_at"));
    }
}
