package dev.redress.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReserveTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource({
        "PT5M, PT1M",
        "PT2M, PT1M",
        "PT1M59.999S, PT59.9995S",
        "PT29S, PT14.5S",
        "PT0S, PT0S",
        "PT-1S, PT0S"
    })
    void a_run_keeps_what_is_wanted_but_never_more_than_half_of_what_it_has(
            Duration given, Duration kept) {
        assertThat(Reserve.of(MINUTE, given)).isEqualTo(new Reserve(kept));
    }

    @Test
    void the_reserve_itself_is_still_enough_to_begin_something() {
        Reserve reserve = new Reserve(MINUTE);

        assertThat(reserve.allows(MINUTE.plusNanos(1))).isTrue();
        assertThat(reserve.allows(MINUTE)).isTrue();
        assertThat(reserve.allows(MINUTE.minusNanos(1))).isFalse();
    }

    @Test
    void nothing_is_begun_when_nothing_is_left() {
        assertThat(new Reserve(Duration.ZERO).allows(Duration.ZERO)).isFalse();
        assertThat(new Reserve(Duration.ZERO).allows(Duration.ofNanos(1))).isTrue();
    }

    @Test
    void nobody_keeps_less_than_nothing() {
        assertThatThrownBy(() -> new Reserve(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
