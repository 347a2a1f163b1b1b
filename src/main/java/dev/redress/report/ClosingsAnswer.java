package dev.redress.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.store.ClosingStore.Closed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cases that were closed in a period.
///
/// @param more whether there were others behind these
record ClosingsAnswer(List<Closing> items, boolean more) {

    /// @param reason `confirmed` by the customer, `silence`, or what else ended the matter
    /// @param handlingSeconds from the receipt to the closing, nights and pauses included
    /// @param promisesBroken also those that were kept later
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Closing(
            UUID caseId,
            String caseNo,
            Instant closedAt,
            String reason,
            SkillGroup skillGroup,
            @Nullable String assignee,
            Severity severity,
            Category category,
            int escalationLevel,
            long handlingSeconds,
            int promisesKept,
            int promisesBroken) {

        static Closing of(Closed closed) {
            return new Closing(
                    closed.caseId(),
                    closed.caseNo(),
                    closed.closedAt(),
                    closed.reason(),
                    closed.skillGroup(),
                    closed.assignee(),
                    closed.severity(),
                    closed.category(),
                    closed.escalationLevel(),
                    closed.handlingSeconds(),
                    closed.promisesKept(),
                    closed.promisesBroken());
        }
    }

    static ClosingsAnswer of(List<Closed> found, int most) {
        return new ClosingsAnswer(
                found.stream().limit(most).map(Closing::of).toList(), found.size() > most);
    }
}
