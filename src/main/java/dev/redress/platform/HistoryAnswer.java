package dev.redress.platform;

import dev.redress.store.HistoryEntry;
import java.time.Instant;
import java.util.Map;

/// What happened to an entry of a register.
///
/// @param actor the account that did it, or `system`
public record HistoryAnswer(String type, Instant at, String actor, Map<String, String> details) {

    public static HistoryAnswer of(HistoryEntry entry) {
        return new HistoryAnswer(
                entry.entry().type(), entry.at(), entry.entry().actor(), entry.entry().details());
    }
}
