package dev.redress.store;

import dev.redress.store.ExportStore.Export;
import io.vertx.mutiny.sqlclient.Row;

/// How it is kept that a bundle of evidence was handed out.
final class ExportRow {

    static final Columns<Export> COLUMNS =
            new Columns<Export>("evidence_export")
                    .key("id", ColumnType.UUID, Export::id)
                    .with("complaint_id", ColumnType.UUID, Export::caseId)
                    .with("exported_by", ColumnType.TEXT, Export::by)
                    .with(
                            "purpose",
                            ColumnType.TEXT,
                            export -> SealedColumn.EXPORT_PURPOSE.sealed(export.purpose()))
                    .with("exported_at", ColumnType.TIME, Export::at)
                    .with("pieces", ColumnType.INTEGER, Export::pieces)
                    .with("chain_head", ColumnType.TEXT, Export::chainHead)
                    .with("manifest_sha256", ColumnType.TEXT, Export::manifestSha256);

    private ExportRow() {}

    static Export read(Row row) {
        return new Export(
                row.getUUID("id"),
                row.getUUID("complaint_id"),
                row.getString("exported_by"),
                SealedColumn.EXPORT_PURPOSE.opened(row.getString("purpose")),
                Cells.instant(row, "exported_at"),
                row.getInteger("pieces"),
                row.getString("chain_head"),
                row.getString("manifest_sha256"));
    }
}
