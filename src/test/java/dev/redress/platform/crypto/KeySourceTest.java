package dev.redress.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.platform.RefusedStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySourceTest {

    @TempDir Path folder;

    @Test
    void a_keyset_comes_back_with_its_key_and_both_files_are_their_owners_alone()
            throws IOException {
        Keyset keyset = Keyset.generate().withNewKey();
        KeySource source = source(FileWrap.made(folder.resolve("master.key")));

        source.write(keyset);

        assertThat(source.read()).isEqualTo(keyset);
        assertPrivate("master.key");
        assertPrivate("keyset");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("master.key", "keyset");
    }

    @Test
    void the_keyset_of_a_configuration_is_that_of_the_file() throws IOException {
        FileWrap wrap = FileWrap.made(folder.resolve("master.key"));
        Keyset keyset = Keyset.generate();
        String wrapped = source(wrap).write(keyset);

        assertThat(new KeySource(Optional.of(wrapped), Optional.empty(), wrap).read())
                .isEqualTo(keyset);
    }

    @Test
    void another_key_refuses_the_start_and_names_itself() throws IOException {
        source(FileWrap.made(folder.resolve("master.key"))).write(Keyset.generate());
        KeySource wrong = source(FileWrap.made(folder.resolve("wrong.key")));

        assertThatThrownBy(wrong::read)
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("was not wrapped with the key file " + folder)
                .hasMessageContaining("wrong.key");
    }

    @Test
    void a_damaged_keyset_and_a_damaged_key_refuse_the_start() throws IOException {
        KeySource source = source(FileWrap.made(folder.resolve("master.key")));
        Files.writeString(folder.resolve("keyset"), "no Base64!");
        Files.writeString(folder.resolve("short.key"), "AAAA");

        assertThatThrownBy(source::read).isInstanceOf(RefusedStart.class);
        assertThatThrownBy(() -> FileWrap.at(folder.resolve("short.key")))
                .isInstanceOf(RefusedStart.class)
                .hasMessageEndingWith("must hold 32 bytes in Base64, nothing else");
        assertThatThrownBy(() -> FileWrap.at(folder.resolve("none.key")))
                .isInstanceOf(RefusedStart.class)
                .hasMessageStartingWith("Cannot read the key file");
    }

    private KeySource source(KeyWrap wrap) {
        return new KeySource(Optional.empty(), Optional.of(folder.resolve("keyset")), wrap);
    }

    private void assertPrivate(String name) throws IOException {
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve(name))))
                .isEqualTo("rw-------");
    }
}
