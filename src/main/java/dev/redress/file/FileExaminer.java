package dev.redress.file;

import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Upload;
import dev.redress.core.evidence.DeclaredFile;
import dev.redress.core.evidence.FileFormat;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.storage.FileKey;
import dev.redress.platform.storage.FileStorage;
import dev.redress.platform.storage.MissingFile;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at files that were sent, whole, before they become evidence.
@Singleton
class FileExaminer {

    private final FileStorage storage;
    private final MalwareCheck malware;

    FileExaminer(FileStorage storage, MalwareCheck malware) {
        this.storage = storage;
        this.malware = malware;
    }

    /// What a file turned out to be: evidence, or something that is wrong with it.
    private sealed interface Result {

        record Good(EvidenceItem item) implements Result {}

        record Bad(FieldError fault) implements Result {}
    }

    /// The files as evidence, in their order. Fails with [InvalidInput] if anything is wrong with
    /// any of them; what is wrong is thrown away and may be sent again.
    Uni<List<EvidenceItem>> items(Upload upload) {
        return Multi.createFrom()
                .iterable(upload.files())
                .onItem()
                .transformToUniAndConcatenate(declared -> examine(upload, declared))
                .collect()
                .asList()
                .map(FileExaminer::requireGood);
    }

    private Uni<Result> examine(Upload upload, DeclaredFile declared) {
        FileKey key = new FileKey(upload.caseId(), declared.file().id());
        String path = "files[%d]".formatted(upload.files().indexOf(declared));
        return Examination.of(storage.read(key))
                .chain(seen -> judge(path, key, declared, seen))
                .onFailure(MissingFile.class)
                .recoverWithItem(_ -> bad(path, "MISSING", "was not sent yet"))
                .call(result ->
                        result instanceof Result.Bad
                                ? storage.delete(key)
                                : Uni.createFrom().voidItem());
    }

    private Uni<Result> judge(
            String path, FileKey key, DeclaredFile declared, Examination.Seen seen) {
        Optional<Result> fault = fault(path, declared, seen);
        return fault.isPresent()
                ? Uni.createFrom().item(fault.get())
                : malware.verdict(declared.mediaType(), () -> storage.read(key))
                        .map(verdict -> result(path, declared, seen, verdict));
    }

    private static Optional<Result> fault(
            String path, DeclaredFile declared, Examination.Seen seen) {
        if (seen.size() != declared.file().size()) {
            return Optional.of(bad(path, "WRONG_SIZE", "has %d bytes".formatted(seen.size())));
        }
        String type = FileTypes.of(seen.head());
        if (!FileFormat.of(type).equals(FileFormat.of(declared.mediaType()))) {
            return Optional.of(bad(path, "WRONG_TYPE", "is %s".formatted(type)));
        }
        String wanted = declared.sha256();
        return wanted == null || wanted.equals(seen.sha256())
                ? Optional.empty()
                : Optional.of(bad(path, "WRONG_HASH", "has the SHA-256 " + seen.sha256()));
    }

    private static Result result(
            String path,
            DeclaredFile declared,
            Examination.Seen seen,
            MalwareCheck.Verdict verdict) {
        return switch (verdict) {
            case MalwareCheck.Verdict.Harmless _ ->
                    new Result.Good(EvidenceItem.of(declared, seen.sha256()));
            case MalwareCheck.Verdict.Harmful(String what) -> bad(path, "HARMFUL", "is " + what);
        };
    }

    private static Result bad(String path, String code, String message) {
        return new Result.Bad(new FieldError(path, code, message));
    }

    private static List<EvidenceItem> requireGood(List<Result> results) {
        List<FieldError> faults = new ArrayList<>();
        List<EvidenceItem> items = new ArrayList<>();
        for (Result result : results) {
            switch (result) {
                case Result.Good(EvidenceItem item) -> items.add(item);
                case Result.Bad(FieldError fault) -> faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return items;
    }
}
