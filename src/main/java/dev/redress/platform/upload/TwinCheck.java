package dev.redress.platform.upload;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Upload;
import dev.redress.core.evidence.DeclaredFile;
import dev.redress.platform.InvalidInput;
import dev.redress.store.ComplaintStore;
import dev.redress.store.NotFound;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// Looks at the files whose twins somebody wants to send.
record TwinCheck(ComplaintStore complaints) {

    /// Fails with [InvalidInput] if one of them is no original that the upload may have a twin of.
    Uni<Void> requireOriginals(Complaint complaint, Upload upload) {
        return Multi.createFrom()
                .iterable(upload.files())
                .onItem()
                .transformToUniAndConcatenate(
                        declared -> requireOriginal(complaint, upload, declared))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> requireOriginal(Complaint complaint, Upload upload, DeclaredFile declared) {
        UUID original = declared.file().twinOf();
        return original == null
                ? Uni.createFrom().voidItem()
                : requireOriginal(complaint, upload, declared, original);
    }

    private Uni<Void> requireOriginal(
            Complaint complaint, Upload upload, DeclaredFile declared, UUID id) {
        return complaints
                .exhibit(complaint, id)
                .onFailure(NotFound.class)
                .transform(_ -> notAnOriginal(upload, declared))
                .invoke(original -> {
                    if (!original.isOriginalOf(upload.side())) {
                        throw notAnOriginal(upload, declared);
                    }
                })
                .replaceWithVoid();
    }

    private static InvalidInput notAnOriginal(Upload upload, DeclaredFile declared) {
        return InvalidInput.of(
                "files[%d].twinOf".formatted(upload.files().indexOf(declared)),
                "UNKNOWN_ORIGINAL",
                "must be a file of this case, of the side %s, and no twin itself"
                        .formatted(upload.side()));
    }
}
