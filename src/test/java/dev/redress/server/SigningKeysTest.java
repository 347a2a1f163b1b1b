package dev.redress.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.platform.RefusedStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {

    @ParameterizedTest
    @CsvSource({
        "false, false, false",
        "false, false, true",
        "true,  true,  false",
        "true,  true,  true",
        "false, true,  false"
    })
    void a_pair_of_keys_or_none_or_that_of_another_issuer_will_do(
            boolean signs, boolean verifies, boolean demo) {
        assertThatCode(() -> SigningKeys.requireFitting(signs, verifies, demo))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tokens_that_nobody_can_verify_are_refused(boolean demo) {
        assertThatThrownBy(() -> SigningKeys.requireFitting(true, false, demo))
                .isInstanceOf(RefusedStart.class)
                .hasMessageStartingWith("REDRESS_JWT_PRIVATE_KEY needs REDRESS_JWT_PUBLIC_KEY");
    }

    @Test
    void demo_accounts_need_tokens() {
        assertThatThrownBy(() -> SigningKeys.requireFitting(false, true, true))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("needs REDRESS_JWT_PRIVATE_KEY");
    }

    @Test
    void a_change_keeps_the_public_half_of_before_and_nothing_of_its_secret(@TempDir Path folder)
            throws IOException {
        SigningKeys before = SigningKeys.in(folder);

        SigningKeys.rotate(folder);

        SigningKeys after = SigningKeys.in(folder);
        assertThat(after).isNotEqualTo(before);
        List<String> kept = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                kept.add(Files.readString(file));
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
        assertThat(kept)
                .containsExactlyInAnyOrder(
                        after.privatePem(), after.publicPem(), before.publicPem());
    }
}
