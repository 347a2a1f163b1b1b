package dev.redress.policy;

import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.survey.Dimension;
import dev.redress.core.survey.ExtraQuestion;
import dev.redress.core.survey.ReviewReward;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.core.survey.SurveyTargets;
import dev.redress.core.survey.SurveyTerms;
import dev.redress.core.survey.Weighting;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a survey asks and goes by, as people write it. What is left out of everything but the
/// weightings is as it was delivered.
record SurveyContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable List<@Nullable WeightForm> weightings,
        @Nullable List<@Nullable ExtraForm> extras,
        @Nullable SurveyTermsForm terms,
        @Nullable SurveyTargetsForm targets,
        @Nullable ReviewRewardForm reward)
        implements PolicyContent {

    private static final int EXTRAS_MAX = 10;

    /// One question and its weight in percent.
    record WeightForm(@Nullable Dimension dimension, @Nullable Integer weight) {}

    static SurveyContent of(SurveyDefinition definition, OffsetDateTime effectiveFrom) {
        return new SurveyContent(
                effectiveFrom,
                definition.weightings().stream()
                        .<@Nullable WeightForm>map(
                                line -> new WeightForm(line.dimension(), line.weight()))
                        .toList(),
                definition.extras().stream().<@Nullable ExtraForm>map(ExtraForm::of).toList(),
                SurveyTermsForm.of(definition.terms()),
                SurveyTargetsForm.of(definition.targets()),
                ReviewRewardForm.of(definition.reward()));
    }

    /// @param usual what was delivered
    /// @throws InvalidPolicy with everything that is wrong
    SurveyDefinition built(int version, SurveyDefinition usual) {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        List<Weighting> lines = lines(faults);
        List<ExtraQuestion> asked = extras == null ? usual.extras() : asked(extras, faults);
        SurveyTerms terms =
                this.terms == null
                        ? usual.terms()
                        : faults.of("terms", () -> this.terms.built(usual.terms()));
        SurveyTargets targets =
                this.targets == null
                        ? usual.targets()
                        : faults.of("targets", () -> this.targets.built(usual.targets()));
        ReviewReward reward =
                this.reward == null
                        ? usual.reward()
                        : faults.of("reward", () -> this.reward.built(usual.reward()));
        faults.refuse();
        SurveyDefinition built =
                faults.of(
                        "weightings",
                        () ->
                                new SurveyDefinition(
                                        version,
                                        lines,
                                        asked,
                                        Objects.requireNonNull(terms),
                                        Objects.requireNonNull(targets),
                                        Objects.requireNonNull(reward)));
        faults.refuse();
        return Objects.requireNonNull(built);
    }

    private List<Weighting> lines(Faults faults) {
        faults.require("weightings", weightings);
        List<Weighting> lines = new ArrayList<>();
        List<@Nullable WeightForm> forms = Objects.requireNonNullElse(weightings, List.of());
        for (int i = 0; i < forms.size(); i++) {
            addLine("weightings[%d]".formatted(i), forms.get(i), lines, faults);
        }
        return lines;
    }

    private static void addLine(
            String place, @Nullable WeightForm form, List<Weighting> lines, Faults faults) {
        Dimension dimension = form == null ? null : form.dimension();
        Integer weight = form == null ? null : form.weight();
        faults.require(place + ".dimension", dimension);
        faults.require(place + ".weight", weight);
        if (weight != null && (weight < 1 || weight > 100)) {
            faults.add(place + ".weight", "OUT_OF_RANGE", "must be 1 to 100");
        } else if (dimension != null && weight != null) {
            lines.add(new Weighting(dimension, weight));
        }
    }

    private static List<ExtraQuestion> asked(List<@Nullable ExtraForm> forms, Faults faults) {
        if (forms.size() > EXTRAS_MAX) {
            faults.add("extras", "SIZE", "must be at most " + EXTRAS_MAX);
            return List.of();
        }
        List<ExtraQuestion> asked = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            ExtraForm form = forms.get(i);
            String place = "extras[%d]".formatted(i);
            faults.require(place, form);
            Faults inner = new Faults();
            ExtraQuestion built = form == null ? null : form.built(inner);
            faults.take(place, inner);
            if (built != null) {
                asked.add(built);
            }
        }
        return asked;
    }
}
