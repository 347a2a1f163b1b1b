package dev.redress.notification;

import dev.redress.platform.InvalidInput;
import dev.redress.store.Page;
import org.jspecify.annotations.Nullable;

/// How long a page is wanted.
final class PageLimit {

    private static final int DEFAULT = 50;

    private PageLimit() {}

    /// @throws InvalidInput unless it is 1 to 200, or left out
    static int read(@Nullable String given) {
        if (given == null) {
            return DEFAULT;
        }
        int wanted = given.matches("\\d{1,6}") ? Integer.parseInt(given) : 0;
        if (wanted < 1 || wanted > Page.LIMIT_MAX) {
            throw InvalidInput.of("limit", "OUT_OF_RANGE", "must be 1 to " + Page.LIMIT_MAX);
        }
        return wanted;
    }
}
