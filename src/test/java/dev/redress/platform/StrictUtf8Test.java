package dev.redress.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictUtf8Test {

    @Test
    void valid_text_is_read() throws CharacterCodingException {
        String text = "aé划😀\ufffd\u0000";

        assertThat(StrictUtf8.decode(text.getBytes(UTF_8))).isEqualTo(text);
    }

    /// A lone continuation, a cut sequence, overlong forms, a surrogate, beyond Unicode.
    @ParameterizedTest
    @ValueSource(strings = {"80", "e4b8", "c0af", "c080", "e08080", "eda080", "f4908080", "ff"})
    void everything_else_is_refused(String hex) {
        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(() -> StrictUtf8.decode(HexFormat.of().parseHex(hex)));
    }
}
