package dev.redress.core.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YardstickTest {

    private static Yardstick yardstick(int weight, String zeroAt, String fullAt) {
        return new Yardstick(
                Indicator.TIMELINESS, weight, new BigDecimal(zeroAt), new BigDecimal(fullAt));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "70, 0.00",
        "70.01, 0.04",
        "84, 50.00",
        "97.99, 99.96",
        "98, 100.00",
        "100, 100.00"
    })
    void between_both_values_points_grow_in_a_straight_line(String value, String points) {
        assertThat(yardstick(25, "70", "98").points(new BigDecimal(value))).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 100.00", "0.01, 99.95", "10, 50.00", "19.99, 0.05", "20, 0.00", "100, 0.00"})
    void where_less_is_better_they_fall(String value, String points) {
        assertThat(yardstick(10, "20", "0").points(new BigDecimal(value))).isEqualTo(points);
    }

    @Test
    void a_weight_is_0_to_100() {
        assertThat(yardstick(0, "70", "98").weight()).isZero();
        assertThat(yardstick(100, "70", "98").weight()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> yardstick(-1, "70", "98"));
        assertThatIllegalArgumentException().isThrownBy(() -> yardstick(101, "70", "98"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10000"})
    void the_ends_of_what_is_measured_are_allowed(String zeroAt) {
        assertThat(yardstick(1, zeroAt, "98").zeroAt()).isEqualTo(zeroAt);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 98", "98, 10000.01", "98, 98.0"})
    void two_values_that_are_none_or_the_same_measure_nothing(String zeroAt, String fullAt) {
        assertThatIllegalArgumentException().isThrownBy(() -> yardstick(1, zeroAt, fullAt));
    }
}
