package dev.redress.intake;

import dev.redress.core.complaint.Complaint;
import dev.redress.platform.RequestKey;

/// What became of a submission.
public sealed interface Receipt {

    /// It is a case now.
    ///
    /// @param answerJson as its submitter may see it, and will see it again on a repetition
    record Opened(Complaint complaint, String answerJson) implements Receipt {}

    /// An earlier request holds the key; nothing was written.
    record Repeated(RequestKey key) implements Receipt {}
}
