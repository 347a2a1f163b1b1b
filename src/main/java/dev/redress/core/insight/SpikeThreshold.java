package dev.redress.core.insight;

/// From when on a rise is of a level: both must be reached.
///
/// @param countMin complaints in 24 hours
/// @param factorMin how many times the usual number of a day
public record SpikeThreshold(AlertLevel level, int countMin, int factorMin) {

    public SpikeThreshold {
        if (countMin < 1 || factorMin < 1) {
            throw new IllegalArgumentException("A threshold is at least 1");
        }
    }

    boolean isReached(int count, Baseline usual) {
        return count >= countMin && usual.isReached(count, factorMin);
    }
}
