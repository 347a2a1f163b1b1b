package dev.redress.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// That a bundle of evidence was handed out.
@Entity
@Table(name = "evidence_export")
class ExportRow {

    @Id UUID id;

    @Column(name = "complaint_id")
    UUID complaintId;

    @Column(name = "exported_by")
    String exportedBy;

    String purpose;

    @Column(name = "exported_at")
    Instant exportedAt;

    int pieces;

    @Column(name = "chain_head")
    String chainHead;

    @Column(name = "manifest_sha256")
    String manifestSha256;

    static ExportRow of(ExportStore.Export export) {
        ExportRow row = new ExportRow();
        row.id = export.id();
        row.complaintId = export.caseId();
        row.exportedBy = export.by();
        row.purpose = SealedColumn.EXPORT_PURPOSE.sealed(export.purpose());
        row.exportedAt = export.at();
        row.pieces = export.pieces();
        row.chainHead = export.chainHead();
        row.manifestSha256 = export.manifestSha256();
        return row;
    }

    ExportStore.Export toExport() {
        return new ExportStore.Export(
                id,
                complaintId,
                exportedBy,
                SealedColumn.EXPORT_PURPOSE.opened(purpose),
                exportedAt,
                pieces,
                chainHead,
                manifestSha256);
    }
}
