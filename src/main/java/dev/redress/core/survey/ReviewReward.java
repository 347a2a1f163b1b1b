package dev.redress.core.survey;

/// What a customer gets for passing on a good review (REV-05).
///
/// @param ratingMin so many stars at the least, from 1 to 5
/// @param lengthMin so many characters at the least
/// @param points for each such review; 0 for no reward
public record ReviewReward(int ratingMin, int lengthMin, int points) {

    private static final int STARS_MAX = 5;
    private static final int MAX = 100_000;

    public ReviewReward {
        if (ratingMin < 1 || ratingMin > STARS_MAX) {
            throw new IllegalArgumentException("ratingMin must be from 1 to " + STARS_MAX);
        }
        if (lengthMin < 0 || lengthMin > MAX || points < 0 || points > MAX) {
            throw new IllegalArgumentException("lengthMin and points must be from 0 to " + MAX);
        }
    }

    /// What this review is worth.
    public int of(int rating, String text, boolean isShared) {
        boolean isEarned =
                isShared
                        && rating >= ratingMin
                        && text.codePointCount(0, text.length()) >= lengthMin;
        return isEarned ? points : 0;
    }
}
