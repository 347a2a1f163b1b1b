package dev.redress.core.incoming;

/// How many messages one sender may send before the next wait for a person. The limit itself is
/// still in order.
public record SenderBudget(int perHour, int perDay) {

    public SenderBudget {
        if (perHour < 1 || perDay < perHour) {
            throw new IllegalArgumentException("A day has at least one hour, and that one message");
        }
    }

    /// Whether one more is too many.
    public boolean isSpent(long lastHour, long lastDay) {
        return lastHour >= perHour || lastDay >= perDay;
    }
}
