package dev.redress.infra.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.infra.support.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the last build left is not always what is to be deployed.
class FunctionZipTest {

    private static final String BINARY = "bootstrap";
    private static final String JAR = "lib/redress.jar";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_program_is_deployed_on_what_it_runs_on_and_nowhere_else(Architecture architecture)
            throws IOException {
        FunctionZip zip = zip(BINARY, Built.program(architecture.machine()));

        for (Architecture wanted : Architecture.values()) {
            if (wanted == architecture) {
                assertThatCode(() -> zip.requireFit(Packaging.NATIVE, wanted))
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> zip.requireFit(Packaging.NATIVE, wanted))
                        .hasMessageContaining(
                                "runs on %s, but architecture is %s: build it on a machine of that kind"
                                        .formatted(architecture.word(), wanted.word()));
            }
        }
    }

    @Test
    void a_java_package_is_not_deployed_as_a_program() throws IOException {
        FunctionZip zip = zip(JAR, new byte[0]);

        assertThatThrownBy(() -> zip.requireFit(Packaging.NATIVE, Architecture.ARM64))
                .hasMessageContaining("is a Java package, but packaging is native")
                .hasMessageContaining("-Dnative, or say packaging=jvm");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NATIVE")
    void a_program_is_not_deployed_as_java_but_a_java_package_is(Packaging packaging)
            throws IOException {
        FunctionZip binary = zip(BINARY, Built.program(Architecture.ARM64.machine()));
        FunctionZip java = zip(JAR, new byte[0]);

        assertThatThrownBy(() -> binary.requireFit(packaging, Architecture.ARM64))
                .hasMessageContaining(
                        "is a native package, but packaging is %s".formatted(packaging.word()));
        for (Architecture architecture : Architecture.values()) {
            assertThatCode(() -> java.requireFit(packaging, architecture))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_program_for_a_machine_that_lambda_does_not_have_is_refused() throws IOException {
        FunctionZip riscv = zip(BINARY, Built.program(0xF3));

        assertThatThrownBy(() -> riscv.requireFit(Packaging.NATIVE, Architecture.ARM64))
                .hasMessageContaining("runs on another machine, but architecture is arm64");
    }

    /// As a Mac makes it, and one that was cut off in the middle of its head.
    @Test
    void a_program_for_another_system_is_refused() throws IOException {
        byte[] machO = {(byte) 0xCF, (byte) 0xFA, (byte) 0xED, (byte) 0xFE};
        byte[] whole = Built.program(Architecture.ARM64.machine());

        for (byte[] content :
                new byte[][] {Arrays.copyOf(machO, 64), Arrays.copyOf(whole, 19), {}}) {
            FunctionZip zip = zip(BINARY, content);
            assertThatThrownBy(() -> zip.requireFit(Packaging.NATIVE, Architecture.ARM64))
                    .hasMessageContaining("is none for Linux");
        }
    }

    @Test
    void what_is_no_zip_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("function.zip"), "what a build makes");

        assertThatThrownBy(() -> FunctionZip.of(file)).hasMessageContaining("is no zip");
    }

    private FunctionZip zip(String name, byte[] content) throws IOException {
        return FunctionZip.of(Built.zip(folder.resolve("function.zip"), name, content));
    }
}
