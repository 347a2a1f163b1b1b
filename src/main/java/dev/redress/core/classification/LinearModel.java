package dev.redress.core.classification;

/// For each label a weight of each gram; what a text scores is the sum over its grams.
///
/// Weights are kept in steps of 1/`SCALE`, which costs less than a thousandth of a score.
/// Immutable.
public final class LinearModel {
    private static final float SCALE = 4096;
    static final int LABELS = Label.ALL.size();

    /// Praise is worded so unlike a question that it is learned by itself, though it is answered as
    /// one: its column follows those of the labels.
    public static final int PRAISE = LABELS;

    /// How many weights a row has.
    public static final int COLUMNS = LABELS + 1;

    private final short[] weights;
    private final float[] biases;

    private LinearModel(short[] weights, float[] biases) {
        this.weights = weights;
        this.biases = biases;
    }

    /// The column that an exemplar is learned in.
    public static int columnOf(Exemplar exemplar) {
        boolean isPraise =
                exemplar.label() == Label.INQUIRY && "praise".equals(exemplar.subCategory());
        return isPraise ? PRAISE : exemplar.label().column();
    }

    /// Rounds to steps.
    ///
    /// @param weights a row of columns for each row of the vocabulary
    public static LinearModel of(float[][] weights, float[] biases) {
        short[] steps = new short[weights.length * COLUMNS];
        for (int row = 0; row < weights.length; row++) {
            for (int label = 0; label < COLUMNS; label++) {
                float step = Math.round(weights[row][label] * SCALE);
                steps[row * COLUMNS + label] =
                        (short) Math.clamp(step, Short.MIN_VALUE, Short.MAX_VALUE);
            }
        }
        return new LinearModel(steps, biases.clone());
    }

    static LinearModel stored(short[] steps, float[] biases) {
        return new LinearModel(steps, biases);
    }

    /// One score for each column.
    public double[] scores(Vector vector) {
        float[] sums = new float[COLUMNS];
        int[] rows = vector.rows();
        float[] values = vector.values();
        for (int i = 0; i < rows.length; i++) {
            int at = rows[i] * COLUMNS;
            float value = values[i];
            for (int column = 0; column < COLUMNS; column++) {
                sums[column] += value * weights[at + column];
            }
        }
        double[] scores = new double[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            scores[column] = sums[column] / SCALE + biases[column];
        }
        return scores;
    }

    /// How much a unit of `row` speaks for one column rather than for the other.
    float lead(int row, int column, int other) {
        int at = row * COLUMNS;
        return (weights[at + column] - weights[at + other]) / SCALE;
    }

    short[] steps() {
        return weights;
    }

    float[] biases() {
        return biases;
    }
}
