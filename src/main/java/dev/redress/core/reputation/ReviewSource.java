package dev.redress.core.reputation;

/// Where a review was collected (REV-01, REV-10).
public enum ReviewSource {
    RATING_SYSTEM,
    SESSION,
    MESSAGE,
    SOCIAL_MEDIA,
    /// What customers tell others, and somebody tells the desk.
    WORD_OF_MOUTH
}
