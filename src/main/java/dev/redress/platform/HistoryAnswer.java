package dev.redress.platform;

import dev.redress.core.privacy.Masking;
import dev.redress.store.HistoryEntry;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// What happened to an entry of a register.
///
/// @param actor the account that did it, or `system`
/// @param details with phone, identity and card numbers hidden
public record HistoryAnswer(String type, Instant at, String actor, Map<String, String> details) {

    public static HistoryAnswer of(HistoryEntry entry) {
        Map<String, String> masked = new TreeMap<>();
        entry.entry().details().forEach((name, text) -> masked.put(name, Masking.freeText(text)));
        return new HistoryAnswer(entry.entry().type(), entry.at(), entry.entry().actor(), masked);
    }
}
