package dev.redress.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Starts the single-machine server: database, migrations, then the application.
///
/// With the argument `migrate` it only migrates the configured database and ends; that is the step
/// before a new version of the cloud functions goes live.
@QuarkusMain
public class RedressServer {

    private static final Logger LOG = Logger.getLogger(RedressServer.class);
    private static final long STOP_SECONDS_MAX = 60;

    public static void main(String... args) {
        Config config = ConfigProvider.getConfig();
        Path dataDir = Path.of(config.getValue("redress.data-dir", String.class));
        if (config.getOptionalValue("REDRESS_DB_URL", String.class).isPresent()) {
            migrateConfigured(config);
            if (!Arrays.asList(args).contains("migrate")) {
                run(config, dataDir, null, args);
            }
        } else {
            runWithOwnDatabase(config, dataDir, args);
        }
    }

    private static void migrateConfigured(Config config) {
        String url = config.getValue("quarkus.datasource.reactive.url", String.class);
        new Migration(
                        "jdbc:" + url,
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getOptionalValue("quarkus.datasource.password", String.class)
                                .orElse(""))
                .run();
    }

    private static void runWithOwnDatabase(Config config, Path dataDir, String... args) {
        LocalDatabase database;
        try {
            database = LocalDatabase.in(dataDir);
        } catch (LocalDatabase.FolderInUse e) {
            LOG.error(e.getMessage());
            throw e;
        }
        try {
            new Migration(database.jdbcUrl(), database.username(), "").run();
            System.setProperty("quarkus.datasource.reactive.url", database.reactiveUrl());
            System.setProperty("quarkus.datasource.username", database.username());
            System.setProperty("quarkus.datasource.password", "");
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        run(config, dataDir, database, args);
    }

    private static void run(
            Config config, Path dataDir, @Nullable LocalDatabase database, String... args) {
        if (config.getOptionalValue("REDRESS_JWT_PRIVATE_KEY", String.class).isEmpty()) {
            SigningKeys keys = SigningKeys.in(dataDir);
            System.setProperty("smallrye.jwt.sign.key", keys.privatePem());
            System.setProperty("mp.jwt.verify.publickey", keys.publicPem());
        }
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(closed)));
        Quarkus.run(null, (code, failure) -> close(database, closed, failure), args);
    }

    // The JVM must not end before the database has: its last checkpoint belongs to a clean stop.
    private static void await(CountDownLatch closed) {
        try {
            if (!closed.await(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
                LOG.warn("The database did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(
            @Nullable LocalDatabase database, CountDownLatch closed, @Nullable Throwable failure) {
        try {
            if (failure != null) {
                LOG.error("Redress did not start", failure);
            }
            if (database != null) {
                database.close();
            }
        } finally {
            closed.countDown();
        }
    }
}
