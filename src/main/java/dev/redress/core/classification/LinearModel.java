package dev.redress.core.classification;

/// For each label a weight of each gram; what a text scores is the sum over its grams.
///
/// Weights are kept in steps of 1/`SCALE`, which costs less than a thousandth of a score.
/// Immutable.
public final class LinearModel {
    private static final float SCALE = 4096;
    static final int LABELS = Label.ALL.size();

    private final short[] weights;
    private final float[] biases;

    private LinearModel(short[] weights, float[] biases) {
        this.weights = weights;
        this.biases = biases;
    }

    /// @param weights one row of [Label]s for each row of the vocabulary
    public static LinearModel of(float[][] weights, float[] biases) {
        short[] steps = new short[weights.length * LABELS];
        for (int row = 0; row < weights.length; row++) {
            for (int label = 0; label < LABELS; label++) {
                float step = Math.round(weights[row][label] * SCALE);
                steps[row * LABELS + label] =
                        (short) Math.clamp(step, Short.MIN_VALUE, Short.MAX_VALUE);
            }
        }
        return new LinearModel(steps, biases.clone());
    }

    static LinearModel stored(short[] steps, float[] biases) {
        return new LinearModel(steps, biases);
    }

    /// One score for each label, in their order.
    public double[] scores(Vector vector) {
        float[] sums = new float[LABELS];
        int[] rows = vector.rows();
        float[] values = vector.values();
        for (int i = 0; i < rows.length; i++) {
            int at = rows[i] * LABELS;
            float value = values[i];
            for (int label = 0; label < LABELS; label++) {
                sums[label] += value * weights[at + label];
            }
        }
        double[] scores = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            scores[label] = sums[label] / SCALE + biases[label];
        }
        return scores;
    }

    /// How much a unit of `row` speaks for `label` rather than for `other`.
    float lead(int row, Label label, Label other) {
        int at = row * LABELS;
        return (weights[at + label.ordinal()] - weights[at + other.ordinal()]) / SCALE;
    }

    short[] steps() {
        return weights;
    }

    float[] biases() {
        return biases;
    }
}
