package dev.redress.platform.storage;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Writes files that are never written again.
final class DiskWrites {

    private static final OpenOptions TO_WRITE =
            new OpenOptions()
                    .setRead(false)
                    .setWrite(true)
                    .setCreateNew(true)
                    .setPerms("rw-------");
    private static final String OWN_FOLDER = "rwx------";

    /// Where files are being written now: a link is good for one of them, however often it is used
    /// at once.
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    private final FileSystem files;

    DiskWrites(FileSystem files) {
        this.files = files;
    }

    /// It has no name before it is whole. Answers whether there was none before; one that is there,
    /// or on its way, stays, and nothing is read.
    ///
    /// @param filling writes all of it, and ends it
    Uni<Boolean> write(String path, Function<AsyncFile, Future<Void>> filling) {
        if (!underWay.add(path)) {
            return Uni.createFrom().item(false);
        }
        return UniHelper.toUni(
                files.exists(path)
                        .compose(isThere ->
                                isThere ? Future.succeededFuture(false) : written(path, filling))
                        .onComplete(_ -> underWay.remove(path)));
    }

    private Future<Boolean> written(String path, Function<AsyncFile, Future<Void>> filling) {
        String folder = Objects.requireNonNull(Path.of(path).getParent()).toString();
        String unfinished = path + "." + UUID.randomUUID();
        Future<Boolean> written =
                files.mkdirs(folder, OWN_FOLDER)
                        .compose(_ -> files.open(unfinished, TO_WRITE))
                        .compose(filling)
                        .compose(_ -> keep(unfinished, path));
        return written.recover(
                failure -> files.delete(unfinished).transform(_ -> Future.failedFuture(failure)));
    }

    // A hard link is never put in the place of another file, unlike a move.
    private Future<Boolean> keep(String unfinished, String path) {
        Future<Boolean> kept =
                files.link(path, unfinished)
                        .map(true)
                        .recover(failure ->
                                files.exists(path)
                                        .compose(isThere ->
                                                isThere
                                                        ? Future.succeededFuture(false)
                                                        : Future.failedFuture(failure)));
        return kept.compose(isNew -> files.delete(unfinished).map(isNew));
    }
}
