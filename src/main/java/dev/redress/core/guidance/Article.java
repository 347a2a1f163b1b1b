package dev.redress.core.guidance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the desk knows for certain, once both sides have confirmed it (COM-04).
///
/// @param confirmedBy who did for the operations side; absent until then
/// @param legallyConfirmedBy who did for the legal side; absent until then
public record Article(
        UUID id,
        Topic topic,
        String title,
        String body,
        String writtenBy,
        Instant writtenAt,
        @Nullable String confirmedBy,
        @Nullable String legallyConfirmedBy) {

    /// What it is about.
    public enum Topic {
        PRODUCT_PARAMETERS,
        CAMPAIGN_RULES,
        AFTER_SALES_POLICY
    }

    /// Whose word is needed.
    public enum Side {
        OPERATIONS,
        LEGAL
    }

    /// Whether customers may be answered with it.
    public boolean isConfirmed() {
        return confirmedBy != null && legallyConfirmedBy != null;
    }
}
