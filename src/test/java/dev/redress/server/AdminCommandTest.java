package dev.redress.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.identity.DemoCast;
import dev.redress.platform.RefusedStart;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminCommandTest {

    @TempDir Path folder;

    /// Who sees the event, or the log of the function that takes it, cannot sign in.
    @Test
    void the_event_for_the_cloud_holds_the_hash_and_the_operator_gets_the_password()
            throws Exception {
        Path file = folder.resolve("event");

        String said = said("create-admin", "li.wei", "--event", file.toString());

        assertThat(said).startsWith("li.wei signs in with ");
        String password = said.split(" ", -1)[4];
        String text = Files.readString(file);
        JsonObject event = new JsonObject(text);
        assertThat(event.getString("command")).isEqualTo("create-admin");
        assertThat(event.getString("name")).isEqualTo("li.wei");
        assertThat(event.getJsonArray("reserved")).isEqualTo(new JsonArray(DemoCast.NAMES));
        assertThat(BcryptUtil.matches(password, event.getString("hash"))).isTrue();
        assertThat(text).doesNotContain(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void an_account_that_may_not_be_called_so_is_refused_before_anybody_is_asked() {
        Path file = folder.resolve("event");

        assertThatThrownBy(() -> said("create-admin", "li wei", "--event", file.toString()))
                .isInstanceOf(RefusedStart.class)
                .hasMessageStartingWith("An account is called");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_is_there_is_not_written_over() throws Exception {
        Path file = Files.writeString(folder.resolve("event"), "mine");

        assertThatThrownBy(() -> said("create-admin", "li.wei", "--event", file.toString()))
                .isInstanceOf(RefusedStart.class)
                .hasMessageStartingWith("Cannot write the event");
        assertThat(file).hasContent("mine");
    }

    @Test
    void half_a_command_is_told_what_it_lacks() {
        assertThat(AdminCommand.isForEvent(List.of("create-admin", "--event"))).isTrue();
        assertThatThrownBy(() -> said("create-admin", "--event"))
                .hasMessage("create-admin NAME --event FILE");
    }

    @Test
    void without_an_event_the_database_is_asked() {
        assertThat(AdminCommand.isForEvent(List.of("create-admin", "li.wei"))).isFalse();
    }

    private static String said(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            AdminCommand.prepare(List.of(arguments));
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
