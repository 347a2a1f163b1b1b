package dev.redress.core.complaint;

import dev.redress.core.evidence.CaseDocument;
import dev.redress.core.evidence.CaseFile;
import dev.redress.core.evidence.HashChain;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Evidence in its place in the chain of its case.
///
/// @param id a UUIDv7
/// @param number counts the pieces of the case, from 1
/// @param previousHash of the piece before it, or [HashChain#BEGINNING]
/// @param hash covers everything else of it, as it was when it came
/// @param erasedAt when what it was went, as the law demands; absent as long as it is there. What
///   was erased keeps its hash, and cannot be proved by it any more
public record Exhibit(
        UUID id,
        UUID caseId,
        int number,
        Evidence evidence,
        String previousHash,
        String hash,
        @Nullable Instant erasedAt) {

    // With all six places, also where they are zero: it must always be the same text.
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /// The piece that follows one with the hash `previous`.
    public static Exhibit after(
            String previous, int number, UUID id, UUID caseId, Evidence evidence) {
        String hash = HashChain.hash(previous, fields(id, caseId, number, evidence));
        return new Exhibit(id, caseId, number, evidence, previous, hash, null);
    }

    /// What was given, while it is there.
    public boolean isThere() {
        return erasedAt == null;
    }

    /// Whether it is a file of `side` of which there can be a twin.
    public boolean isOriginalOf(Evidence.Side side) {
        CaseFile file = evidence.item().file();
        return file != null && file.twinOf() == null && evidence.side() == side;
    }

    /// What the hash covers beside the previous one, in the order in which it does.
    public SequencedMap<String, @Nullable String> fields() {
        return fields(id, caseId, number, evidence);
    }

    private static SequencedMap<String, @Nullable String> fields(
            UUID id, UUID caseId, int number, Evidence evidence) {
        EvidenceItem item = evidence.item();
        SequencedMap<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("number", String.valueOf(number));
        fields.put("id", id.toString());
        fields.put("caseId", caseId.toString());
        fields.put("side", evidence.side().name());
        fields.put("kind", item.kind().name());
        fields.put("description", item.description());
        fields.put("reference", item.reference());
        fields.put("sha256", item.sha256());
        fields.put("mediaType", item.mediaType());
        put(fields, item.document());
        put(fields, item.file());
        fields.put("by", evidence.by());
        fields.put("at", text(evidence.at()));
        return fields;
    }

    private static void put(
            SequencedMap<String, @Nullable String> fields, @Nullable CaseDocument document) {
        fields.put("documentType", part(document, CaseDocument::type));
        fields.put("documentIssuer", part(document, CaseDocument::issuer));
        fields.put("documentOn", part(document, CaseDocument::issuedOn));
        fields.put("documentResult", part(document, CaseDocument::result));
    }

    private static void put(
            SequencedMap<String, @Nullable String> fields, @Nullable CaseFile file) {
        fields.put("fileId", part(file, CaseFile::id));
        fields.put("fileName", part(file, CaseFile::name));
        fields.put("fileSize", part(file, CaseFile::size));
        fields.put("twinOf", part(file, CaseFile::twinOf));
    }

    private static <T> @Nullable String part(
            @Nullable T whole, Function<T, @Nullable Object> part) {
        Object value = whole == null ? null : part.apply(whole);
        return value == null ? null : value.toString();
    }

    private static String text(Instant at) {
        return MICROS.format(at);
    }
}
