package dev.redress.store;

import dev.redress.core.evidence.CaseDocument;
import dev.redress.core.evidence.CaseFile;
import dev.redress.core.evidence.DeclaredFile;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The files of an upload, to and from the text of their column. See [JsonColumn].
final class UploadJson {

    private UploadJson() {}

    static String of(List<DeclaredFile> files) {
        return JsonColumn.array(files, UploadJson::of);
    }

    static List<DeclaredFile> read(String json) {
        return JsonColumn.list(json, UploadJson::file);
    }

    private static JsonObject of(DeclaredFile declared) {
        CaseFile file = declared.file();
        CaseDocument document = declared.document();
        return new JsonObject()
                .put("id", file.id().toString())
                .put("name", file.name())
                .put("size", file.size())
                .put("twinOf", text(file.twinOf()))
                .put("mediaType", declared.mediaType())
                .put("sha256", declared.sha256())
                .put("description", declared.description())
                .put("document", document == null ? null : of(document));
    }

    private static DeclaredFile file(JsonObject json) {
        String twinOf = json.getString("twinOf");
        JsonObject document = json.getJsonObject("document");
        CaseFile file =
                new CaseFile(
                        UUID.fromString(json.getString("id")),
                        json.getString("name"),
                        json.getLong("size"),
                        twinOf == null ? null : UUID.fromString(twinOf));
        return new DeclaredFile(
                file,
                json.getString("mediaType"),
                json.getString("sha256"),
                json.getString("description"),
                document == null ? null : document(document));
    }

    private static JsonObject of(CaseDocument document) {
        return new JsonObject()
                .put("type", document.type().name())
                .put("issuer", document.issuer())
                .put("issuedOn", text(document.issuedOn()))
                .put("result", document.result());
    }

    private static CaseDocument document(JsonObject json) {
        String issuedOn = json.getString("issuedOn");
        return new CaseDocument(
                CaseDocument.Type.valueOf(json.getString("type")),
                json.getString("issuer"),
                issuedOn == null ? null : LocalDate.parse(issuedOn),
                json.getString("result"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
