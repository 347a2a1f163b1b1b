package dev.redress.store;

import dev.redress.store.ViewStore.View;
import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

/// That somebody opened a file of a case.
record ViewRow(UUID id, UUID complaintId, View view) {

    static final Columns<ViewRow> COLUMNS =
            new Columns<ViewRow>("evidence_view")
                    .key("id", ColumnType.UUID, ViewRow::id)
                    .with("complaint_id", ColumnType.UUID, ViewRow::complaintId)
                    .with("evidence_id", ColumnType.UUID, row -> row.view.evidenceId())
                    .with("viewed_by", ColumnType.TEXT, row -> row.view.by())
                    .with(
                            "purpose",
                            ColumnType.TEXT,
                            row -> SealedColumn.VIEW_PURPOSE.sealed(row.view.purpose()))
                    .with("viewed_at", ColumnType.TIME, row -> row.view.at());

    static ViewRow of(UUID complaintId, View view) {
        return new ViewRow(TimeOrderedId.at(view.at()), complaintId, view);
    }

    static View read(Row row) {
        return new View(
                row.getUUID("evidence_id"),
                row.getString("viewed_by"),
                SealedColumn.VIEW_PURPOSE.opened(row.getString("purpose")),
                Cells.instant(row, "viewed_at"));
    }
}
