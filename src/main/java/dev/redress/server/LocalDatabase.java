package dev.redress.server;

import dev.redress.platform.RefusedStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// A real PostgreSQL in a folder of ours. Durable: its settings are those of a database that must
/// not lose a committed row, also when the machine loses power.
///
/// One process per folder: a second one is refused with a sentence that says so.
public final class LocalDatabase implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofSeconds(60);
    static final String USER = "postgres";
    static final String CLUSTER = "postgres";

    private final EmbeddedPostgres postgres;
    private final String password;
    private final FileLock lock;

    private LocalDatabase(EmbeddedPostgres postgres, String password, FileLock lock) {
        this.postgres = postgres;
        this.password = password;
        this.lock = lock;
    }

    /// Starts the database that lives in `folder`, creating it at first.
    ///
    /// @throws RefusedStart when another process holds the folder
    public static LocalDatabase in(Path folder) {
        try {
            OwnFiles.folder(folder);
            FileLock lock = lockOn(folder);
            OrphanedPostgres.in(folder.resolve(CLUSTER)).ifPresent(OrphanedPostgres::stop);
            LocalAccess access = new LocalAccess(folder);
            String known = access.prepared();
            EmbeddedPostgres postgres = start(folder, known);
            return new LocalDatabase(
                    postgres, access.secured(jdbcUrl(postgres.getPort()), known), lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The database in %s did not start".formatted(folder), e);
        }
    }

    private static EmbeddedPostgres start(Path folder, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve(CLUSTER))
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("timezone", "UTC")
                .setConnectConfig("password", password)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_MAX)
                .start();
    }

    private static FileLock lockOn(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new RefusedStart(
                    "%s is in use by another Redress. Stop that one, or set REDRESS_DATA_DIR to another folder."
                            .formatted(folder.toAbsolutePath()));
        }
        return lock;
    }

    public String username() {
        return USER;
    }

    /// Without it not even another user of this machine gets in.
    public String password() {
        return password;
    }

    /// The address for JDBC.
    public String jdbcUrl() {
        return jdbcUrl(postgres.getPort());
    }

    static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    /// The address for the reactive client.
    public String reactiveUrl() {
        return "postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort());
    }

    /// Stops the database cleanly and gives the folder free.
    @Override
    public void close() {
        try {
            postgres.close();
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException("The database did not stop cleanly", e);
        }
    }
}
