package dev.redress.core.complaint;

import java.time.Instant;

/// That somebody holds a case for none, until a supervisor has confirmed it.
///
/// @param explanation what the customer is told once it is confirmed
public record RejectionDraft(Ground ground, String explanation, String by, Instant at) {

    /// Why it is none (spec.md §5.1, `rejectInvalid`).
    public enum Ground {
        TEST_DATA,
        ABUSE,
        /// It is about something that the platform has no part in.
        NOT_THE_PLATFORM
    }
}
