package dev.redress.core.outlook;

import java.time.Duration;

/// What is to be expected of a promise, worst first.
public enum Outlook {
    /// Broken already.
    OVERDUE,
    /// Nobody is there between now and the due time.
    UNSTAFFED,
    /// There is more work than time.
    LATE,
    /// It fits, with less to spare than the work of the stage itself.
    TIGHT,
    SAFE;

    static Outlook of(Duration timeLeft, Duration staffedLeft, Duration slack, Duration work) {
        if (timeLeft.isNegative()) {
            return OVERDUE;
        }
        if (staffedLeft.isZero()) {
            return UNSTAFFED;
        }
        if (slack.isNegative()) {
            return LATE;
        }
        return slack.compareTo(work) < 0 ? TIGHT : SAFE;
    }
}
