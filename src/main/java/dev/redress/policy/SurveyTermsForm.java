package dev.redress.policy;

import dev.redress.core.survey.SurveyTerms;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a survey goes by, as people write it. What is left out is as usual.
record SurveyTermsForm(
        @Nullable Integer orderHours,
        @Nullable Integer reminderDays,
        @Nullable Integer validDays,
        @Nullable Integer coolDownDays,
        @Nullable Integer lowScoreBelow,
        @Nullable Integer lowStarsMax,
        @Nullable Integer signalsForItem,
        @Nullable Integer signalDays,
        @Nullable Integer countedFrom,
        @Nullable Integer shownFrom,
        @Nullable Integer callBackHours,
        @Nullable List<@Nullable String> excludedTags) {

    static SurveyTermsForm of(SurveyTerms terms) {
        return new SurveyTermsForm(
                terms.orderHours(),
                terms.reminderDays(),
                terms.validDays(),
                terms.coolDownDays(),
                terms.lowScoreBelow(),
                terms.lowStarsMax(),
                terms.signalsForItem(),
                terms.signalDays(),
                terms.countedFrom(),
                terms.shownFrom(),
                terms.callBackHours(),
                List.copyOf(terms.excludedTags()));
    }

    SurveyTerms built(SurveyTerms usual) {
        return new SurveyTerms(
                Objects.requireNonNullElse(orderHours, usual.orderHours()),
                Objects.requireNonNullElse(reminderDays, usual.reminderDays()),
                Objects.requireNonNullElse(validDays, usual.validDays()),
                Objects.requireNonNullElse(coolDownDays, usual.coolDownDays()),
                Objects.requireNonNullElse(lowScoreBelow, usual.lowScoreBelow()),
                Objects.requireNonNullElse(lowStarsMax, usual.lowStarsMax()),
                Objects.requireNonNullElse(signalsForItem, usual.signalsForItem()),
                Objects.requireNonNullElse(signalDays, usual.signalDays()),
                Objects.requireNonNullElse(countedFrom, usual.countedFrom()),
                Objects.requireNonNullElse(shownFrom, usual.shownFrom()),
                Objects.requireNonNullElse(callBackHours, usual.callBackHours()),
                excludedTags == null
                        ? usual.excludedTags()
                        : excludedTags.stream().filter(Objects::nonNull).toList());
    }
}
