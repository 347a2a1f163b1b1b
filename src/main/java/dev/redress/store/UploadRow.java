package dev.redress.store;

import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.Upload;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// Files that somebody may send.
@Entity
@Table(name = "evidence_upload")
class UploadRow {

    @Id UUID id;

    @Column(name = "complaint_id")
    UUID complaintId;

    @Enumerated(EnumType.STRING)
    Evidence.Side side;

    @ColumnTransformer(read = "files::text", write = "cast(? as text)::jsonb")
    String files;

    long bytes;

    @Column(name = "opened_by")
    String openedBy;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "completing_until")
    @Nullable Instant completingUntil;

    @Column(name = "completed_at")
    @Nullable Instant completedAt;

    static UploadRow of(Upload upload) {
        UploadRow row = new UploadRow();
        row.id = upload.id();
        row.complaintId = upload.caseId();
        row.side = upload.side();
        row.files = SealedColumn.FILES.sealed(UploadJson.of(upload.files()));
        row.bytes = upload.bytes();
        row.openedBy = upload.openedBy();
        row.openedAt = upload.openedAt();
        row.expiresAt = upload.expiresAt();
        return row;
    }

    Upload toCore() {
        return new Upload(
                id,
                complaintId,
                side,
                UploadJson.read(SealedColumn.FILES.opened(files)),
                openedBy,
                openedAt,
                expiresAt);
    }
}
