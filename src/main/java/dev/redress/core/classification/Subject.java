package dev.redress.core.classification;

import dev.redress.core.classification.ExemplarIndex.Near;
import java.util.EnumMap;
import java.util.Map;

/// What a question is about, where no rule says it: the category that the nearest exemplars of
/// complaints vote for, each by how near it is, or else the complaint that was learned to be meant
/// by such a text. OTHER if nothing speaks for any: the least unlikely complaint says nothing.
final class Subject {
    private static final int NEIGHBOURS = 5;

    /// From here on two sentences are about the same thing, and not just phrased alike.
    private static final double SIMILARITY_MIN = 0.37;

    private Subject() {}

    static Category of(Ranking ranking, Model model, float[] similarities) {
        Map<Category, Double> votes = new EnumMap<>(Category.class);
        for (Near near :
                model.exemplars()
                        .nearest(
                                similarities,
                                NEIGHBOURS,
                                exemplar -> exemplar.label().category() != null)) {
            Category category = near.exemplar().label().category();
            if (category != null && near.similarity() >= SIMILARITY_MIN) {
                votes.merge(category, near.similarity() * near.similarity(), Double::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(ranking::claimedCategory);
    }
}
