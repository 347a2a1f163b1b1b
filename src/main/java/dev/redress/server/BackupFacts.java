package dev.redress.server;

import dev.redress.core.evidence.Sha256;
import dev.redress.platform.RefusedStart;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a backup says of itself, in `backup.json` beside the hashes of its files.
///
/// @param at when it was begun; the database is as it was a little later, at the end of its copy
/// @param least how many rows there were before the database was copied, by table
/// @param most how many there were afterwards
/// @param folders that a restored data folder has, the outer ones first
record BackupFacts(
        Instant at,
        SortedMap<String, Long> least,
        SortedMap<String, Long> most,
        List<String> folders) {

    /// Of all files, in the form of `sha256sum`.
    static final String SUMS = "SHA256SUMS";

    private static final String FACTS = "backup.json";
    private static final String FORMAT = "redress-backup/1";

    BackupFacts {
        folders = List.copyOf(folders);
    }

    void write(Path backup, String sums) throws IOException {
        Files.writeString(backup.resolve(SUMS), sums);
        JsonObject facts =
                new JsonObject()
                        .put("format", FORMAT)
                        .put("at", at.toString())
                        .put("sums", Sha256.of(sums))
                        .put("least", json(least))
                        .put("most", json(most))
                        .put("folders", new JsonArray(folders));
        Files.writeString(backup.resolve(FACTS), facts.encodePrettily());
    }

    /// @throws RefusedStart when it is no backup, or its list of files was changed
    static BackupFacts read(Path backup) throws IOException {
        try {
            JsonObject facts = new JsonObject(Files.readString(backup.resolve(FACTS)));
            String sums = Files.readString(backup.resolve(SUMS));
            if (!FORMAT.equals(facts.getString("format"))
                    || !Sha256.of(sums).equals(facts.getString("sums"))) {
                throw new RefusedStart("%s was changed, or is of another form.".formatted(backup));
            }
            return new BackupFacts(
                    Instant.parse(facts.getString("at")),
                    counts(facts.getJsonObject("least")),
                    counts(facts.getJsonObject("most")),
                    facts.getJsonArray("folders").stream().map(String::valueOf).toList());
        } catch (NoSuchFileException | DecodeException e) {
            throw new RefusedStart("%s is no whole backup: %s".formatted(backup, e.getMessage()));
        }
    }

    /// In words what a restored database lacks or has too much; empty for one that is as it was.
    List<String> differences(Map<String, Long> restored) {
        return restored.entrySet().stream()
                .filter(count ->
                        count.getValue() < least.getOrDefault(count.getKey(), 0L)
                                || count.getValue() > most.getOrDefault(count.getKey(), 0L))
                .map(count ->
                        "%s has %d rows instead of %d to %d"
                                .formatted(
                                        count.getKey(),
                                        count.getValue(),
                                        least.get(count.getKey()),
                                        most.get(count.getKey())))
                .toList();
    }

    private static JsonObject json(SortedMap<String, Long> counts) {
        JsonObject json = new JsonObject();
        counts.forEach(json::put);
        return json;
    }

    private static SortedMap<String, Long> counts(JsonObject json) {
        SortedMap<String, Long> counts = new TreeMap<>();
        json.fieldNames().forEach(table -> counts.put(table, json.getLong(table)));
        return counts;
    }
}
