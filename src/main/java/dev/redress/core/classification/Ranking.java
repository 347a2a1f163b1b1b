package dev.redress.core.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// All labels, the best first.
///
/// @param scores of all labels in their order; the higher, the better
@SuppressWarnings("ArrayRecordComponent") // Made once for each text, and never compared.
record Ranking(List<Label> labels, double[] scores) {
    private static final int ALTERNATIVES_MAX = 3;

    /// How fast the confidence of an alternative falls with its score.
    private static final double STEEPNESS = 3;

    static Ranking of(double[] scores) {
        List<Label> labels = new ArrayList<>(Label.ALL);
        labels.sort(Comparator.comparingDouble(label -> -scores[label.ordinal()]));
        return new Ranking(List.copyOf(labels), scores);
    }

    /// As if nothing else were possible.
    static Ranking of(Category category) {
        double[] scores = new double[LinearModel.LABELS];
        scores[Label.of(category).ordinal()] = 1;
        return of(scores);
    }

    Label best() {
        return labels.getFirst();
    }

    Label runnerUp() {
        return labels.get(1);
    }

    Category category() {
        Category category = best().category();
        return category == null ? Objects.requireNonNull(runnerUp().category()) : category;
    }

    /// How far the best is ahead of the next.
    double lead() {
        return score(best()) - score(runnerUp());
    }

    /// The next best with what is left of the confidence, divided by their scores.
    List<Alternative> alternatives(double confidence) {
        List<Label> others = labels.subList(1, labels.size());
        double sum = 0;
        for (Label label : others) {
            sum += weight(label);
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (Label label : others.subList(0, ALTERNATIVES_MAX)) {
            double share = (1 - confidence) * weight(label) / sum;
            alternatives.add(
                    new Alternative(label, Math.floor(share * 1000) / 1000, whyNot(label)));
        }
        return alternatives;
    }

    private double weight(Label label) {
        return Math.exp(STEEPNESS * score(label));
    }

    private String whyNot(Label label) {
        return "Scores %.2f less than %s.".formatted(score(best()) - score(label), best());
    }

    private double score(Label label) {
        return scores[label.ordinal()];
    }
}
