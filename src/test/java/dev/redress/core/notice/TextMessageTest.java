package dev.redress.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.notice.TextMessage.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMessageTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "160, 1", "161, 2", "306, 2", "307, 3"})
    void latin_letters_take_seven_bits(int length, int segments) {
        assertThat(TextMessage.of("a".repeat(length)))
                .isEqualTo(new TextMessage(Encoding.GSM_7, length, segments));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "70, 1", "71, 2", "134, 2", "135, 3"})
    void chinese_takes_two_bytes(int length, int segments) {
        assertThat(TextMessage.of("您".repeat(length)))
                .isEqualTo(new TextMessage(Encoding.UCS_2, length, segments));
    }

    @Test
    void one_character_outside_makes_all_of_them_long() {
        assertThat(TextMessage.of("a".repeat(70) + "您").segments()).isEqualTo(2);
    }

    @Test
    void a_character_of_the_extension_counts_twice() {
        assertThat(TextMessage.of("€".repeat(80)))
                .isEqualTo(new TextMessage(Encoding.GSM_7, 160, 1));
        assertThat(TextMessage.of("€".repeat(80) + "a").segments()).isEqualTo(2);
    }
}
