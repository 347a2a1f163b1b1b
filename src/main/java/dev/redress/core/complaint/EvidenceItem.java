package dev.redress.core.complaint;

import org.jspecify.annotations.Nullable;

/// One piece of evidence.
///
/// @param description what it is or shows; for [Kind#TEXT] the statement itself
/// @param reference where the platform's app keeps the file: a URL or a storage key; exactly for
///   [Kind#REFERENCE]
/// @param sha256 of the file, 64 lower-case hexadecimal digits, by which a change is noticed
public record EvidenceItem(
        Kind kind,
        String description,
        @Nullable String reference,
        @Nullable String sha256,
        @Nullable String mediaType) {

    /// In which form it was handed in.
    public enum Kind {
        /// A statement in words.
        TEXT,
        /// A file that is kept elsewhere.
        REFERENCE
    }
}
