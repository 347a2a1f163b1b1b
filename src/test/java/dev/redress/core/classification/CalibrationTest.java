package dev.redress.core.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    private static final Calibration LINE =
            new Calibration(new float[] {0.5f, 1.5f}, new float[] {0.4f, 0.8f});

    @ParameterizedTest
    @CsvSource({"0, 0.4", "0.5, 0.4", "0.75, 0.5", "1, 0.6", "1.5, 0.8", "9, 0.8"})
    void confidence_rises_between_the_points_and_is_flat_outside(double lead, double expected) {
        assertThat(LINE.confidence(lead)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void a_falling_line_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calibration(new float[] {1, 2}, new float[] {0.8f, 0.7f}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calibration(new float[] {1, 1}, new float[] {0.1f, 0.2f}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calibration(new float[0], new float[0]));
    }
}
