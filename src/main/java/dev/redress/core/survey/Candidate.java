package dev.redress.core.survey;

import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who is due to be asked, with all that may speak against it.
///
/// @param customerId absent once nothing leads to the customer
/// @param isErased whether the name is the one that is left of an erased customer
/// @param status of the case, if it is about one; likewise `source` and `tags`
/// @param isCancelled whether the order was cancelled
/// @param askedAt when the customer was last asked
/// @param caseAskedAt when they were last asked about this case
/// @param caseOfOrderAskedAt when they were last asked about a case of the same order
public record Candidate(
        SurveyKind kind,
        @Nullable String customerId,
        boolean isErased,
        boolean isOptedOut,
        boolean isOfStaff,
        @Nullable Status status,
        @Nullable Source source,
        List<String> tags,
        boolean isCancelled,
        @Nullable Instant askedAt,
        @Nullable Instant caseAskedAt,
        @Nullable Instant caseOfOrderAskedAt) {

    public Candidate {
        tags = List.copyOf(tags);
    }

    boolean endedOtherwise() {
        return status == Status.WITHDRAWN || status == Status.REJECTED || status == Status.MERGED;
    }
}
