package dev.redress.policy;

import dev.redress.core.survey.SurveyTargets;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the figures of surveys should reach, as people write it. What is left out is as usual.
record SurveyTargetsForm(
        @Nullable BigDecimal satisfactionRate,
        @Nullable BigDecimal score,
        @Nullable BigDecimal stars,
        @Nullable BigDecimal resultSatisfaction,
        @Nullable BigDecimal quarterlyChange) {

    static SurveyTargetsForm of(SurveyTargets targets) {
        return new SurveyTargetsForm(
                targets.satisfactionRate(),
                targets.score(),
                targets.stars(),
                targets.resultSatisfaction(),
                targets.quarterlyChange());
    }

    SurveyTargets built(SurveyTargets usual) {
        return new SurveyTargets(
                Objects.requireNonNullElse(satisfactionRate, usual.satisfactionRate()),
                Objects.requireNonNullElse(score, usual.score()),
                Objects.requireNonNullElse(stars, usual.stars()),
                Objects.requireNonNullElse(resultSatisfaction, usual.resultSatisfaction()),
                Objects.requireNonNullElse(quarterlyChange, usual.quarterlyChange()));
    }
}
