package dev.redress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InternationalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678, +8613812345678",
        "138-1234 5678, +8613812345678",
        "010 12345678, +861012345678",
        "+86 138 1234 5678, +8613812345678",
        "0049 (30) 123456, +4930123456",
        "+4930123456, +4930123456"
    })
    void a_number_is_made_whole(String written, String number) {
        assertThat(InternationalNumber.of(written, "86")).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12", "call me", "+0123456789", "+86138123456789012", "138;12345678"})
    void what_is_none_is_none(String written) {
        assertThat(InternationalNumber.of(written, "86")).isEmpty();
    }
}
