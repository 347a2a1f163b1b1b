package dev.redress.platform.storage;

import dev.redress.platform.DeskConfig;
import dev.redress.platform.RealTime;
import dev.redress.platform.Worker;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.streams.ReadStream;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Keeps files below the data folder. Its links lead to the desk itself, which sends the bytes from
/// the network to the disk and back as they come; no other user of the machine can read it. A file
/// that is there is never written again, and so what was sent is kept where it is.
@Singleton
@Typed(DiskStorage.class)
public class DiskStorage implements FileStorage {

    private static final String ONLY = "";
    private static final OpenOptions TO_READ =
            new OpenOptions().setRead(true).setWrite(false).setCreate(false);
    private static final Set<PosixFilePermission> OF_OTHERS =
            PosixFilePermissions.fromString("---rwxrwx");

    private final LinkSignature signature = new LinkSignature();
    private final Path root;
    private final StorageConfig config;
    private final FileSystem files;
    private final DiskWrites writes;
    private final Clock clock;

    DiskStorage(DeskConfig desk, StorageConfig config, Vertx vertx, @RealTime Clock clock) {
        this.root = Path.of(desk.dataDir()).resolve("evidence").toAbsolutePath();
        this.config = config;
        this.files = vertx.fileSystem();
        this.writes = new DiskWrites(files);
        this.clock = clock;
    }

    @Override
    public SignedRequest upload(FileKey key, long size) {
        return signed(key, "PUT", size, "", config.uploadWithin());
    }

    @Override
    public SignedRequest download(KeptFile file, String name) {
        return signed(file.key(), "GET", 0, name, config.downloadWithin());
    }

    /// Whether the desk gave this link out and its time is not over.
    public boolean isValid(DiskLink link, String signed) {
        boolean isInTime = clock.instant().getEpochSecond() <= link.expiresAt();
        return signature.isOf(link.signed(), signed) && isInTime;
    }

    @Override
    public Uni<SentFile> sent(FileKey key) {
        return UniHelper.toUni(files.exists(path(key)))
                .invoke(exists -> requireThere(key, exists))
                .chain(() -> UniHelper.toUni(files.props(path(key))))
                .map(found -> new SentFile(key, found.size(), ONLY));
    }

    @Override
    public Multi<Buffer> read(SentFile file) {
        return read(file.key());
    }

    @Override
    public Uni<KeptFile> keep(SentFile file, String sha256) {
        return sent(file.key()).map(_ -> new KeptFile(file.key(), sha256));
    }

    @Override
    public Uni<Void> discard(FileKey key) {
        return UniHelper.toUni(files.exists(path(key)))
                .chain(exists ->
                        exists
                                ? UniHelper.toUni(files.delete(path(key)))
                                : Uni.createFrom().voidItem());
    }

    @Override
    public Uni<Void> dropCopy(FileKey key) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Multi<Buffer> read(KeptFile file) {
        return read(file.key());
    }

    @Override
    public Uni<Void> delete(KeptFile file) {
        return discard(file.key());
    }

    @Override
    public Uni<List<String>> exposures() {
        return Worker.run(() ->
                isOpen(root) && isOpen(Objects.requireNonNull(root.getParent()))
                        ? List.of(
                                "Other users of this machine can look into %s: chmod -R go= it"
                                        .formatted(root))
                        : List.of());
    }

    private static boolean isOpen(Path folder) {
        try {
            return Files.exists(folder)
                    && !Collections.disjoint(Files.getPosixFilePermissions(folder), OF_OTHERS);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + folder, e);
        }
    }

    /// The bytes under the key, whether they are kept already or not.
    public Multi<Buffer> read(FileKey key) {
        return Uni.createFrom()
                .deferred(() -> UniHelper.toUni(files.exists(path(key))))
                .invoke(exists -> requireThere(key, exists))
                .chain(() -> UniHelper.toUni(files.open(path(key), TO_READ)))
                .onItem()
                .transformToMulti(DiskStorage::bytes);
    }

    @Override
    public Uni<Void> send(FileKey key, Buffer bytes) {
        return writes.write(path(key), file -> file.end(bytes))
                .invoke(isNew -> {
                    if (!isNew) {
                        throw new IllegalStateException("There is a file under the key already");
                    }
                })
                .replaceWithVoid();
    }

    /// Writes what comes, as it comes. It has no name before it is whole. Answers whether there was
    /// none before; one that is there, or on its way, stays, and nothing is read.
    public Uni<Boolean> write(FileKey key, ReadStream<Buffer> bytes) {
        return writes.write(path(key), bytes::pipeTo);
    }

    private static void requireThere(FileKey key, boolean exists) {
        if (!exists) {
            throw new MissingFile(key);
        }
    }

    private static Multi<Buffer> bytes(AsyncFile file) {
        return MultiHelper.toMulti(file).onTermination().invoke(() -> file.close());
    }

    private SignedRequest signed(
            FileKey key, String method, long size, String name, Duration validity) {
        Instant expiresAt = Instant.ofEpochSecond(clock.instant().plus(validity).getEpochSecond());
        DiskLink link = new DiskLink(key, method, size, name, expiresAt.getEpochSecond());
        return new SignedRequest(
                method, link.url(signature.of(link.signed())), Map.of(), expiresAt);
    }

    private String path(FileKey key) {
        return root.resolve(key.path()).toString();
    }
}
