package dev.redress.core.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All labels that speak for something, the best first. OTHER speaks for nothing: it is the answer
/// where there is no evidence.
///
/// @param scores of all columns of a [LinearModel]; the higher, the better
@SuppressWarnings("ArrayRecordComponent") // Made once for each text, and never compared.
public record Ranking(List<Label> labels, double[] scores) {
    private static final int ALTERNATIVES_MAX = 3;

    /// How fast the confidence of an alternative falls with its score.
    private static final double STEEPNESS = 3;

    public static Ranking of(double[] scores) {
        List<Label> labels = new ArrayList<>(Label.ALL);
        labels.remove(Label.OTHER);
        labels.sort(Comparator.comparingDouble(label -> -scores[column(label, scores)]));
        return new Ranking(List.copyOf(labels), scores);
    }

    /// What the rules alone say.
    static Ranking of(Category category) {
        return new Ranking(List.of(Label.of(category)), new double[LinearModel.COLUMNS]);
    }

    public Label best() {
        return labels.getFirst();
    }

    Label runnerUp() {
        return labels.get(1);
    }

    /// Of the best complaint, if it was learned to be meant by such a text; else OTHER.
    Category claimedCategory() {
        Label complaint = best().category() == null ? runnerUp() : best();
        Category category = complaint.category();
        return category == null || score(complaint) <= 0 ? Category.OTHER : category;
    }

    /// How far the best is ahead of the next.
    public double lead() {
        return score(best()) - score(runnerUp());
    }

    /// Whether the best label was learned to be meant by such a text, rather than being the least
    /// unlikely.
    boolean isClaimed() {
        return score(best()) > 0;
    }

    /// The next best with what is left of the confidence, divided by their scores.
    List<Alternative> alternatives(double confidence) {
        List<Label> others = labels.subList(1, labels.size());
        double sum = 0;
        for (Label label : others) {
            sum += weight(label);
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (Label label : others.subList(0, Math.min(ALTERNATIVES_MAX, others.size()))) {
            double share = (1 - confidence) * weight(label) / sum;
            alternatives.add(
                    new Alternative(label, Math.floor(share * 1000) / 1000, whyNot(label)));
        }
        return alternatives;
    }

    /// The column that speaks for the label.
    int column(Label label) {
        return column(label, scores);
    }

    private double weight(Label label) {
        return Math.exp(STEEPNESS * score(label));
    }

    private String whyNot(Label label) {
        return "Scores %.2f less than %s.".formatted(score(best()) - score(label), best());
    }

    private double score(Label label) {
        return scores[column(label)];
    }

    private static int column(Label label, double[] scores) {
        boolean isPraise =
                label == Label.INQUIRY
                        && scores[LinearModel.PRAISE] > scores[Label.INQUIRY.column()];
        return isPraise ? LinearModel.PRAISE : label.column();
    }
}
