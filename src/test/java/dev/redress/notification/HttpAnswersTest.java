package dev.redress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpAnswersTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "120, PT2M",
        "86400, P1D",
        "86401, P1D",
        "999999999, P1D",
        "'Mon, 2 Mar 2026 02:10:00 GMT', PT10M",
        "'Mon, 2 Mar 2026 01:50:00 GMT', PT0S",
        "-1, PT0S",
        "soon, PT0S",
        "99999999999999999999, PT0S"
    })
    void seconds_and_dates_are_understood_and_a_day_is_enough(String header, Duration pause) {
        assertThat(HttpAnswers.pause(header, NOW)).isEqualTo(pause);
    }

    @Test
    void whoever_says_nothing_wants_nothing() {
        assertThat(HttpAnswers.pause(null, NOW)).isZero();
    }
}
