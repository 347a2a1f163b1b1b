package dev.redress.file;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.evidence.CaseFile;
import dev.redress.core.evidence.HashChain;
import dev.redress.core.evidence.Sha256;
import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The evidence of a case as it is handed out: what each file of the bundle is, and how it is
/// written. [BundleCheck] reads it again.
///
/// @param exhibits whole, in the order of their numbers
/// @param records the case, its timeline and who opened its files, as JSON by name
record Bundle(
        UUID id,
        Complaint complaint,
        List<Exhibit> exhibits,
        List<Document> records,
        String purpose,
        String by,
        Instant at) {

    static final String FORMAT = "redress-evidence/1";
    static final String MANIFEST = "manifest.json";
    static final String CHAIN = "chain.json";
    static final String SEAL = "seal.jwt";

    /// A text of the bundle.
    record Document(String path, String text) {}

    String chainHead() {
        return exhibits.isEmpty() ? HashChain.BEGINNING : exhibits.getLast().hash();
    }

    /// What the seal is put on. Of files it says the hash that they had when they came.
    String manifest() {
        JsonArray entries = new JsonArray();
        for (Document document : documents()) {
            Buffer bytes = Buffer.buffer(document.text());
            entries.add(entry(document.path(), bytes.length(), Sha256.of(document.text())));
        }
        for (Exhibit exhibit : present()) {
            EvidenceItem item = exhibit.evidence().item();
            CaseFile file = item.file();
            if (file != null) {
                entries.add(entry(path(exhibit), file.size(), item.sha256()));
            }
        }
        return new JsonObject()
                .put("format", FORMAT)
                .put("id", id.toString())
                .put("caseId", complaint.id().toString())
                .put("caseNo", complaint.caseNo())
                .put("purpose", purpose)
                .put("exportedBy", by)
                .put("exportedAt", at.toString())
                .put("pieces", exhibits.size())
                .put("chainHead", chainHead())
                .put("entries", entries)
                .encodePrettily();
    }

    private static JsonObject entry(String path, long size, @Nullable String sha256) {
        return new JsonObject().put("path", path).put("size", size).put("sha256", sha256);
    }

    /// The bundle itself.
    ///
    /// @param files gives out the bytes of a file
    ZipContent content(String manifest, String seal, Function<EvidenceItem, Multi<Buffer>> files) {
        List<ZipStream.Entry> entries = new ArrayList<>();
        entries.add(text(new Document(MANIFEST, manifest)));
        entries.add(text(new Document(SEAL, seal)));
        documents().stream().map(Bundle::text).forEachOrdered(entries::add);
        for (Exhibit exhibit : present()) {
            EvidenceItem item = exhibit.evidence().item();
            if (item.file() != null) {
                entries.add(new ZipStream.Entry(path(exhibit), files.apply(item)));
            }
        }
        return new ZipContent(complaint.caseNo() + ".zip", entries);
    }

    /// @param name of the zip file
    record ZipContent(String name, List<ZipStream.Entry> entries) {}

    /// Those that were not erased.
    private List<Exhibit> present() {
        return exhibits.stream().filter(Exhibit::isThere).toList();
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        documents.add(new Document(CHAIN, chain()));
        documents.addAll(records);
        for (Exhibit exhibit : present()) {
            String content = exhibit.evidence().item().content();
            if (content != null) {
                documents.add(new Document(path(exhibit), content));
            }
        }
        return documents;
    }

    private String chain() {
        return new JsonArray(exhibits.stream().map(Bundle::link).toList()).encodePrettily();
    }

    private static JsonObject link(Exhibit exhibit) {
        JsonObject fields = new JsonObject();
        exhibit.fields().forEach(fields::put);
        EvidenceItem item = exhibit.evidence().item();
        boolean isHere = exhibit.isThere() && (item.content() != null || item.file() != null);
        Instant erasedAt = exhibit.erasedAt();
        return new JsonObject()
                .put("previousHash", exhibit.previousHash())
                .put("hash", exhibit.hash())
                .put("path", isHere ? path(exhibit) : null)
                .put("erasedAt", erasedAt == null ? null : erasedAt.toString())
                .put("fields", fields);
    }

    /// Of a file or a snapshot. The number makes it one of its kind, whatever the file is called.
    private static String path(Exhibit exhibit) {
        CaseFile file = exhibit.evidence().item().file();
        return file == null
                ? "snapshots/%03d.json".formatted(exhibit.number())
                : "files/%03d-%s".formatted(exhibit.number(), file.name());
    }

    private static ZipStream.Entry text(Document document) {
        return new ZipStream.Entry(
                document.path(), Multi.createFrom().item(Buffer.buffer(document.text())));
    }
}
