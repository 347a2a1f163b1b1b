package dev.redress.server;

import dev.redress.platform.RefusedStart;
import dev.redress.platform.crypto.EncryptionConfig;
import dev.redress.platform.crypto.KeySource;
import dev.redress.platform.crypto.KeySources;
import dev.redress.platform.crypto.Keyset;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;

/// Makes and changes the keyset, with the argument `encryption-keys` and one of these: `make`,
/// `add`, `promote`, `rotate`, `prune`, `show`. See operations.md for what they are for.
final class KeysCommand {

    private static final String USAGE =
            "encryption-keys make | add | promote | rotate | prune | show";

    private KeysCommand() {}

    /// @throws RefusedStart when the command is none, or the keys are not there
    static void run(Config config, List<String> arguments) {
        if (arguments.size() != 1) {
            throw new RefusedStart(USAGE);
        }
        Vertx vertx = Vertx.vertx();
        try {
            run(sources(config, vertx), arguments.getFirst());
        } finally {
            vertx.close();
        }
    }

    private static void run(KeySources sources, String command) {
        switch (command) {
            case "make" -> write(sources.made(), Keyset.generate());
            case "add" -> change(sources.configured(), Change.ADD);
            case "promote" -> change(sources.configured(), Change.PROMOTE);
            case "rotate" -> change(sources.configured(), Change.ROTATE);
            case "prune" -> change(sources.configured(), Change.PRUNE);
            case "show" -> tell(sources.configured().read());
            default -> throw new RefusedStart(USAGE);
        }
    }

    private enum Change {
        ADD,
        PROMOTE,
        ROTATE,
        PRUNE
    }

    private static void change(KeySource source, Change change) {
        Keyset before = source.read();
        write(
                source,
                switch (change) {
                    case ADD -> before.withNewKey();
                    case PROMOTE -> before.promoted();
                    case ROTATE -> before.withNewKey().promoted();
                    case PRUNE -> before.withoutOldKeys();
                });
    }

    private static void write(KeySource source, Keyset keyset) {
        String wrapped = source.write(keyset);
        tell(keyset);
        if (source.file().isEmpty()) {
            System.out.println("REDRESS_ENCRYPTION_KEYSET=" + wrapped);
        }
    }

    private static void tell(Keyset keyset) {
        System.out.printf("Keys %s, sealing with %d%n", keyset.numbers(), keyset.primary());
    }

    // The application is not running: nobody has mapped its configuration yet.
    private static KeySources sources(Config config, Vertx vertx) {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder()
                        .addDefaultInterceptors()
                        .withMapping(EncryptionConfig.class);
        for (ConfigSource source : config.getConfigSources()) {
            builder.withSources(source);
        }
        SmallRyeConfig mapped = builder.build();
        return new KeySources(
                config.getValue("redress.demo", Boolean.class),
                config.getValue("redress.data-dir", String.class),
                mapped.getConfigMapping(EncryptionConfig.class),
                vertx,
                Clock.systemUTC());
    }
}
