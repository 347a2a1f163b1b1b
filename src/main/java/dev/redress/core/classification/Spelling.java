package dev.redress.core.classification;

import org.jspecify.annotations.Nullable;

/// A phrase as rule data spells it: a word or words, or two parts that stand close to each other.
///
/// `*` at the end of a Latin word leaves its end open. `退款~没到账` joins two parts that stand in their
/// order in one sentence, with at most [#GAP_MAX] characters between them, or [#LATIN_GAP_MAX]
/// after a Latin part. `退款~5~没到账` allows five.
///
/// @param opening the first part of a joined phrase; absent if there is one part only
/// @param closing the last part, or the only one
/// @param gapMax how many characters may stand between both parts
public record Spelling(@Nullable Part opening, Part closing, int gapMax) {

    /// What may lie between two joined parts: half a Chinese sentence.
    public static final int GAP_MAX = 12;

    /// Some English words.
    public static final int LATIN_GAP_MAX = 30;

    /// The largest number that a phrase may allow.
    public static final int GAP_LIMIT = 200;

    private static final String DISTANCE = "\\d{1,3}";

    /// A piece of text in normal form.
    ///
    /// @param open whether the last word may go on
    public record Part(String text, boolean open) {
        boolean isLatin() {
            return NormalText.isLatin(text.charAt(0));
        }
    }

    /// Reads a phrase.
    ///
    /// @throws IllegalArgumentException if it could match everywhere or is unclear
    public static Spelling of(String spelled, Simplification simplification) {
        String[] parts = spelled.split("~", -1);
        boolean tellsDistance = parts.length == 3 && parts[1].matches(DISTANCE);
        if (parts.length > 2 && !tellsDistance) {
            throw new IllegalArgumentException("More than two parts: " + spelled);
        }
        Part closing = part(parts[parts.length - 1], simplification);
        if (parts.length == 1) {
            return new Spelling(null, closing, 0);
        }
        Part opening = part(parts[0], simplification);
        int usual = opening.isLatin() ? LATIN_GAP_MAX : GAP_MAX;
        return new Spelling(opening, closing, tellsDistance ? distance(parts[1]) : usual);
    }

    private static int distance(String digits) {
        int distance = Integer.parseInt(digits);
        if (distance > GAP_LIMIT) {
            throw new IllegalArgumentException(
                    "At most %d characters may stand between, not %d"
                            .formatted(GAP_LIMIT, distance));
        }
        return distance;
    }

    private static Part part(String spelled, Simplification simplification) {
        boolean open = spelled.endsWith("*");
        String bare = open ? spelled.substring(0, spelled.length() - 1) : spelled;
        if (bare.indexOf('*') >= 0) {
            throw new IllegalArgumentException("Only the end may be left open: " + spelled);
        }
        String text = NormalText.of(bare, simplification).toString();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("An empty phrase would match everywhere");
        }
        return new Part(text, open);
    }
}
