package dev.redress.core.complaint;

import java.util.List;

/// What is handed in at once: a complaint, and the evidence that comes with it.
///
/// @param evidence of the customer, whoever hands it in
public record Filing(Submission submission, List<EvidenceItem> evidence) {

    public Filing {
        evidence = List.copyOf(evidence);
    }

    /// A complaint alone.
    static Filing of(Submission submission) {
        return new Filing(submission, List.of());
    }
}
