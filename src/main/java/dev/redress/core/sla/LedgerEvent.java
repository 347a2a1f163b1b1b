package dev.redress.core.sla;

/// What can happen to a clock.
public enum LedgerEvent {
    /// Taken over as it stood, from a time before there was a ledger.
    ADOPTED,
    STARTED,
    /// Set back to its beginning by an activity.
    RESTARTED,
    WARNED,
    PAUSED,
    RESUMED,
    /// Counted anew: another grade, or other working days.
    RETARGETED,
    /// A full period of [Stage#STALE] passed; the next one begins where it ended.
    STALLED,
    BREACHED,
    MET,
    /// Finished after the breach, which stays one.
    FINISHED_LATE,
    CANCELLED,
    /// Owed again after all, as if it had never been cancelled.
    REVIVED;

    /// Whether the clock is counted from its start by it.
    boolean isCount() {
        return switch (this) {
            case STARTED, RESTARTED, RETARGETED, STALLED -> true;
            case ADOPTED,
                    WARNED,
                    PAUSED,
                    RESUMED,
                    BREACHED,
                    MET,
                    FINISHED_LATE,
                    CANCELLED,
                    REVIVED ->
                    false;
        };
    }
}
