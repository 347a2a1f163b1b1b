package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.sla.CaseFacts;
import dev.redress.core.sla.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One case, whole: everything a decision about it may need.
///
/// @param id UUIDv7
/// @param caseNo the number people read to each other
/// @param version counts the changes, from 1
/// @param deadlines each stage at most once
/// @param pauses the times in which promises stood still, oldest first; only the last may be open
public record Complaint(
        UUID id,
        String caseNo,
        long version,
        Status status,
        Submission submission,
        Assessment assessment,
        Handling handling,
        List<Deadline> deadlines,
        List<CasePause> pauses,
        Dossier dossier) {

    public Complaint {
        deadlines = List.copyOf(deadlines);
        pauses = List.copyOf(pauses);
    }

    /// A case as it begins: never paused, and nothing gathered yet.
    public Complaint(
            UUID id,
            String caseNo,
            long version,
            Status status,
            Submission submission,
            Assessment assessment,
            Handling handling,
            List<Deadline> deadlines) {
        this(
                id,
                caseNo,
                version,
                status,
                submission,
                assessment,
                handling,
                deadlines,
                List.of(),
                Dossier.EMPTY);
    }

    /// The nearest date by which the customer is still to hear from the desk. Who took the case
    /// back waits for nothing.
    public Optional<LocalDate> followUpOn() {
        return status.terminal() && status != Status.ARCHIVED
                ? Optional.empty()
                : dossier.followUps().stream()
                        .filter(FollowUpPoint::isOpen)
                        .map(FollowUpPoint::dueOn)
                        .min(Comparator.naturalOrder());
    }

    /// When it may be archived, which is after that instant; empty for a case that is not closed,
    /// or of which the customer is still to hear.
    public Optional<Instant> archiveAt() {
        return followUpOn().isPresent() ? Optional.empty() : Closing.archiveAt(this);
    }

    /// When staff must have done the next thing that it owes, be it late; empty while nothing runs.
    public Optional<Instant> nextDueAt() {
        return Deadline.nextDueAt(deadlines);
    }

    /// What the deadline policy asks about it.
    CaseFacts facts() {
        return facts(assessment);
    }

    /// What it would ask if the case were assessed so.
    CaseFacts facts(Assessment other) {
        return facts(submission, other);
    }

    static CaseFacts facts(Submission submission, Assessment assessment) {
        return new CaseFacts(
                submission.kind(),
                assessment.severity(),
                assessment.risk(),
                assessment.greenChannel(),
                assessment.category(),
                submission.channel(),
                submission.customer().tier(),
                submission.receivedAt());
    }
}
