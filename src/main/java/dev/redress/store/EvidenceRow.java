package dev.redress.store;

import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence.
@Entity
@Table(name = "evidence")
class EvidenceRow {

    @Id UUID id;

    @Column(name = "complaint_id")
    UUID complaintId;

    @Enumerated(EnumType.STRING)
    Evidence.Side side;

    @Enumerated(EnumType.STRING)
    EvidenceItem.Kind kind;

    String description;

    @Nullable String reference;

    @Nullable String sha256;

    @Column(name = "media_type")
    @Nullable String mediaType;

    @Column(name = "given_by")
    String givenBy;

    @Column(name = "given_at")
    Instant givenAt;

    static EvidenceRow of(UUID complaintId, Evidence evidence) {
        EvidenceItem item = evidence.item();
        EvidenceRow row = new EvidenceRow();
        row.id = TimeOrderedId.at(evidence.at());
        row.complaintId = complaintId;
        row.side = evidence.side();
        row.kind = item.kind();
        row.description = item.description();
        row.reference = item.reference();
        row.sha256 = item.sha256();
        row.mediaType = item.mediaType();
        row.givenBy = evidence.by();
        row.givenAt = evidence.at();
        return row;
    }

    StoredEvidence toStored() {
        EvidenceItem item = new EvidenceItem(kind, description, reference, sha256, mediaType);
        return new StoredEvidence(id, new Evidence(side, item, givenBy, givenAt));
    }
}
