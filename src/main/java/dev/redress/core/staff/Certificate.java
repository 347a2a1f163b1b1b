package dev.redress.core.staff;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That somebody passed something.
///
/// @param heldOn when, in China
/// @param score of 0 to [#SCORE_MAX]
/// @param decidedBy who approved, refused or took it away; absent while nobody did
/// @param reason of the last decision, or of the record itself
public record Certificate(
        CertificateKind kind,
        LocalDate heldOn,
        int score,
        State state,
        String recordedBy,
        Instant recordedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String reason) {

    public static final int SCORE_MAX = 100;

    /// Whether it counts.
    public enum State {
        /// A right that waits for a second person.
        PROPOSED,
        /// It counts.
        RECORDED,
        REJECTED,
        /// It counted once.
        WITHDRAWN
    }

    public Certificate {
        if (score < 0 || score > SCORE_MAX) {
            throw new IllegalArgumentException("score is 0 to %d".formatted(SCORE_MAX));
        }
    }

    /// A new one, which counts at once unless it is a right.
    public static Certificate recorded(
            CertificateKind kind,
            LocalDate heldOn,
            int score,
            String reason,
            String by,
            Instant at) {
        State state = kind.isRight() ? State.PROPOSED : State.RECORDED;
        return new Certificate(kind, heldOn, score, state, by, at, null, null, reason);
    }

    /// Whether another one of its kind would be one too many.
    boolean stands() {
        return state == State.PROPOSED || state == State.RECORDED;
    }
}
