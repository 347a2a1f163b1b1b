package dev.redress.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of a policy as somebody proposed it.
///
/// @param decidedBy absent while it is a draft, as are the following two
public record PolicyVersion(
        String name,
        int version,
        PolicyState state,
        Instant effectiveFrom,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
