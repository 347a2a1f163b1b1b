package dev.redress.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program by the name of `postgres`, which sleeps, and a file that names its process.
class OrphanedPostgresTest {

    @TempDir Path temp;

    @Test
    void the_process_that_wrote_the_file_is_found() throws Exception {
        assertThat(found(temp, 0)).isPresent();
    }

    @Test
    void a_process_that_has_the_id_by_now_is_left_alone() throws Exception {
        assertThat(found(temp, -60)).isEmpty();
        assertThat(found(temp, 60)).isEmpty();
    }

    @Test
    void a_database_in_another_folder_is_left_alone() throws Exception {
        assertThat(found(Files.createDirectory(temp.resolve("other")), 0)).isEmpty();
        assertThat(found(temp.resolve("nowhere"), 0)).isEmpty();
    }

    @Test
    void another_program_is_left_alone() throws Exception {
        ProcessHandle self = ProcessHandle.current();
        write(self.pid(), temp, self.info().startInstant().orElseThrow());

        assertThat(OrphanedPostgres.in(temp)).isEmpty();
    }

    @Test
    void half_a_file_names_nobody() throws Exception {
        Process postgres = postgres();
        try {
            Files.write(temp.resolve("postmaster.pid"), List.of(String.valueOf(postgres.pid())));

            assertThat(OrphanedPostgres.in(temp)).isEmpty();
        } finally {
            postgres.destroyForcibly();
        }
    }

    private Optional<OrphanedPostgres> found(Path folder, long secondsOff) throws IOException {
        Process postgres = postgres();
        try {
            Instant start = postgres.info().startInstant().orElseThrow();
            write(postgres.pid(), folder, start.plusSeconds(secondsOff));
            return OrphanedPostgres.in(temp);
        } finally {
            postgres.destroyForcibly();
        }
    }

    private Process postgres() throws IOException {
        Path program = temp.resolve("postgres");
        if (!Files.exists(program)) {
            Files.copy(Path.of("/bin/sleep").toRealPath(), program);
        }
        return new ProcessBuilder(program.toString(), "60").start();
    }

    private void write(long pid, Path folder, Instant start) throws IOException {
        Files.write(
                temp.resolve("postmaster.pid"),
                List.of(
                        String.valueOf(pid),
                        folder.toString(),
                        String.valueOf(start.getEpochSecond()),
                        "5432"));
    }
}
