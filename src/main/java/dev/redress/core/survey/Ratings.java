package dev.redress.core.survey;

import java.util.Map;

/// What one customer answered: whole numbers on the scale, one for each dimension that must not be
/// left out.
public record Ratings(Map<Dimension, Integer> answers) {

    public static final int MIN = 1;
    public static final int MAX = 10;

    public Ratings {
        answers = Map.copyOf(answers);
        for (Dimension dimension : Dimension.values()) {
            Integer answer = answers.get(dimension);
            if (answer == null ? !dimension.isOptional() : answer < MIN || answer > MAX) {
                throw new IllegalArgumentException(
                        "%s is %s, not from %d to %d".formatted(dimension, answer, MIN, MAX));
            }
        }
    }
}
