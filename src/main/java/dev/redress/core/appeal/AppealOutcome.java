package dev.redress.core.appeal;

/// What a reviewer decides.
public enum AppealOutcome {
    /// Something else is done instead.
    UPHELD,
    /// A part of the decision stands, and something is done beside it or instead of the rest.
    PARTLY_UPHELD,
    /// The decision stands.
    DISMISSED;

    public boolean isChange() {
        return state().isOverturning();
    }

    AppealState state() {
        return switch (this) {
            case UPHELD -> AppealState.UPHELD;
            case PARTLY_UPHELD -> AppealState.PARTLY_UPHELD;
            case DISMISSED -> AppealState.DISMISSED;
        };
    }
}
