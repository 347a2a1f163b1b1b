package dev.redress.core.appeal;

/// How far an appeal is (spec.md §5.2).
public enum AppealState {
    FILED,
    /// The customer has the receipt; nobody reviews it yet.
    ACCEPTED,
    UNDER_REVIEW,
    /// The reviewer asked the customer for something.
    AWAITING_EVIDENCE,
    UPHELD,
    PARTLY_UPHELD,
    DISMISSED,
    WITHDRAWN,
    /// Too late, or not the first one on the decision; see [Inadmissibility].
    INADMISSIBLE;

    /// Whether it is still to be decided.
    public boolean isOpen() {
        return switch (this) {
            case FILED, ACCEPTED, UNDER_REVIEW, AWAITING_EVIDENCE -> true;
            case UPHELD, PARTLY_UPHELD, DISMISSED, WITHDRAWN, INADMISSIBLE -> false;
        };
    }

    /// Whether the decision that it was filed against does not stand as it was.
    public boolean isOverturning() {
        return switch (this) {
            case UPHELD, PARTLY_UPHELD -> true;
            case FILED,
                    ACCEPTED,
                    UNDER_REVIEW,
                    AWAITING_EVIDENCE,
                    DISMISSED,
                    WITHDRAWN,
                    INADMISSIBLE ->
                    false;
        };
    }
}
