package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.CaseResult;
import dev.redress.core.complaint.Complaint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What came of a case so far, and when. Each instant is absent until that has happened.
///
/// @param progress how far the handling has come
/// @param whatWeDid what the platform did, as the customer was told, like `solution`
/// @param followUpOn the nearest date by which the customer is still to hear from the desk
/// @param executionStartedAt absent where there was nothing to carry out, like `executedAt`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultAnswer(
        CaseResult.Progress progress,
        @Nullable String whatWeDid,
        @Nullable String solution,
        @Nullable LocalDate followUpOn,
        @Nullable Instant decidedAt,
        @Nullable Instant executionStartedAt,
        @Nullable Instant executedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt) {

    /// Nothing before the decision.
    ///
    /// @param mask hides in words what the reader may not know
    static @Nullable ResultAnswer of(Complaint complaint, UnaryOperator<String> mask) {
        CaseResult result = complaint.dossier().care().result();
        if (result.progress() == CaseResult.Progress.OPEN) {
            return null;
        }
        return new ResultAnswer(
                result.progress(),
                hidden(result.whatWeDid(), mask),
                hidden(result.solution(), mask),
                complaint.followUpOn().orElse(null),
                result.decidedAt(),
                result.executionStartedAt(),
                result.executedAt(),
                result.resolvedAt(),
                result.closedAt());
    }

    private static @Nullable String hidden(@Nullable String text, UnaryOperator<String> mask) {
        return text == null ? null : mask.apply(text);
    }
}
