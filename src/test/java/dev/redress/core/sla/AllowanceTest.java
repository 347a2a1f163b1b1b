package dev.redress.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {

    @ParameterizedTest
    @ValueSource(strings = {"CAL PT48H", "CAL PT30S", "WD 7", "DAY 3660", "NEXT_START"})
    void what_was_written_is_read_again(String written) {
        assertThat(Allowance.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAL",
                "CAL PT0S",
                "CAL PT-1H",
                "CAL 7",
                "WD",
                "WD 0",
                "WD 3661",
                "WD PT1H",
                "MONTH 1",
                ""
            })
    void anything_else_is_refused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Allowance.parse(written));
    }

    @Test
    void elapsed_time_is_one() {
        assertThat(Allowance.elapsed(Duration.ofMinutes(3))).hasToString("CAL PT3M");
    }
}
