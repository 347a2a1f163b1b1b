package dev.redress.server;

import dev.redress.platform.RefusedStart;
import dev.redress.platform.StartCheck;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Starts the single-machine server: database, migrations, then the application.
///
/// With the argument `migrate` it only migrates the database and ends; that is the step before a
/// new version of the cloud functions goes live. With `rotate-keys` it only puts fresh signing keys
/// into the data folder, and with `encryption-keys` it works on the keyset, see [KeysCommand]. With
/// `create-admin NAME` it migrates, adds one of the two administrators that a desk begins with,
/// prints their one-time password, and ends, see [AdminCommand]. With `backup FOLDER` and `restore
/// FOLDER` it works on the data folder, see [BackupCommand].
///
/// What an operator can mend ends the start with one sentence; everything that does not start ends
/// the process with an exit code other than 0.
@QuarkusMain
public class RedressServer {

    private static final Logger LOG = Logger.getLogger(RedressServer.class);
    private static final long STOP_SECONDS_MAX = 60;
    private static final int EXIT_REFUSED = 1;
    private static final String PRIVATE_KEY = "redress.keys.signing";
    private static final String PUBLIC_KEY = "redress.keys.verifying";
    private static final String KEY_FOLDER = "redress.keys.folder";
    private static final String SECRETS_KEY = "redress.secrets.key";

    private final Config config = ConfigProvider.getConfig();
    private final Path dataDir = Path.of(config.getValue("redress.data-dir", String.class));

    public static void main(String... args) {
        try {
            started(args);
        } catch (RefusedStart refused) {
            // In dev mode the process goes on and waits for a change.
            if (ConfigUtils.isProfileActive("dev")) {
                throw refused;
            }
            // Not by the log: it is not set up yet, and would bring its own history along.
            System.err.println(refused.getMessage());
            System.exit(EXIT_REFUSED);
        }
    }

    private static void started(String... args) {
        try {
            new RedressServer().start(args);
        } catch (IllegalArgumentException | NoSuchElementException wrong) {
            throw WrongSettings.isAbout(wrong) ? new RefusedStart(WrongSettings.of(wrong)) : wrong;
        }
    }

    private void start(String... args) {
        EarlyLog.levelsOf(config);
        if (OfflineCommands.isDone(config, dataDir, List.of(args))) {
            return;
        }
        StartCheck.requireSound(config);
        SigningKeys.requireFitting(
                isGiven(PRIVATE_KEY),
                isGiven(PUBLIC_KEY),
                config.getValue("redress.demo", Boolean.class));
        if (Arrays.asList(args).contains("rotate-keys")) {
            SigningKeys.requireOwn(
                    isGiven(PRIVATE_KEY) || isGiven(PUBLIC_KEY) || isGiven(KEY_FOLDER));
            SigningKeys.rotate(dataDir);
            return;
        }
        if (isGiven("REDRESS_DB_URL")) {
            startWithConfigured(args);
        } else {
            startWithLocal(args);
        }
    }

    private void startWithConfigured(String... args) {
        String url = "jdbc:" + config.getValue("quarkus.datasource.reactive.url", String.class);
        String username = config.getValue("quarkus.datasource.username", String.class);
        String password =
                config.getOptionalValue("quarkus.datasource.password", String.class).orElse("");
        new Migration(url, username, password).run();
        if (DatabaseCommands.isOne(List.of(args))) {
            DatabaseCommands.run(config, new FirstAccounts(url, username, password), List.of(args));
        } else {
            useKeys();
            run(null, args);
        }
    }

    private void startWithLocal(String... args) {
        boolean isCommand = DatabaseCommands.isOne(List.of(args));
        // The database starts in processes of its own, and leaves the processor to Java.
        CompletableFuture<Void> application =
                isCommand ? CompletableFuture.completedFuture(null) : StaticPart.settingUp();
        LocalDatabase database = LocalDatabase.in(dataDir);
        try {
            // Not beside the migration: two threads that initialize the same classes in another
            // order could wait for each other for ever.
            application.join();
            use(database);
            DatabaseCommands.run(
                    config,
                    new FirstAccounts(database.jdbcUrl(), database.username(), database.password()),
                    List.of(args));
            useKeys();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        if (isCommand) {
            database.close();
        } else {
            run(database, args);
        }
    }

    private static void use(LocalDatabase database) {
        new Migration(database.jdbcUrl(), database.username(), database.password()).run();
        System.setProperty("quarkus.datasource.reactive.url", database.reactiveUrl());
        System.setProperty("quarkus.datasource.username", database.username());
        System.setProperty("quarkus.datasource.password", database.password());
    }

    /// Keys of our own, unless somebody has configured others.
    private void useKeys() {
        if (!isGiven(PUBLIC_KEY) && !isGiven(KEY_FOLDER)) {
            SigningKeys.in(dataDir);
            System.setProperty(KEY_FOLDER, dataDir.toString());
        }
        if (!isGiven(SECRETS_KEY)) {
            System.setProperty(SECRETS_KEY, SecretsKey.in(dataDir));
        }
    }

    private boolean isGiven(String key) {
        return config.getOptionalValue(key, String.class).isPresent();
    }

    private static void run(@Nullable LocalDatabase database, String... args) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(closed)));
        Quarkus.run(
                null,
                (code, failure) -> {
                    failed.set(failure);
                    close(database, closed);
                },
                args);
        Throwable failure = failed.get();
        if (failure != null) {
            throw StartFailure.of(failure);
        }
    }

    // The JVM must not end before the database has made its last checkpoint.
    private static void await(CountDownLatch closed) {
        try {
            if (!closed.await(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
                LOG.warn("The database did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(@Nullable LocalDatabase database, CountDownLatch closed) {
        try {
            if (database != null) {
                database.close();
            }
        } finally {
            closed.countDown();
        }
    }
}
