package dev.redress.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stretch of a list that shows the newest first.
///
/// @param limit 1 to [#LIMIT_MAX]
/// @param before the last id of the page before; absent for the first page
public record Page(int limit, @Nullable UUID before) {

    public static final int LIMIT_MAX = 200;

    public Page {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException(
                    "A page has 1 to %d entries, not %d".formatted(LIMIT_MAX, limit));
        }
    }
}
