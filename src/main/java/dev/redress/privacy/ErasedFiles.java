package dev.redress.privacy;

import dev.redress.platform.storage.FileKey;
import dev.redress.platform.storage.FileStorage;
import dev.redress.platform.storage.KeptFile;
import dev.redress.store.RetentionStore;
import dev.redress.store.RetentionStore.ErasedFile;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/// Deletes the files of erased evidence where they are kept, which is not in the database.
@Singleton
class ErasedFiles {

    private static final Logger LOG = Logger.getLogger(ErasedFiles.class);

    private final RetentionStore store;
    private final FileStorage storage;

    ErasedFiles(RetentionStore store, FileStorage storage) {
        this.store = store;
        this.storage = storage;
    }

    /// Deletes at most `limit`, and answers a sentence for each that could not be.
    Uni<List<String>> delete(int limit) {
        List<String> failures = new ArrayList<>();
        return store.files(limit)
                .chain(files ->
                        Multi.createFrom()
                                .iterable(files)
                                .onItem()
                                .transformToUniAndConcatenate(file -> delete(file, failures))
                                .onItem()
                                .ignoreAsUni())
                .replaceWith(failures);
    }

    // A store that is away for one file is so for the next run as well; the others go on.
    private Uni<Void> delete(ErasedFile file, List<String> failures) {
        FileKey key = new FileKey(file.caseId(), file.fileId());
        String sha256 = file.sha256();
        Uni<Void> kept =
                sha256 == null
                        ? Uni.createFrom().voidItem()
                        : storage.delete(new KeptFile(key, sha256));
        return kept.chain(() -> storage.discard(key))
                .chain(() -> store.gone(file.fileId()))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.errorf(failure, "File %s cannot be deleted", file.fileId());
                    failures.add("file " + file.fileId());
                    return Uni.createFrom().voidItem();
                });
    }
}
