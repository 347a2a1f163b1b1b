package dev.redress.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.appraisal.Indicator;
import dev.redress.core.appraisal.Score.Part;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.store.AppraisalReading.Appraisal;
import dev.redress.store.AppraisalReading.Comment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What people are told of appraisals.
interface AppraisalAnswers {

    enum State {
        /// Counted anew every night.
        PROVISIONAL,
        /// Stays as it is.
        FINAL
    }

    /// A page of appraisals.
    ///
    /// @param next the cursor of the following page; absent on the last one
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AppraisalPage(List<AppraisalAnswer> items, @Nullable String next) {}

    /// What somebody's month came to, and what of.
    ///
    /// @param team that had most of the cases that they closed; absent if they belong to none
    /// @param policyVersion of the policy `appraisal`
    /// @param asOf when it was counted
    /// @param handled cases that they closed, or owed something in
    /// @param closed cases that they closed
    /// @param points out of 100; absent if nothing with a weight could be measured
    /// @param weight of what was measured, in percent
    /// @param verdictQuarter whose satisfaction it takes
    /// @param comments what the person said of it, the first first
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AppraisalAnswer(
            UUID id,
            @Schema(examples = "agent1") String account,
            @Schema(examples = "2026-11") String month,
            State state,
            @Nullable SkillGroup team,
            int policyVersion,
            Instant asOf,
            int handled,
            int closed,
            @Nullable BigDecimal points,
            int weight,
            @Schema(examples = "2026-Q3") String verdictQuarter,
            List<IndicatorAnswer> indicators,
            List<Comment> comments) {

        static AppraisalAnswer of(Appraisal appraisal) {
            return new AppraisalAnswer(
                    appraisal.id(),
                    appraisal.account(),
                    appraisal.month().label(),
                    appraisal.isFinal() ? State.FINAL : State.PROVISIONAL,
                    appraisal.team(),
                    appraisal.policyVersion(),
                    appraisal.asOf(),
                    appraisal.handled(),
                    appraisal.closed(),
                    appraisal.score().points(),
                    appraisal.score().weight(),
                    appraisal.month().verdictQuarter().label(),
                    appraisal.score().parts().stream().map(IndicatorAnswer::of).toList(),
                    appraisal.comments());
        }
    }

    /// What one indicator came to.
    ///
    /// @param chinese what it counts, for people to read, like `english`
    /// @param value shares in percent; absent where nothing could be measured or may be shown
    /// @param cases that it was counted from: cases, promises or answers
    /// @param weight in percent
    /// @param zeroAt the value from which on there are no points; at `fullAt` there are 100
    /// @param points absent without a value
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndicatorAnswer(
            Indicator indicator,
            String chinese,
            String english,
            @Nullable BigDecimal value,
            long cases,
            int weight,
            BigDecimal zeroAt,
            BigDecimal fullAt,
            @Nullable BigDecimal points) {

        static IndicatorAnswer of(Part part) {
            Indicator indicator = part.yardstick().indicator();
            return new IndicatorAnswer(
                    indicator,
                    indicator.chinese(),
                    indicator.english(),
                    part.value(),
                    part.cases(),
                    part.yardstick().weight(),
                    part.yardstick().zeroAt(),
                    part.yardstick().fullAt(),
                    part.points());
        }
    }
}
