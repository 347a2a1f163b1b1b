package dev.redress.core.priority;

import java.util.Locale;

/// Why a case stands nearer to the front of the queue. Each lifts it by one place at most.
public enum Cause {
    PROMOTION,
    RULE,
    HIGH_VALUE,
    REPEAT_COMPLAINT,
    REPEAT_COMPLAINANT;

    /// As cases are tagged with it: `high_value`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
