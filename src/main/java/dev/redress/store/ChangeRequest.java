package dev.redress.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which case shall be changed, and by whom.
///
/// @param visibility what the caller may see: to change anything else is to ask for what is not
///   there
/// @param version the one that the caller has seen, or [#ANY_VERSION]
/// @param now when the change is made
/// @param key makes a repetition harmless; absent when the caller sent none
public record ChangeRequest(
        UUID id, Visibility visibility, long version, Instant now, @Nullable CommandKey key) {

    /// For what depends on no version, and for the desk's own steps.
    public static final long ANY_VERSION = 0;

    /// The desk's own step.
    public ChangeRequest(UUID id, long version, Instant now) {
        this(id, new Visibility.Everything(), version, now, null);
    }

    boolean isStaleAt(long current) {
        return version != ANY_VERSION && version != current;
    }
}
