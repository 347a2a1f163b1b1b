package dev.redress.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A data folder whose database is at work is backed up, and restored elsewhere. One backup for all
/// of them: each looks at it in another way.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final String FILE = "evidence/of-a-case/photo.jpg";

    @TempDir static Path temp;

    private Path dataDir;
    private Path backup;
    private LocalDatabase database;
    private BackupFacts facts;

    @BeforeAll
    void back_up_while_it_works() throws IOException {
        dataDir = temp.resolve("data");
        backup = temp.resolve("backups/monday");
        database = LocalDatabase.in(dataDir);
        new Migration(database.jdbcUrl(), database.username(), database.password()).run();
        hire("li.wei");
        Files.createDirectories(dataDir.resolve(FILE).getParent());
        Files.writeString(dataDir.resolve(FILE), "a photo");
        Files.writeString(dataDir.resolve("secrets.key"), "a key");

        facts = new Backup(dataDir, backup, CLOCK).take();

        hire("wang.fang");
    }

    @AfterAll
    void stop() {
        database.close();
    }

    private void hire(String name) {
        new FirstAccounts(database.jdbcUrl(), database.username(), database.password())
                .add(FirstAccount.called(name, List.of()));
    }

    @Test
    void what_was_there_at_the_time_is_there_again_and_nothing_later() throws Exception {
        Path restored = temp.resolve("restored");

        Restore.Result result = new Restore(backup, restored, CLOCK).carryOut();

        assertThat(result.faults()).isEmpty();
        assertThat(result.rows()).isEqualTo(facts.most()).containsEntry("account_change", 1L);
        assertThat(restored.resolve(FILE)).hasContent("a photo");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restored)))
                .isEqualTo("rwx------");
        try (LocalDatabase again = LocalDatabase.in(restored)) {
            assertThat(accounts(again)).isEqualTo("li.wei");
        }
        assertThatThrownBy(() -> new Restore(backup, restored, CLOCK).carryOut())
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("There are data in");
    }

    private static String accounts(LocalDatabase database) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.username(), database.password());
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select string_agg(username, ',') from account")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void keys_and_passwords_are_left_out() throws IOException {
        assertThat(Backup.leftOut(dataDir)).containsExactly("database.password", "secrets.key");
        assertThat(Files.readString(backup.resolve("SHA256SUMS"), StandardCharsets.UTF_8))
                .contains("  postgres/global/pg_control\n", "  " + FILE + "\n")
                .doesNotContain("secrets.key", "postmaster", "database.password");
    }

    @Test
    void a_backup_that_was_changed_is_not_restored() throws IOException {
        Path changed = temp.resolve("changed");
        copy(backup, changed);
        Files.writeString(changed.resolve(FILE), "another photo");
        assertRefused(changed, "was changed since it was backed up");

        Path listed = temp.resolve("listed");
        copy(backup, listed);
        Files.writeString(
                listed.resolve("SHA256SUMS"), "00  ../outside\n", StandardOpenOption.APPEND);
        assertRefused(listed, "was changed, or is of another form");

        assertRefused(temp.resolve("nothing"), "is no whole backup");
    }

    @Test
    void nothing_is_written_over() {
        assertThatThrownBy(() -> new Backup(dataDir, backup, CLOCK).take())
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("is there already");
    }

    @Test
    void nobody_connects_without_the_password_of_the_folder() throws IOException {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", ""))
                .isInstanceOf(SQLException.class);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        dataDir.resolve("database.password"))))
                .isEqualTo("rw-------");
    }

    private void assertRefused(Path changed, String why) {
        Path target = temp.resolve(changed.getFileName() + "-restored");
        assertThatThrownBy(() -> new Restore(changed, target, CLOCK).carryOut())
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining(why);
    }

    private static void copy(Path source, Path target) throws IOException {
        CopiedFiles copied = CopiedFiles.into(target);
        copied.tree(source.resolve("postgres"), "postgres", _ -> true);
        copied.tree(source.resolve("evidence"), "evidence", _ -> true);
        for (String name : List.of("backup.json", "SHA256SUMS")) {
            copied.file(source.resolve(name), name);
        }
    }
}
