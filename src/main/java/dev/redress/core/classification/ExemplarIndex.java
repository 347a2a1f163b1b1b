package dev.redress.core.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// All exemplars of a model, to find those that a text resembles most.
///
/// For each gram it lists the exemplars that have it, so that a text meets only those with which it
/// shares something. Immutable.
public final class ExemplarIndex {
    /// Values lie between 0 and 1 and are kept in steps of 1/`SCALE`.
    private static final int SCALE = 127;

    static final int EXEMPLARS_MAX = Character.MAX_VALUE;

    private final List<Exemplar> exemplars;

    /// Where the list of each row begins; one more for the end of the last.
    private final int[] starts;

    private final char[] holders;
    private final byte[] values;

    /// @param index its place in the order of the exemplars
    /// @param similarity from 0 to 1, the cosine of their grams
    record Near(int index, Exemplar exemplar, double similarity) {}

    ExemplarIndex(List<Exemplar> exemplars, int[] starts, char[] holders, byte[] values) {
        this.exemplars = List.copyOf(exemplars);
        this.starts = starts;
        this.holders = holders;
        this.values = values;
    }

    /// Turns exemplars with their grams into grams with their exemplars.
    ///
    /// @param vectors of the exemplars in their order
    /// @param rows of the vocabulary
    public static ExemplarIndex of(List<Exemplar> exemplars, List<Vector> vectors, int rows) {
        if (exemplars.size() > EXEMPLARS_MAX) {
            throw new IllegalArgumentException(exemplars.size() + " exemplars are too many");
        }
        int[] starts = new int[rows + 1];
        for (Vector vector : vectors) {
            for (int i = 0; i < vector.grams(); i++) {
                starts[vector.rows()[i] + 1]++;
            }
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        char[] holders = new char[starts[rows]];
        byte[] values = new byte[holders.length];
        int[] next = starts.clone();
        for (int holder = 0; holder < vectors.size(); holder++) {
            Vector vector = vectors.get(holder);
            for (int i = 0; i < vector.grams(); i++) {
                int at = next[vector.rows()[i]]++;
                holders[at] = (char) holder;
                values[at] = (byte) Math.round(vector.values()[i] * SCALE);
            }
        }
        return new ExemplarIndex(exemplars, starts, holders, values);
    }

    public List<Exemplar> exemplars() {
        return exemplars;
    }

    /// How much each exemplar resembles the text, in their order.
    float[] similarities(Vector vector) {
        float[] sums = new float[exemplars.size()];
        for (int i = 0; i < vector.grams(); i++) {
            int row = vector.rows()[i];
            float value = vector.values()[i] / SCALE;
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                sums[holders[at]] += value * values[at];
            }
        }
        return sums;
    }

    /// The nearest of those wanted, the nearest first; none without any resemblance.
    List<Near> nearest(float[] similarities, int count, Predicate<Exemplar> wanted) {
        List<Near> nearest = new ArrayList<>(count + 1);
        double least = 0;
        for (int i = 0; i < similarities.length; i++) {
            if (similarities[i] > least && wanted.test(exemplars.get(i))) {
                insert(nearest, new Near(i, exemplars.get(i), Math.min(1, similarities[i])));
                if (nearest.size() > count) {
                    nearest.removeLast();
                }
                least = nearest.size() < count ? 0 : nearest.getLast().similarity();
            }
        }
        return nearest;
    }

    private static void insert(List<Near> nearest, Near near) {
        int at = nearest.size();
        while (at > 0 && nearest.get(at - 1).similarity() < near.similarity()) {
            at--;
        }
        nearest.add(at, near);
    }

    int[] starts() {
        return starts;
    }

    char[] holders() {
        return holders;
    }

    byte[] values() {
        return values;
    }
}
