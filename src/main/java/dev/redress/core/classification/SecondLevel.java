package dev.redress.core.classification;

import dev.redress.core.classification.ExemplarIndex.Near;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The sub-category that the nearest exemplars of a label vote for, each by how near it is.
final class SecondLevel {
    private static final int NEIGHBOURS = 5;
    private static final double SIMILARITY_MIN = 0.12;

    private SecondLevel() {}

    /// Absent if nothing near has one.
    static @Nullable String of(Label label, Model model, float[] similarities) {
        Map<String, Double> votes = new TreeMap<>();
        for (Near near :
                model.exemplars()
                        .nearest(
                                similarities,
                                NEIGHBOURS,
                                exemplar ->
                                        exemplar.label() == label
                                                && exemplar.subCategory() != null)) {
            if (near.similarity() >= SIMILARITY_MIN) {
                votes.merge(
                        Objects.requireNonNull(near.exemplar().subCategory()),
                        near.similarity() * near.similarity(),
                        Double::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
