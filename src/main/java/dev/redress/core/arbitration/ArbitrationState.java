package dev.redress.core.arbitration;

import java.util.EnumSet;
import java.util.Set;

/// How far an arbitration is; each state is a step with a date and a document.
public enum ArbitrationState {
    APPLIED,
    /// The institution does not take the matter.
    NOT_ACCEPTED,
    ACCEPTED,
    TRIBUNAL_FORMED,
    HEARD,
    AWARDED,
    PERFORMED,
    /// The other party asked the court to enforce the award.
    ENFORCEMENT_APPLIED;

    /// The steps that may follow.
    public Set<ArbitrationState> next() {
        return switch (this) {
            case APPLIED -> EnumSet.of(ACCEPTED, NOT_ACCEPTED);
            case ACCEPTED -> EnumSet.of(TRIBUNAL_FORMED);
            case TRIBUNAL_FORMED -> EnumSet.of(HEARD);
            case HEARD -> EnumSet.of(AWARDED);
            case AWARDED -> EnumSet.of(PERFORMED, ENFORCEMENT_APPLIED);
            case NOT_ACCEPTED, PERFORMED, ENFORCEMENT_APPLIED ->
                    EnumSet.noneOf(ArbitrationState.class);
        };
    }

    public boolean isOver() {
        return next().isEmpty();
    }
}
