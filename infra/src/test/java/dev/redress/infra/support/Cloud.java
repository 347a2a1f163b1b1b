package dev.redress.infra.support;

import dev.redress.infra.Templates;
import dev.redress.infra.settings.Settings;
import dev.redress.infra.settings.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The clouds that the tests look at, each made once.
public enum Cloud {
    /// All that there is: native on arm64, with an edge, e-mails, a way out and an issuer.
    EUROPE(Map.of(
            "region", "eu-central-1",
            "egress", "true",
            "mailDomain", "shop.example",
            "domain", "desk.shop.example",
            "certificate",
                    "arn:aws:acm:us-east-1:000000000000:certificate/11111111-1111-1111-1111-111111111111",
            "issuer", "https://login.shop.example",
            "audience", "redress",
            "keysVersion", "22222222-2222-2222-2222-222222222222",
            "alarmEmail", "operations@shop.example",
            "env", "REDRESS_AWS_SMS=true")),
    /// The other partition, on the JVM and the other architecture.
    CHINA(Map.of(
            "region", "cn-north-1",
            "architecture", "x86_64",
            "packaging", "jvm")),
    /// The least, with images of started functions, to be thrown away.
    TRIAL(Map.of(
            "stage", "trial",
            "region", "us-east-1",
            "packaging", "snapshot",
            "edge", "false",
            "databaseUser", "green"));

    private final Map<String, String> context;
    private final Supplier<Templates> templates;

    Cloud(Map<String, String> context) {
        this.context = context;
        this.templates = Once.of(() -> Templates.of(this, settings()));
    }

    public Templates templates() {
        return templates.get();
    }

    public Settings settings() {
        return settings(context);
    }

    /// What an operator would get who said this.
    public static Settings settings(Map<String, String> context) {
        return new SettingsReader(
                        name -> Optional.ofNullable(context.get(name)),
                        Map.of("CDK_DEFAULT_ACCOUNT", "000000000000"))
                .read(built());
    }

    /// A folder that looks as if everything was built.
    private static Path built() {
        Path repository = Path.of("target/built");
        try {
            write(repository.resolve("target/api/function.zip"));
            write(repository.resolve("target/events/function.zip"));
            write(repository.resolve("infra/target/migration/lib/flyway.jar"));
            write(repository.resolve("infra/src/main/trust/roots.pem"));
            return repository;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "what a build makes");
    }
}
