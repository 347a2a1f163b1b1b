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
    /// Taken back before any payment.
    REVOKED,
    /// Ordered, and perhaps done already: nobody takes it back now.
    PAYING,
    PAID,
    /// The payment provider has refused it; it can be ordered again.
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
}
