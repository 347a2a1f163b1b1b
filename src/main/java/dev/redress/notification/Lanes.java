package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.platform.InvalidInput;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Lanes as callers write them.
final class Lanes {

    private Lanes() {}

    /// The lane of that name; null for none.
    ///
    /// @throws InvalidInput if there is no such channel
    static @Nullable Lane read(String field, @Nullable String given) {
        try {
            return given == null ? null : Lane.labelled(given);
        } catch (IllegalArgumentException _) {
            throw InvalidInput.of(
                    field,
                    "UNKNOWN_VALUE",
                    "must begin with one of " + Arrays.toString(DeliveryChannel.values()));
        }
    }
}
