package dev.redress.core.insight;

import java.util.List;

/// How many complaints named one product, brand or the like, day by day.
///
/// @param customers different ones in the last 24 hours
/// @param daily the last 24 hours first, then the fourteen times 24 hours before them
public record Surge(Dimension dimension, String value, int customers, List<Integer> daily) {

    /// How many days before the last 24 hours are compared with.
    public static final int DAYS_BEFORE = 14;

    public Surge {
        daily = List.copyOf(daily);
        if (daily.size() != DAYS_BEFORE + 1) {
            throw new IllegalArgumentException("There must be 15 days, not " + daily.size());
        }
    }

    public int count() {
        return daily.getFirst();
    }
}
