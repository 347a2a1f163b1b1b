package dev.redress.platform.upload;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Outcome;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.ProblemException;
import dev.redress.platform.storage.FileKey;
import dev.redress.platform.storage.FileStorage;
import dev.redress.platform.upload.UploadRequest.FileForm;
import dev.redress.store.UploadStore;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Makes files evidence that came to the desk with a message, by the same rules as those that are
/// sent by a link.
@Singleton
public class ReceivedFiles {

    private static final int HEAD_MAX = 64 * 1024;

    private final CaseUploads uploads;
    private final UploadStore store;
    private final FileStorage storage;

    ReceivedFiles(CaseUploads uploads, UploadStore store, FileStorage storage) {
        this.uploads = uploads;
        this.store = store;
        this.storage = storage;
    }

    /// A file of the customer.
    ///
    /// @param name one line of at most 200 characters, and no path
    public record ReceivedFile(String name, Buffer bytes) {}

    /// Answers the code of what is against it; empty if it is evidence now. What it is called says
    /// nothing: its first bytes do.
    ///
    /// @param by the account of the customer
    /// @param add adds it to the case
    public Uni<Optional<String>> add(
            Complaint complaint,
            ReceivedFile file,
            String by,
            Function<List<EvidenceItem>, Uni<Outcome>> add) {
        if (file.bytes().length() == 0) {
            return Uni.createFrom().item(Optional.of("EMPTY"));
        }
        return uploads.open(complaint, declared(file), Evidence.Side.CUSTOMER, by)
                .chain(opened -> take(complaint, file, by, opened, add))
                .map(ReceivedFiles::refusal)
                .onFailure(InvalidInput.class)
                .recoverWithItem(ReceivedFiles::code)
                .onFailure(ProblemException.class)
                .recoverWithItem(failure -> Optional.of(failure.problem().code()));
    }

    private Uni<Outcome> take(
            Complaint complaint,
            ReceivedFile file,
            String by,
            UploadAnswer opened,
            Function<List<EvidenceItem>, Uni<Outcome>> add) {
        UUID id = opened.files().getFirst().id();
        return storage.send(new FileKey(complaint.id(), id), file.bytes())
                .chain(() -> uploads.find(opened.id(), complaint.id(), by))
                .chain(upload -> uploads.complete(complaint, upload, add))
                // Nobody will send another one in its place.
                .onFailure()
                .call(() -> store.close(opened.id()));
    }

    private static UploadRequest declared(ReceivedFile file) {
        byte[] head = file.bytes().getBytes(0, Math.min(file.bytes().length(), HEAD_MAX));
        FileForm form =
                new FileForm(
                        file.name(),
                        FileTypes.of(head),
                        (long) file.bytes().length(),
                        null,
                        null,
                        null,
                        null);
        return new UploadRequest(null, List.of(form));
    }

    private static Optional<String> refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> Optional.empty();
            case Outcome.Refused(var refusal) -> Optional.of(refusal.obstacle().name());
        };
    }

    private static Optional<String> code(InvalidInput failure) {
        return Optional.of(failure.errors().getFirst().code());
    }
}
