package dev.redress.core.classification;

/// A text as numbers: the rows of its grams, then of its marks, and a value for each.
///
/// @param grams how many of the rows are grams; their values have length 1 together
@SuppressWarnings("ArrayRecordComponent") // Made once for each text, and never compared.
public record Vector(int[] rows, float[] values, int grams) {

    /// Whether the model knows nothing of what the text says. The marks for language and length say
    /// nothing.
    boolean isEmpty() {
        return grams == 0;
    }
}
