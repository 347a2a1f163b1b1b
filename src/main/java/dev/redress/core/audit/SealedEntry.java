package dev.redress.core.audit;

import dev.redress.core.evidence.HashChain;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An entry in its place in the chain.
///
/// @param number counts the sealed entries, from 1
/// @param recordedAt the database's time, which no clock of the desk moves
/// @param hash of the entry and the hash before it
public record SealedEntry(long number, AuditEntry entry, Instant recordedAt, String hash) {

    /// The next one of a chain.
    ///
    /// @param previous the hash of the one before it, or [HashChain#BEGINNING]
    public static SealedEntry after(
            String previous, long number, AuditEntry entry, Instant recordedAt) {
        return new SealedEntry(
                number,
                entry,
                recordedAt,
                HashChain.hash(previous, fields(number, entry, recordedAt)));
    }

    /// Whether it is as it was sealed, behind one with this hash.
    public boolean follows(String previous) {
        return hash.equals(after(previous, number, entry, recordedAt).hash);
    }

    /// All that the hash covers, in its order.
    public SequencedMap<String, @Nullable String> fields() {
        return fields(number, entry, recordedAt);
    }

    private static SequencedMap<String, @Nullable String> fields(
            long number, AuditEntry entry, Instant recordedAt) {
        SequencedMap<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("number", String.valueOf(number));
        fields.put("id", entry.id().toString());
        fields.put("at", text(entry.at()));
        fields.put("recordedAt", text(recordedAt));
        fields.put("actor", entry.actor());
        fields.put("roles", entry.roles());
        fields.put("action", entry.action().name());
        fields.put("granted", String.valueOf(entry.granted()));
        fields.put("operation", entry.operation());
        fields.put(
                "cases",
                entry.cases().stream().map(UUID::toString).collect(Collectors.joining(",")));
        fields.put("purpose", entry.purpose() == null ? null : entry.purpose().name());
        for (Map.Entry<String, String> detail : entry.details().entrySet()) {
            fields.put("details." + detail.getKey(), detail.getValue());
        }
        return fields;
    }

    private static String text(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).toString();
    }
}
