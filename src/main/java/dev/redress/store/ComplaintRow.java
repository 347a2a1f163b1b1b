package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Status;
import dev.redress.core.history.Erasing;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A case without its deadlines.
///
/// The version is counted by hand, under a lock on the row: a change that touches only deadlines or
/// the timeline is a new version too, and a refused command is none.
@Entity
@Table(name = "complaint")
@DynamicUpdate
class ComplaintRow {

    static final String TABLE = "complaint";

    /// The version of a case that was just opened.
    static final long FIRST_VERSION = 1;

    @Id UUID id;

    @Column(name = "case_no")
    String caseNo;

    long version;

    @Enumerated(EnumType.STRING)
    Status status;

    @Column(name = "sealed_with")
    int sealedWith;

    @Embedded SubmissionColumns submission;

    @Embedded AssessmentColumns assessment;

    @Embedded HandlingColumns handling;

    @Embedded DossierColumns dossier;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /// What the queue is ordered by: the sweep changes it by itself, see [SweepWrites].
    @Column(name = "next_due_at")
    @Nullable Instant nextDueAt;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Column(name = "erased_at")
    @Nullable Instant erasedAt;

    static ComplaintRow opened(Complaint complaint, String createdBy, Instant now) {
        ComplaintRow row = new ComplaintRow();
        row.id = complaint.id();
        row.caseNo = complaint.caseNo();
        row.version = FIRST_VERSION;
        row.status = complaint.status();
        SealedRow seal = SealedRow.fresh(TABLE, row.id);
        row.sealedWith = seal.sealedWith();
        row.submission = SubmissionColumns.of(complaint.submission(), seal);
        row.assessment = AssessmentColumns.of(complaint.assessment());
        row.handling = HandlingColumns.of(complaint.handling());
        row.dossier = DossierColumns.of(complaint);
        row.createdBy = createdBy;
        row.recordedAt = now;
        row.nextDueAt = complaint.nextDueAt().orElse(null);
        return row;
    }

    /// Becomes the next version. Parts that did not change are left alone, so that they are not
    /// written again.
    void take(Complaint after) {
        version++;
        sealedWith = seal().afterChange();
        status = after.status();
        nextDueAt = after.nextDueAt().orElse(null);
        submission.receive(after.submission());
        if (!after.assessment().equals(assessment.toCore())) {
            assessment = AssessmentColumns.of(after.assessment());
        }
        if (!after.handling().equals(handling.toCore())) {
            handling = HandlingColumns.of(after.handling());
        }
        if (!dossier.holds(after)) {
            dossier = DossierColumns.of(after);
        }
    }

    /// Notes since when nothing can be done with the case, and that something can again.
    void end(Instant now) {
        if (status.isOpen()) {
            endedAt = null;
        } else if (endedAt == null) {
            endedAt = now;
        }
    }

    /// Takes other contact data, which is a new version.
    void correct(CustomerDataStore.Contact contact) {
        version++;
        sealedWith = seal().afterChange();
        submission.correct(contact, seal());
    }

    /// Takes out what leads to the customer.
    void erase(Erasing erasing, Instant now) {
        submission.erase(erasing, seal());
        createdBy = erasing.other(createdBy);
        // Nothing more is to come in this case, neither of the customer nor to be put away.
        dossier.archiveAt = null;
        dossier.followUpOn = null;
        erasedAt = now;
    }

    Complaint toCore(List<DeadlineRow> deadlines) {
        return new Complaint(
                id,
                caseNo,
                version,
                status,
                submission.toCore(seal()),
                assessment.toCore(),
                handling.toCore(),
                deadlines.stream().map(DeadlineRow::toCore).toList(),
                dossier.pauses(),
                dossier.dossier());
    }

    private SealedRow seal() {
        return new SealedRow(TABLE, id.toString(), sealedWith);
    }
}
