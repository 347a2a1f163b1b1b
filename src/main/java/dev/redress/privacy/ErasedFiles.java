package dev.redress.privacy;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationRun;
import dev.redress.platform.storage.FileKey;
import dev.redress.platform.storage.FileStorage;
import dev.redress.platform.storage.KeptFile;
import dev.redress.store.RetentionStore;
import dev.redress.store.RetentionStore.ErasedFile;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
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

    /// Deletes as many as a run may have, and notes in `run` what could not be. Files are no cases:
    /// they do not use up what the run may do.
    Uni<Void> delete(OperationRun run) {
        return store.files(OperationOrder.LIMIT_MAX)
                .chain(files -> run.each(files, file -> delete(file, run::failed)));
    }

    /// Deletes as many as a run may have. What could not be is logged, and the next run tries
    /// again.
    Uni<Void> delete() {
        return store.files(OperationOrder.LIMIT_MAX)
                .chain(files ->
                        Multi.createFrom()
                                .iterable(files)
                                .onItem()
                                .transformToUniAndConcatenate(file -> delete(file, _ -> {}))
                                .onItem()
                                .ignoreAsUni());
    }

    // A store that is away for one file is so for the next run as well; the others go on.
    private Uni<Void> delete(ErasedFile file, Consumer<String> failed) {
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
                    failed.accept("file " + file.fileId());
                    return Uni.createFrom().voidItem();
                });
    }
}
