package dev.redress.core.inspection;

/// A risk in numbers.
///
/// @param likelihood 1 to 5
/// @param impact 1 to 5
public record Risk(int likelihood, int impact) {

    private static final int MOST = 5;
    private static final int FIRST_FROM = 15;
    private static final int SECOND_FROM = 8;

    public Risk {
        if (likelihood < 1 || likelihood > MOST || impact < 1 || impact > MOST) {
            throw new IllegalArgumentException("likelihood and impact are 1 to " + MOST);
        }
    }

    /// 1 to 25.
    public int score() {
        return likelihood * impact;
    }

    /// In which order risks are dealt with: 1 first, then 2, then 3.
    public int priority() {
        if (score() >= FIRST_FROM) {
            return 1;
        }
        return score() >= SECOND_FROM ? 2 : 3;
    }
}
