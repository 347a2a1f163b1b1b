package dev.redress.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// That somebody opened a file.
@Entity
@Table(name = "evidence_view")
class ViewRow {

    @Id UUID id;

    @Column(name = "complaint_id")
    UUID complaintId;

    @Column(name = "evidence_id")
    UUID evidenceId;

    @Column(name = "viewed_by")
    String viewedBy;

    String purpose;

    @Column(name = "viewed_at")
    Instant viewedAt;

    static ViewRow of(UUID complaintId, ViewStore.View view) {
        ViewRow row = new ViewRow();
        row.id = TimeOrderedId.at(view.at());
        row.complaintId = complaintId;
        row.evidenceId = view.evidenceId();
        row.viewedBy = view.by();
        row.purpose = SealedColumn.VIEW_PURPOSE.sealed(view.purpose());
        row.viewedAt = view.at();
        return row;
    }

    ViewStore.View toView() {
        return new ViewStore.View(
                evidenceId, viewedBy, SealedColumn.VIEW_PURPOSE.opened(purpose), viewedAt);
    }
}
