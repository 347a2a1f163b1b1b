package dev.redress.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.notice.DeadReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Dead letters that somebody sent again.
///
/// @param lane of which lane, and `reason` for which reason, if that was asked for
/// @param requestHash of the request, if it had a key
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Redrive(
        UUID id,
        String actor,
        Instant at,
        String why,
        @Nullable String lane,
        @Nullable DeadReason reason,
        List<UUID> messages,
        @Nullable String requestHash) {

    public Redrive {
        messages = List.copyOf(messages);
    }
}
