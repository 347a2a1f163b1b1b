package dev.redress.file;

import dev.redress.core.complaint.Upload;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Leftovers;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RealTime;
import dev.redress.platform.storage.FileKey;
import dev.redress.platform.storage.FileStorage;
import dev.redress.platform.storage.KeptFile;
import dev.redress.platform.storage.MissingFile;
import dev.redress.platform.upload.Examination;
import dev.redress.store.UploadStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Throws away what was sent and never completed, a day after it could be sent last, and deals with
/// what else was begun and not ended.
@ApplicationScoped
public class UploadCleanup implements Operation {

    private static final Logger LOG = Logger.getLogger(UploadCleanup.class);
    private static final Duration GRACE = Duration.ofDays(1);
    private static final int BATCH = 1_000;

    private final UploadStore uploads;
    private final FileStorage storage;
    private final Leftovers leftovers;
    private final DeskClock deskClock;
    private final Clock realClock;

    UploadCleanup(
            UploadStore uploads,
            FileStorage storage,
            Leftovers leftovers,
            DeskClock deskClock,
            @RealTime Clock realClock) {
        this.uploads = uploads;
        this.storage = storage;
        this.leftovers = leftovers;
        this.deskClock = deskClock;
        this.realClock = realClock;
    }

    @Override
    public String name() {
        return "upload-cleanup";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, deskClock.instant());
        Instant before = realClock.instant().minus(GRACE);
        return uploads.expired(before, Math.min(BATCH, run.remaining()))
                .chain(found -> clean(run, order, found))
                .chain(() -> leftovers.clear(run, order.dryRun()))
                .map(_ -> run.report());
    }

    private Uni<Void> clean(OperationRun run, OperationOrder order, List<Upload> found) {
        if (order.dryRun()) {
            run.did(found.size());
            return Uni.createFrom().voidItem();
        }
        return run.each(found, upload -> clean(run, upload));
    }

    // A store that is away for one file is so for the next run as well; the others go on.
    private Uni<Void> clean(OperationRun run, Upload upload) {
        return uploads.taken(upload)
                .chain(taken -> delete(upload, taken))
                .chain(() -> uploads.close(upload.id()))
                .invoke(() -> run.did(1))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.errorf(failure, "Upload %s cannot be thrown away", upload.id());
                    run.failed("upload " + upload.id());
                    return Uni.createFrom().voidItem();
                });
    }

    /// @param taken files that are evidence, which stay where they are kept
    private Uni<Void> delete(Upload upload, Set<UUID> taken) {
        return Multi.createFrom()
                .iterable(upload.files())
                .map(declared -> new FileKey(upload.caseId(), declared.file().id()))
                .onItem()
                .transformToUniAndConcatenate(
                        key -> taken.contains(key.fileId()) ? storage.dropCopy(key) : delete(key))
                .onItem()
                .ignoreAsUni();
    }

    // A completion that was cut off has kept it perhaps, under a name with its hash.
    private Uni<Void> delete(FileKey key) {
        return storage.sent(key)
                .chain(sent -> Examination.of(storage.read(sent)))
                .chain(seen -> storage.delete(new KeptFile(key, seen.sha256())))
                .onFailure(MissingFile.class)
                .recoverWithNull()
                .chain(() -> storage.discard(key));
    }
}
