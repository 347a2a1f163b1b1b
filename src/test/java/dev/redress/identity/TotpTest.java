package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final Totp RFC =
            new Totp(Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    /// The table of RFC 6238, appendix B, with the last six digits.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void counts_as_the_standard_does(long seconds, String code) {
        assertThat(RFC.code(seconds / 30)).isEqualTo(code);
        assertThat(RFC.stepOf(code, Instant.ofEpochSecond(seconds), 0)).hasValue(seconds / 30);
    }

    @Test
    void a_code_is_good_from_thirty_seconds_before_to_thirty_after_its_time() {
        String code = RFC.code(100);

        assertThat(RFC.stepOf(code, Instant.ofEpochSecond(2969), 0)).isEmpty();
        assertThat(RFC.stepOf(code, Instant.ofEpochSecond(2970), 0)).hasValue(100);
        assertThat(RFC.stepOf(code, Instant.ofEpochSecond(3059), 0)).hasValue(100);
        assertThat(RFC.stepOf(code, Instant.ofEpochSecond(3060), 0)).isEmpty();
    }

    @Test
    void neither_the_last_code_nor_an_earlier_one_is_good_again() {
        Instant now = Instant.ofEpochSecond(3000);

        assertThat(RFC.stepOf(RFC.code(100), now, 99)).hasValue(100);
        assertThat(RFC.stepOf(RFC.code(100), now, 100)).isEmpty();
        assertThat(RFC.stepOf(RFC.code(99), now, 100)).isEmpty();
        assertThat(RFC.stepOf(RFC.code(101), now, 100)).hasValue(101);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void letters_are_those_of_the_standard(String plain, String encoded) {
        byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);

        assertThat(Base32.encode(bytes)).isEqualTo(encoded);
        assertThat(Base32.decode(encoded)).isEqualTo(bytes);
        assertThatIllegalArgumentException().isThrownBy(() -> Base32.decode("a1"));
    }

    @Test
    void a_secret_is_as_long_as_the_standard_recommends_and_new_each_time() {
        SecureRandom random = new SecureRandom();

        assertThat(Base32.decode(Totp.next(random).secret())).hasSize(20);
        assertThat(Totp.next(random)).isNotEqualTo(Totp.next(random)).hasToString("Totp[hidden]");
    }
}
