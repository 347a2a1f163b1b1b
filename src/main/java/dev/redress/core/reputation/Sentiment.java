package dev.redress.core.reputation;

/// How a review speaks, by its stars.
public enum Sentiment {
    GOOD,
    NEUTRAL,
    BAD;

    private static final int GOOD_MIN = 4;
    private static final int BAD_MAX = 2;

    /// Of so many stars, 1 to 5.
    public static Sentiment of(int rating) {
        if (rating >= GOOD_MIN) {
            return GOOD;
        }
        return rating <= BAD_MAX ? BAD : NEUTRAL;
    }
}
