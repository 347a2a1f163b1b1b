package dev.redress.training;

import dev.redress.core.classification.Bag;
import dev.redress.core.classification.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Counts how many texts have each gram, and makes a vocabulary of it.
final class VocabularyCount {
    private final Recipe recipe;
    private final Map<Integer, Integer> holders = new TreeMap<>();
    private final Set<Integer> marks = new TreeSet<>();

    VocabularyCount(Recipe recipe) {
        this.recipe = recipe;
    }

    /// In the order of the hashes, so that equal texts give equal rows.
    Vocabulary of(List<Bag> bags) {
        for (Bag bag : bags) {
            for (int i = 0; i < bag.size(); i++) {
                holders.merge(bag.gram(i), 1, Integer::sum);
            }
            Arrays.stream(bag.marks()).forEach(marks::add);
        }
        Map<Integer, Float> weights = new TreeMap<>();
        holders.forEach((gram, count) -> {
            if (count >= recipe.holdersMin()) {
                weights.put(gram, rarity(count, bags.size()));
            }
        });
        marks.forEach(mark -> weights.put(mark, (float) recipe.markWeight()));
        int[] hashes = new int[weights.size()];
        float[] values = new float[weights.size()];
        int row = 0;
        for (Map.Entry<Integer, Float> weight : weights.entrySet()) {
            hashes[row] = weight.getKey();
            values[row++] = weight.getValue();
        }
        return new Vocabulary(hashes, values);
    }

    private float rarity(int count, int texts) {
        double idf = 1 + StrictMath.log((texts + 1.0) / (count + 1.0));
        return (float) StrictMath.pow(idf, recipe.rarity());
    }
}
