package dev.redress.core.mediation;

/// How far a mediation is (spec.md §5.3).
public enum MediationState {
    /// Waits for the consent of both parties and for a mediator.
    REQUESTED,
    /// The platform's own mediator works on it.
    INTERNAL_OPEN,
    /// The platform's own mediation came to nothing; a third party may mediate.
    THIRD_PARTY_OFFERED,
    THIRD_PARTY_OPEN,
    /// Terms are drawn up, and not signed by both yet.
    AGREED,
    /// Both have signed; the obligations are watched.
    FILED,
    FULFILLED,
    /// An obligation was not fulfilled by its date. It still can be, until the mediator gives it up
    /// or somebody goes to arbitration.
    NON_PERFORMED,
    DECLINED,
    FAILED;

    /// Whether nothing can happen to it any more.
    public boolean isOver() {
        return switch (this) {
            case FULFILLED, DECLINED, FAILED -> true;
            case REQUESTED,
                    INTERNAL_OPEN,
                    THIRD_PARTY_OFFERED,
                    THIRD_PARTY_OPEN,
                    AGREED,
                    FILED,
                    NON_PERFORMED ->
                    false;
        };
    }

    /// Whether the parties negotiate, and the case waits for them.
    public boolean isUnderWay() {
        return switch (this) {
            case INTERNAL_OPEN, THIRD_PARTY_OFFERED, THIRD_PARTY_OPEN, AGREED -> true;
            case REQUESTED, FILED, FULFILLED, NON_PERFORMED, DECLINED, FAILED -> false;
        };
    }
}
