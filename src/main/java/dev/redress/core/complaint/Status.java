package dev.redress.core.complaint;

/// The states of spec.md §5.1.
public enum Status {
    RECEIVED,
    CLASSIFIED,
    ASSIGNED,
    INVESTIGATING,
    AWAITING_CUSTOMER,
    AWAITING_THIRD_PARTY,
    PENDING_APPROVAL,
    PROPOSED,
    DECIDED,
    EXECUTING,
    RESOLVED,
    APPEALED,
    IN_MEDIATION,
    IN_ARBITRATION,
    CLOSED,
    ARCHIVED,
    WITHDRAWN,
    MERGED,
    REJECTED;

    /// Whether the case is over for good: no command moves it any more.
    public boolean terminal() {
        return switch (this) {
            case ARCHIVED, WITHDRAWN, MERGED, REJECTED -> true;
            case RECEIVED,
                    CLASSIFIED,
                    ASSIGNED,
                    INVESTIGATING,
                    AWAITING_CUSTOMER,
                    AWAITING_THIRD_PARTY,
                    PENDING_APPROVAL,
                    PROPOSED,
                    DECIDED,
                    EXECUTING,
                    RESOLVED,
                    APPEALED,
                    IN_MEDIATION,
                    IN_ARBITRATION,
                    CLOSED ->
                    false;
        };
    }

    /// Whether something can still be done with the case: it is neither closed nor over for good.
    public boolean isOpen() {
        return this != CLOSED && !terminal();
    }
}
