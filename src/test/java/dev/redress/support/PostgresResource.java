package dev.redress.support;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.redress.server.LocalDatabase;
import dev.redress.server.Migration;
import dev.redress.server.SigningKeys;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/// A real PostgreSQL for the tests: the same one as the server's, in a folder that goes away.
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final String SECRETS_KEY =
            Base64.getEncoder()
                    .encodeToString("32 bytes that only the tests use".getBytes(US_ASCII));

    private Path folder;
    private LocalDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("redress-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = LocalDatabase.in(folder);
        new Migration(database.jdbcUrl(), database.username(), database.password()).run();
        SigningKeys keys = SigningKeys.generate();
        return Map.of(
                "quarkus.datasource.reactive.url", database.reactiveUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                "smallrye.jwt.sign.key", keys.privatePem(),
                "smallrye.jwt.new-token.issuer", "https://redress.dev/desk",
                "redress.secrets.key", SECRETS_KEY,
                "redress.keys.signing", keys.privatePem(),
                "redress.keys.verifying", keys.publicPem());
    }

    /// Where its data is.
    Path cluster() {
        return folder.resolve("postgres");
    }

    @Override
    public void stop() {
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .map(Path::toFile)
                    .forEach(file -> file.delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
