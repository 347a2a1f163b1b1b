package dev.redress.policy;

import dev.redress.platform.IfMatch;
import org.jspecify.annotations.Nullable;

/// The version that a caller says to have seen.
final class Seen {

    private Seen() {}

    /// Absent if the caller does not say: a new version replaces nothing, so that nothing is lost.
    static @Nullable Integer version(@Nullable String ifMatch) {
        return ifMatch == null ? null : (int) Math.min(Integer.MAX_VALUE, IfMatch.version(ifMatch));
    }
}
