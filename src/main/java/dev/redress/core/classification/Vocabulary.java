package dev.redress.core.classification;

import java.util.Arrays;

/// The grams and marks that a model knows, each with the row of its weights. Immutable.
public final class Vocabulary {
    private final int[] hashes;
    private final float[] weights;

    /// Rows from 1; 0 is free. At most half full.
    private final int[] table;

    /// @param hashes all different, in the order of their rows
    /// @param weights how telling each is by itself: the rarer, the more
    public Vocabulary(int[] hashes, float[] weights) {
        if (hashes.length != weights.length) {
            throw new IllegalArgumentException("Not a weight for each gram");
        }
        this.hashes = hashes.clone();
        this.weights = weights.clone();
        this.table = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
        for (int row = 0; row < hashes.length; row++) {
            table[placeOf(hashes[row])] = row + 1;
        }
    }

    public int size() {
        return hashes.length;
    }

    /// The row of a gram or mark, negative if it is not known.
    int row(int hash) {
        return table[placeOf(hash)] - 1;
    }

    /// The grams as a vector of length 1, each by its weight and the logarithm of its number; then
    /// the marks as they are, so that a long text does not drown what the rules say.
    public Vector vector(Bag bag) {
        int[] marks = bag.marks();
        int[] rows = new int[bag.size() + marks.length];
        float[] values = new float[rows.length];
        int size = 0;
        double square = 0;
        for (int i = 0; i < bag.size(); i++) {
            int row = row(bag.gram(i));
            if (row >= 0) {
                float value = weights[row] * damped(bag.count(i));
                rows[size] = row;
                values[size++] = value;
                square += (double) value * value;
            }
        }
        int grams = size;
        float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
        for (int i = 0; i < grams; i++) {
            values[i] *= scale;
        }
        for (int mark : marks) {
            int row = row(mark);
            if (row >= 0) {
                rows[size] = row;
                values[size++] = weights[row];
            }
        }
        return new Vector(Arrays.copyOf(rows, size), Arrays.copyOf(values, size), grams);
    }

    int[] hashes() {
        return hashes;
    }

    float[] weights() {
        return weights;
    }

    private static float damped(int count) {
        return count == 1 ? 1 : (float) (1 + StrictMath.log(count));
    }

    private int placeOf(int hash) {
        int mask = table.length - 1;
        int place = hash & mask;
        while (table[place] > 0 && hashes[table[place] - 1] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
