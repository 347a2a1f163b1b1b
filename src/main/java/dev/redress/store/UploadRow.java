package dev.redress.store;

import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.Upload;
import io.vertx.mutiny.sqlclient.Row;

/// How files that somebody may send are kept.
final class UploadRow {

    static final Columns<Upload> COLUMNS =
            new Columns<Upload>("evidence_upload")
                    .key("id", ColumnType.UUID, Upload::id)
                    .with("complaint_id", ColumnType.UUID, Upload::caseId)
                    .with("side", ColumnType.TEXT, Upload::side)
                    .with(
                            "files",
                            ColumnType.JSON,
                            upload -> SealedColumn.FILES.sealed(UploadJson.of(upload.files())))
                    .with("bytes", ColumnType.LONG, Upload::bytes)
                    .with("opened_by", ColumnType.TEXT, Upload::openedBy)
                    .with("opened_at", ColumnType.TIME, Upload::openedAt)
                    .with("expires_at", ColumnType.TIME, Upload::expiresAt);

    private UploadRow() {}

    static Upload read(Row row) {
        return new Upload(
                row.getUUID("id"),
                row.getUUID("complaint_id"),
                Cells.constant(Evidence.Side.class, row, "side"),
                UploadJson.read(SealedColumn.FILES.opened(row.getString("files"))),
                row.getString("opened_by"),
                Cells.instant(row, "opened_at"),
                Cells.instant(row, "expires_at"));
    }
}
