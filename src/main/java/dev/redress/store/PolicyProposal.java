package dev.redress.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A draft to be kept.
///
/// @param body the content as JSON
/// @param seen the highest version that the proposer knows of; absent if they do not say
public record PolicyProposal(
        String name,
        Instant effectiveFrom,
        String body,
        String proposedBy,
        @Nullable Integer seen) {}
