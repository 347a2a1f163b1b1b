package dev.redress.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of one of the desk's rules.
///
/// @param approvedBy another person; absent while the version is only proposed
public record PolicyVersion(
        String name,
        int version,
        Instant effectiveFrom,
        String bodyJson,
        String proposedBy,
        @Nullable String approvedBy) {}
