package dev.redress.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// No stranger gets at the database or the files, and if the folder is opened, that is told.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ExposureCheckTest {

    @Inject
    @ConfigProperty(name = "redress.data-dir")
    String dataDir;

    @BeforeEach
    void a_folder_with_files() throws IOException {
        Files.createDirectories(Path.of(dataDir, "evidence"));
        permit("rwx------");
    }

    @AfterEach
    void close() throws IOException {
        permit("rwx------");
    }

    private void permit(String permissions) throws IOException {
        for (Path folder : new Path[] {Path.of(dataDir), Path.of(dataDir, "evidence")}) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
        }
    }

    @Test
    @Tag("SEC-22")
    void strangers_get_neither_at_the_database_nor_at_the_files() throws IOException {
        Api.run("exposure-check").body("done", equalTo(2)).body("failures", empty());

        permit("rwxr-x---");

        Api.run("exposure-check")
                .body("failures", contains(containsString("Other users of this machine")));
        assertThat(Files.exists(Path.of(dataDir))).isTrue();
    }
}
