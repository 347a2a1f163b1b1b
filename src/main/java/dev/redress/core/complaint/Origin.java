package dev.redress.core.complaint;

import java.util.List;
import java.util.UUID;

/// The case that another one came out of.
///
/// @param version that the first case had then: what was said in it up to there belongs to both
/// @param evidence of the first case that is about the other one as well
public record Origin(Kind kind, UUID caseId, String caseNo, long version, List<UUID> evidence) {

    public Origin {
        evidence = List.copyOf(evidence);
    }

    /// How it came out of it.
    public enum Kind {
        /// One complaint held two matters.
        SPLIT,
        /// What began as an inquiry or feedback became a complaint.
        CONVERSION
    }
}
