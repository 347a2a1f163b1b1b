package dev.redress.core.compensation;

/// How far a compensation is (spec.md §5.7). A draft is what is sent: it is granted, waits for
/// approval, or is refused at once and leaves no trace.
public enum CompensationState {
    /// Asked for by somebody whose authority does not reach that far.
    PENDING_APPROVAL,
    /// Inside the authority of whoever granted it.
    GRANTED,
    APPROVED,
    REJECTED,
    /// Taken back before any payment, or come to nothing because its case ended before its
    /// approval.
    REVOKED,
    /// Ordered, and perhaps done already: nobody takes it back now.
    PAYING,
    PAID,
    /// The payment provider has refused it: it can be ordered again, or taken back.
    FAILED;

    /// Whether it counts against limits.
    public boolean isLive() {
        return switch (this) {
            case PENDING_APPROVAL, GRANTED, APPROVED, PAYING, PAID, FAILED -> true;
            case REJECTED, REVOKED -> false;
        };
    }

    /// Whether nothing is left to be done.
    public boolean isSettled() {
        return switch (this) {
            case REJECTED, REVOKED, PAID -> true;
            case PENDING_APPROVAL, GRANTED, APPROVED, PAYING, FAILED -> false;
        };
    }

    /// Whether the customer may count on it and nothing was ordered yet.
    boolean isCertain() {
        return this == GRANTED || this == APPROVED;
    }

    /// Whether the customer may count on it, and nothing is on its way: nothing was ordered, or the
    /// provider has refused for good.
    boolean isOwed() {
        return isCertain() || this == FAILED;
    }
}
