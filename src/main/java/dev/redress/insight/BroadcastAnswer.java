package dev.redress.insight;

import dev.redress.store.BroadcastStore.Broadcast;
import java.time.Instant;
import java.util.UUID;

/// An answer to all cases of a mass complaint.
///
/// @param answered how many cases have had it
record BroadcastAnswer(
        UUID id, Instant at, String author, String text, String english, int answered) {

    static BroadcastAnswer of(Broadcast broadcast) {
        return new BroadcastAnswer(
                broadcast.id(),
                broadcast.at(),
                broadcast.author(),
                broadcast.text(),
                broadcast.english(),
                broadcast.answered());
    }
}
