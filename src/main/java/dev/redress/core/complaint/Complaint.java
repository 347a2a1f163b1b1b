package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.sla.CaseFacts;
import dev.redress.core.sla.Deadline;
import java.util.List;
import java.util.UUID;

/// One case, whole: everything a decision about it may need.
///
/// @param id UUIDv7
/// @param caseNo the number people read to each other
/// @param version counts the changes, from 1
/// @param deadlines each stage at most once
public record Complaint(
        UUID id,
        String caseNo,
        long version,
        Status status,
        Submission submission,
        Assessment assessment,
        Handling handling,
        List<Deadline> deadlines) {

    public Complaint {
        deadlines = List.copyOf(deadlines);
    }

    /// What the deadline policy asks about it.
    CaseFacts facts() {
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
