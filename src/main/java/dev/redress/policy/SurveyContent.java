package dev.redress.policy;

import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.survey.Dimension;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.core.survey.Weighting;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a survey asks as people write it.
record SurveyContent(
        @Nullable OffsetDateTime effectiveFrom, @Nullable List<@Nullable WeightForm> weightings)
        implements PolicyContent {

    /// One question and its weight in percent.
    record WeightForm(@Nullable Dimension dimension, @Nullable Integer weight) {}

    static SurveyContent of(SurveyDefinition definition, OffsetDateTime effectiveFrom) {
        return new SurveyContent(
                effectiveFrom,
                definition.weightings().stream()
                        .<@Nullable WeightForm>map(
                                line -> new WeightForm(line.dimension(), line.weight()))
                        .toList());
    }

    /// @throws InvalidPolicy with everything that is wrong
    SurveyDefinition built(int version) {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("weightings", weightings);
        List<Weighting> lines = new ArrayList<>();
        List<@Nullable WeightForm> forms = Objects.requireNonNullElse(weightings, List.of());
        for (int i = 0; i < forms.size(); i++) {
            addLine("weightings[%d]".formatted(i), forms.get(i), lines, faults);
        }
        faults.refuse();
        SurveyDefinition built =
                faults.of("weightings", () -> new SurveyDefinition(version, lines));
        faults.refuse();
        return Objects.requireNonNull(built);
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
}
