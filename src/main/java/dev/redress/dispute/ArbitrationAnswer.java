package dev.redress.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.arbitration.ArbitrationState;
import dev.redress.core.arbitration.Award;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An arbitration as both parties and the desk see it.
///
/// @param number counts the arbitrations of the case, from 1
/// @param award what was awarded, like `performBy` absent until then
/// @param missedAt when it was noticed that the award was not performed in time
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArbitrationAnswer(
        int number,
        ArbitrationState state,
        String institution,
        String fileReference,
        List<StepAnswer> steps,
        @Nullable String award,
        @Nullable LocalDate performBy,
        @Nullable Instant missedAt) {

    /// A step as it was recorded.
    ///
    /// @param recordedBy for the staff only
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepAnswer(
            ArbitrationState step,
            LocalDate on,
            String document,
            @Nullable String recordedBy,
            Instant recordedAt) {}

    /// @param mask hides in words what the reader may not know
    static ArbitrationAnswer of(
            Arbitration arbitration, boolean isNamed, UnaryOperator<String> mask) {
        Award award = arbitration.award();
        return new ArbitrationAnswer(
                arbitration.number(),
                arbitration.state(),
                mask.apply(arbitration.institution()),
                arbitration.fileReference(),
                arbitration.steps().stream()
                        .map(step ->
                                new StepAnswer(
                                        step.state(),
                                        step.on(),
                                        step.document(),
                                        isNamed ? step.recordedBy() : null,
                                        step.at()))
                        .toList(),
                award == null ? null : mask.apply(award.summary()),
                award == null ? null : award.performBy(),
                arbitration.missedAt());
    }
}
