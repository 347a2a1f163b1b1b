package dev.redress.core.survey;

/// What a dimension counts.
///
/// @param weight in percent, at least 1
public record Weighting(Dimension dimension, int weight) {

    public Weighting {
        if (weight < 1) {
            throw new IllegalArgumentException(
                    "%s weighs %d, which is less than 1".formatted(dimension, weight));
        }
    }
}
