package dev.redress.platform.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Upload;
import dev.redress.core.evidence.DeclaredFile;
import dev.redress.platform.storage.FileKey;
import dev.redress.platform.storage.FileStorage;
import dev.redress.platform.storage.SignedRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// With which requests the files are sent, in the order in which they were declared.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UploadAnswer(UUID id, Instant expiresAt, List<Slot> files) {

    /// With which request one file is sent: its bytes are the body, and it needs no token.
    ///
    /// @param url absolute, or a path of the desk itself
    /// @param headers that must go with it as they are
    public record Slot(
            UUID id, String name, String method, String url, Map<String, String> headers) {}

    static UploadAnswer of(Upload upload, FileStorage storage) {
        return new UploadAnswer(
                upload.id(),
                upload.expiresAt(),
                upload.files().stream().map(declared -> slot(upload, declared, storage)).toList());
    }

    private static Slot slot(Upload upload, DeclaredFile declared, FileStorage storage) {
        FileKey key = new FileKey(upload.caseId(), declared.file().id());
        SignedRequest request = storage.upload(key, declared.file().size());
        return new Slot(
                declared.file().id(),
                declared.file().name(),
                request.method(),
                request.url(),
                request.headers());
    }
}
