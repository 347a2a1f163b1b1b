package dev.redress.infra.settings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.infra.support.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackagesTest {

    private static final byte[] ARM = Built.program(0xB7);

    @TempDir private Path folder;

    @BeforeEach
    void build() throws IOException {
        Files.createDirectories(folder.resolve("infra/target/migration"));
        Files.createDirectories(folder.resolve("infra/src/main/trust"));
        put("api", "bootstrap", ARM);
        put("events", "bootstrap", ARM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "events"})
    void both_functions_must_be_what_the_settings_say(String function) throws IOException {
        put(function, "lib/redress.jar", new byte[0]);

        assertThatThrownBy(this::read)
                .hasMessageContaining(function + "/function.zip is a Java package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "events"})
    void both_functions_must_be_there(String function) throws IOException {
        Files.delete(folder.resolve("target/" + function + "/function.zip"));

        assertThatThrownBy(this::read).hasMessageContaining("is missing: build it first");
    }

    @Test
    void an_architecture_that_was_not_built_for_is_refused() {
        assertThatThrownBy(() -> read("architecture", "x86_64"))
                .hasMessageContaining("runs on arm64, but architecture is x86_64");
    }

    private void read() {
        read("architecture", "arm64");
    }

    private void read(String name, String value) {
        Map<String, String> said =
                Map.of("region", "eu-central-1", "account", "000000000000", name, value);
        new SettingsReader(said, Map.of()).read(folder);
    }

    private void put(String function, String name, byte[] content) throws IOException {
        Built.zip(folder.resolve("target/" + function + "/function.zip"), name, content);
    }
}
