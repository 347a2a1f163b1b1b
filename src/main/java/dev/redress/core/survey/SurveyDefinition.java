package dev.redress.core.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is asked, how the answers become one number, and what else goes by it.
///
/// Refused when built: a dimension that is missing or named twice, weights that do not sum to 100,
/// and two further questions of one name.
///
/// @param weightings in the order in which they are asked
/// @param extras further questions, asked after them, each of which may be left out
/// @param reward for passing on a good review
public record SurveyDefinition(
        int version,
        List<Weighting> weightings,
        List<ExtraQuestion> extras,
        SurveyTerms terms,
        SurveyTargets targets,
        ReviewReward reward) {

    /// The score from which a customer counts as satisfied (spec.md §8.4).
    public static final BigDecimal SATISFIED_MIN = BigDecimal.valueOf(80);

    private static final int PERCENT = 100;
    private static final int DECIMALS = 2;

    public SurveyDefinition {
        weightings = List.copyOf(weightings);
        extras = List.copyOf(extras);
        Set<Dimension> missing = EnumSet.allOf(Dimension.class);
        for (Weighting weighting : weightings) {
            if (!missing.remove(weighting.dimension())) {
                throw new IllegalArgumentException(weighting.dimension() + " is named twice");
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Missing: " + missing);
        }
        int sum = weightings.stream().mapToInt(Weighting::weight).sum();
        if (sum != PERCENT) {
            throw new IllegalArgumentException("The weights sum to %d, not 100".formatted(sum));
        }
        Set<String> names = new HashSet<>();
        for (ExtraQuestion extra : extras) {
            if (!names.add(extra.name())) {
                throw new IllegalArgumentException(extra.name() + " is asked twice");
            }
        }
    }

    /// From 10.00 to 100.00, half a hundredth rounded up. What was left out does not count.
    public BigDecimal score100(Ratings ratings) {
        Map<Dimension, Integer> answers = ratings.answers();
        long weighed = 0;
        long weights = 0;
        for (Weighting weighting : weightings) {
            Integer answer = answers.get(weighting.dimension());
            if (answer != null) {
                weighed += (long) weighting.weight() * answer;
                weights += weighting.weight();
            }
        }
        return BigDecimal.valueOf(weighed * Ratings.MAX)
                .divide(BigDecimal.valueOf(weights), DECIMALS, RoundingMode.HALF_UP);
    }
}
