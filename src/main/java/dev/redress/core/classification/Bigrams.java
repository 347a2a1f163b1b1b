package dev.redress.core.classification;

import java.util.Arrays;

/// The pairs of neighbouring letters, digits and characters of a text, each once: what two texts
/// about the same have in common, however they are punctuated, spaced or written (traditional or
/// simplified, full or half width).
public final class Bigrams {

    private final int[] sorted;

    private Bigrams(int[] sorted) {
        this.sorted = sorted;
    }

    /// A text of one character counts as that character. Signs and white space do not count: a text
    /// of nothing else has none.
    static Bigrams of(NormalText text) {
        int[] pairs = new int[Math.max(1, text.length())];
        int count = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (before != 0) {
                    pairs[count++] = before << Character.SIZE | c;
                }
                before = c;
            }
        }
        if (count == 0 && before != 0) {
            pairs[count++] = before;
        }
        return new Bigrams(Arrays.stream(pairs, 0, count).sorted().distinct().toArray());
    }

    /// How alike two texts are: the share of the pairs of either that both have (Jaccard), from 0
    /// to 1. The same both ways, and 0 if either has none.
    public double likeness(Bigrams other) {
        int both = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Integer.compare(sorted[i], other.sorted[j]);
            if (order == 0) {
                both++;
            }
            if (order <= 0) {
                i++;
            }
            if (order >= 0) {
                j++;
            }
        }
        int either = sorted.length + other.sorted.length - both;
        return either == 0 ? 0 : (double) both / either;
    }
}
