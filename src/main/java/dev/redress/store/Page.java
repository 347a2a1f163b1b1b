package dev.redress.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stretch of a list, in its order.
///
/// @param limit 1 to [#LIMIT_MAX]
/// @param last the last id of the page before; absent for the first page
public record Page(int limit, @Nullable UUID last) {

    public static final int LIMIT_MAX = 200;

    public Page {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException(
                    "A page has 1 to %d entries, not %d".formatted(LIMIT_MAX, limit));
        }
    }
}
