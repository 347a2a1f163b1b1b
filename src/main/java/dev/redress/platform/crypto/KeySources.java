package dev.redress.platform.crypto;

import dev.redress.platform.DeskConfig;
import dev.redress.platform.RealTime;
import dev.redress.platform.RefusedStart;
import dev.redress.platform.aws.AwsAccess;
import dev.redress.platform.aws.AwsSigner;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Finds the keyset as it is configured, and makes one for a demo.
@Singleton
public class KeySources {

    private static final String KEY_FILE = "master.key";
    private static final String KEYSET_FILE = "keyset";

    private final boolean isDemo;
    private final Path dataDir;
    private final EncryptionConfig config;
    private final Vertx vertx;
    private final Clock clock;

    @Inject
    KeySources(DeskConfig desk, EncryptionConfig config, Vertx vertx, @RealTime Clock clock) {
        this(desk.demo(), desk.dataDir(), config, vertx, clock);
    }

    /// For whoever works on the keys while the desk does not run.
    public KeySources(
            boolean isDemo, String dataDir, EncryptionConfig config, Vertx vertx, Clock clock) {
        this.isDemo = isDemo;
        this.dataDir = Path.of(dataDir);
        this.config = config;
        this.vertx = vertx;
        this.clock = clock;
    }

    /// What the configuration says, or the keys of a demo, which are made if they are not there.
    ///
    /// @throws RefusedStart when a desk with real customers has no keys of its own
    public KeySource configured() {
        boolean hasKeyset = config.keyset().isPresent() || config.keysetFile().isPresent();
        boolean hasWrap = config.keyFile().isPresent() || config.kms().key().isPresent();
        if (!hasKeyset && !hasWrap && isDemo) {
            return ofDemo();
        }
        if (!hasKeyset || !hasWrap) {
            throw new RefusedStart(
                    "A desk with real customers needs its own keys: REDRESS_ENCRYPTION_KEYSET or"
                            + " REDRESS_ENCRYPTION_KEYSET_FILE, and REDRESS_ENCRYPTION_KEY_FILE or"
                            + " REDRESS_ENCRYPTION_KMS_KEY. \"encryption-keys make\" makes them.");
        }
        return new KeySource(config.keyset(), config.keysetFile(), wrap());
    }

    /// Where a first keyset is to be written. Makes the key file if one is configured and not
    /// there.
    ///
    /// @throws RefusedStart when there is a keyset already: it may be all that opens a database
    public KeySource made() {
        if (config.keyset().isPresent() || config.keysetFile().filter(Files::exists).isPresent()) {
            throw new RefusedStart(
                    "There is a keyset already. Without it, nobody opens what it has sealed.");
        }
        Optional<Path> keyFile = config.keyFile();
        try {
            if (keyFile.isPresent() && !Files.exists(keyFile.get())) {
                FileWrap.made(keyFile.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the key file " + keyFile.get(), e);
        }
        if (keyFile.isEmpty() && config.kms().key().isEmpty()) {
            throw new RefusedStart(
                    "REDRESS_ENCRYPTION_KEY_FILE or REDRESS_ENCRYPTION_KMS_KEY is needed, with which"
                            + " the keyset is wrapped");
        }
        return new KeySource(config.keyset(), config.keysetFile(), wrap());
    }

    private KeyWrap wrap() {
        if (config.keyFile().isPresent() && config.kms().key().isPresent()) {
            throw new RefusedStart(
                    "REDRESS_ENCRYPTION_KEY_FILE and REDRESS_ENCRYPTION_KMS_KEY exclude each other:"
                            + " a keyset is wrapped with one key.");
        }
        return config.keyFile().isPresent()
                ? FileWrap.at(config.keyFile().get())
                : kms(config.kms().key().orElseThrow());
    }

    private KeySource ofDemo() {
        Path keyFile = dataDir.resolve(KEY_FILE);
        Path keysetFile = dataDir.resolve(KEYSET_FILE);
        try {
            // With a keyset and without its key, a new key would open nothing: that must be said.
            if (!Files.exists(keyFile) && !Files.exists(keysetFile)) {
                KeySource made =
                        new KeySource(
                                Optional.empty(), Optional.of(keysetFile), FileWrap.made(keyFile));
                made.write(Keyset.generate());
                return made;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep keys in " + dataDir, e);
        }
        return new KeySource(Optional.empty(), Optional.of(keysetFile), FileWrap.at(keyFile));
    }

    private KmsWrap kms(String key) {
        EncryptionConfig.Kms kms = config.kms();
        URI endpoint = kms.endpoint().orElseGet(() -> AwsAccess.endpoint("kms", kms.region()));
        return new KmsWrap(key, endpoint, new AwsSigner(access(kms), "kms", clock), vertx);
    }

    private static AwsAccess access(EncryptionConfig.Kms kms) {
        return new AwsAccess(
                kms.region(),
                required(kms.accessKey(), "access-key"),
                required(kms.secretKey(), "secret-key"),
                kms.sessionToken());
    }

    private static String required(Optional<String> value, String key) {
        return value.orElseThrow(
                () -> new RefusedStart("redress.encryption.kms.%s is needed".formatted(key)));
    }
}
