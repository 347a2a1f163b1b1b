package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Status;
import dev.redress.core.history.Erasing;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case without its deadlines.
///
/// The version is counted by hand, under a lock on the row: a change that touches only deadlines or
/// the timeline is a new version too, and a refused command is none.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class ComplaintRow {

    static final String TABLE = "complaint";

    /// The version of a case that was just opened.
    static final long FIRST_VERSION = 1;

    UUID id;

    String caseNo;

    long version;

    Status status;

    int sealedWith;

    SubmissionColumns submission;

    AssessmentColumns assessment;

    HandlingColumns handling;

    DossierColumns dossier;

    String createdBy;

    Instant recordedAt;

    /// What the queue is ordered by: the sweep changes it by itself, see [SweepWrites].
    @Nullable Instant nextDueAt;

    @Nullable Instant endedAt;

    @Nullable Instant erasedAt;

    private @Nullable List<@Nullable Object> asRead;

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

    /// Reads one from the columns of [ComplaintTable#WHOLE].
    static ComplaintRow read(Row row) {
        ComplaintRow read = new ComplaintRow();
        read.id = row.getUUID("id");
        read.caseNo = row.getString("case_no");
        read.version = row.getLong("version");
        read.status = Cells.constant(Status.class, row, "status");
        read.sealedWith = row.getInteger("sealed_with");
        read.submission = SubmissionReading.of(row);
        read.assessment = AssessmentColumns.read(row);
        read.handling = HandlingColumns.read(row);
        read.dossier = DossierColumns.read(row);
        read.createdBy = row.getString("created_by");
        read.recordedAt = Cells.instant(row, "recorded_at");
        read.nextDueAt = Cells.instantIfAny(row, "next_due_at");
        read.endedAt = Cells.instantIfAny(row, "ended_at");
        read.erasedAt = Cells.instantIfAny(row, "erased_at");
        read.asRead = ComplaintTable.WHOLE.values(read);
        return read;
    }

    /// Writes what changed since it was read, or since this was asked last.
    Uni<Void> update(SqlConnection connection) {
        List<@Nullable Object> before = Objects.requireNonNull(asRead, "opened, and not read");
        asRead = ComplaintTable.WHOLE.values(this);
        return ComplaintTable.WHOLE.update(connection, this, before);
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
