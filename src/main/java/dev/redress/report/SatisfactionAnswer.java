package dev.redress.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.survey.Figures;
import dev.redress.core.survey.SurveyTargets;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What customers answered in the weeks of a quarter that are over.
///
/// @param to the first day that is not in it
/// @param shownFrom figures of fewer answers are hidden
/// @param total of all kinds together
/// @param kinds by what was asked about
/// @param teams by the skill group that had the case, and in each by what the case was about
/// @param weeks by their Mondays
/// @param change of the satisfaction rate since the quarter before, in percentage points; absent if
///   one of both is hidden
/// @param resultSatisfaction what customers said of the results of their cases, in percent; absent
///   if nobody said anything
/// @param confirmations how many said it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SatisfactionAnswer(
        String quarter,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        int shownFrom,
        Group total,
        List<Group> kinds,
        List<Group> teams,
        List<Group> weeks,
        @Nullable BigDecimal change,
        @Nullable BigDecimal resultSatisfaction,
        long confirmations,
        SurveyTargets targets) {

    /// Answers put together.
    ///
    /// @param name absent in the total
    /// @param figures absent if hidden
    /// @param hidden why: `fewer than 5`, or so many that what is hidden beside it could be told
    /// @param categories of a team
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Group(
            @Nullable String name,
            @Nullable Figures figures,
            @Nullable String hidden,
            List<Group> categories) {}
}
