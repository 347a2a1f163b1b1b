package dev.redress.platform.upload;

import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Upload;
import dev.redress.core.evidence.DeclaredFile;
import dev.redress.core.evidence.FileFormat;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.storage.FileKey;
import dev.redress.platform.storage.FileStorage;
import dev.redress.platform.storage.MissingFile;
import dev.redress.platform.storage.SentFile;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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

        record Good(SentFile file, EvidenceItem item) implements Result {}

        record Bad(FieldError fault) implements Result {}
    }

    /// A file that is there.
    ///
    /// @param path of it in the request
    private record Found(String path, DeclaredFile declared, SentFile sent) {}

    /// The files as evidence, in their order, kept. Fails with [InvalidInput] if anything is wrong
    /// with any of them; what is wrong is thrown away and may be sent again. None is read before
    /// all are there.
    Uni<List<EvidenceItem>> items(Upload upload) {
        return found(upload)
                .chain(found -> each(found, this::examine))
                .map(FileExaminer::requireGood)
                .chain(good -> each(good, this::keep));
    }

    private static <T, R> Uni<List<R>> each(List<T> all, Function<T, Uni<R>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList();
    }

    private Uni<List<Found>> found(Upload upload) {
        List<FieldError> faults = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        return each(upload.files(), declared -> find(upload, declared, found, faults))
                .map(_ -> {
                    requireNone(faults);
                    return found;
                });
    }

    private Uni<Optional<SentFile>> find(
            Upload upload, DeclaredFile declared, List<Found> found, List<FieldError> faults) {
        String path = "files[%d]".formatted(upload.files().indexOf(declared));
        return storage.sent(new FileKey(upload.caseId(), declared.file().id()))
                .map(Optional::of)
                .onFailure(MissingFile.class)
                .recoverWithItem(Optional.empty())
                .invoke(sent ->
                        sent.ifPresentOrElse(
                                there -> found.add(new Found(path, declared, there)),
                                () -> faults.add(missing(path))))
                .call(sent ->
                        sent.filter(there -> there.size() != declared.file().size())
                                .map(there -> {
                                    faults.add(wrongSize(path, there.size()));
                                    return storage.discard(there.key());
                                })
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Result> examine(Found found) {
        return Examination.of(storage.read(found.sent()))
                .chain(seen -> judge(found, seen))
                .onFailure(MissingFile.class)
                .recoverWithItem(_ -> new Result.Bad(missing(found.path())))
                .call(result ->
                        result instanceof Result.Bad
                                ? storage.discard(found.sent().key())
                                : Uni.createFrom().voidItem());
    }

    private Uni<Result> judge(Found found, Examination.Seen seen) {
        DeclaredFile declared = found.declared();
        Optional<Result> fault = fault(found.path(), declared, seen);
        return fault.isPresent()
                ? Uni.createFrom().item(fault.get())
                : malware.verdict(declared.mediaType(), () -> storage.read(found.sent()))
                        .map(verdict -> result(found, seen, verdict));
    }

    private Uni<EvidenceItem> keep(Result.Good good) {
        String sha256 = Objects.requireNonNull(good.item().sha256());
        return storage.keep(good.file(), sha256).replaceWith(good.item());
    }

    private static Optional<Result> fault(
            String path, DeclaredFile declared, Examination.Seen seen) {
        if (seen.size() != declared.file().size()) {
            return Optional.of(new Result.Bad(wrongSize(path, seen.size())));
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

    private static Result result(Found found, Examination.Seen seen, MalwareCheck.Verdict verdict) {
        return switch (verdict) {
            case MalwareCheck.Verdict.Harmless _ ->
                    new Result.Good(found.sent(), EvidenceItem.of(found.declared(), seen.sha256()));
            case MalwareCheck.Verdict.Harmful(String what) ->
                    bad(found.path(), "HARMFUL", "is " + what);
        };
    }

    private static Result bad(String path, String code, String message) {
        return new Result.Bad(new FieldError(path, code, message));
    }

    private static FieldError missing(String path) {
        return new FieldError(path, "MISSING", "was not sent yet");
    }

    private static FieldError wrongSize(String path, long size) {
        return new FieldError(path, "WRONG_SIZE", "has %d bytes".formatted(size));
    }

    private static List<Result.Good> requireGood(List<Result> results) {
        List<FieldError> faults = new ArrayList<>();
        List<Result.Good> all = new ArrayList<>();
        for (Result result : results) {
            switch (result) {
                case Result.Good good -> all.add(good);
                case Result.Bad(FieldError fault) -> faults.add(fault);
            }
        }
        requireNone(faults);
        return all;
    }

    private static void requireNone(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
