package dev.redress.core.businesstime;

/// Ascending numbers that are spread about evenly, so that the place of another among them is found
/// at once: what they span is cut into pieces of equal width, and each piece knows where it begins.
final class Ascending {
    private final long[] values;
    private final int shift;
    // For each piece, how many values lie before it.
    private final int[] places;

    Ascending(long[] values) {
        this.values = values;
        long width = values.length == 0 ? 0 : values[values.length - 1] - values[0];
        // At least one piece a value, at most four.
        this.shift = Math.max(0, 62 - Long.numberOfLeadingZeros(width / (values.length + 1) + 1));
        this.places = new int[(int) (width >>> shift) + 1];
        int place = 0;
        for (int piece = 0; piece < places.length; piece++) {
            while (place < values.length && pieceOf(values[place]) < piece) {
                place++;
            }
            places[piece] = place;
        }
    }

    /// How many are not above `limit`.
    int notAbove(long limit) {
        if (values.length == 0 || limit < values[0]) {
            return 0;
        }
        int place = places[(int) Math.min(pieceOf(limit), places.length - 1L)];
        while (place < values.length && values[place] <= limit) {
            place++;
        }
        return place;
    }

    private long pieceOf(long value) {
        return (value - values[0]) >>> shift;
    }
}
