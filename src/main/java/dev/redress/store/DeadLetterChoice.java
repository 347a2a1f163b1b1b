package dev.redress.store;

import dev.redress.core.notice.DeadReason;
import dev.redress.core.notice.Lane;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which dead letters are meant: all that fit what is given.
///
/// @param messages these alone; absent for all that were given up in the lane or for the reason
public record DeadLetterChoice(
        @Nullable Lane lane, @Nullable DeadReason reason, @Nullable List<UUID> messages) {

    /// Of which the three parameters are the first.
    static final String SQL =
            """
            state = 'DEAD' and ($1::text is null or lane = $1)
              and ($2::text is null or coalesce(dead_reason, 'GIVEN_UP') = $2)
              and ($3::uuid[] is null or id = any($3))\
            """;

    public DeadLetterChoice {
        messages = messages == null ? null : List.copyOf(messages);
    }

    Tuple parameters() {
        return Tuple.tuple()
                .addString(laneLabel())
                .addString(reasonName())
                .addArrayOfUUID(messages == null ? null : messages.toArray(UUID[]::new));
    }

    @Nullable String laneLabel() {
        return lane == null ? null : lane.label();
    }

    @Nullable String reasonName() {
        return reason == null ? null : reason.name();
    }
}
