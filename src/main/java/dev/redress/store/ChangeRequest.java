package dev.redress.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which case shall be changed.
///
/// @param version the one that the caller has seen, or [#ANY_VERSION]
/// @param now when the change is made
/// @param key makes a repetition harmless; absent when the caller sent none
public record ChangeRequest(UUID id, long version, Instant now, @Nullable CommandKey key) {

    /// For the desk's own steps, which decide upon whatever they find.
    public static final long ANY_VERSION = 0;

    public ChangeRequest(UUID id, long version, Instant now) {
        this(id, version, now, null);
    }

    boolean isStaleAt(long current) {
        return version != ANY_VERSION && version != current;
    }
}
