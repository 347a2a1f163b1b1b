package dev.redress.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneTest {

    @ParameterizedTest
    @ValueSource(strings = {"DESK", "WEBHOOK:0190a000", "WEBHOOK:a:b"})
    void a_lane_is_read_as_it_was_written(String label) {
        assertThat(Lane.labelled(label).label()).isEqualTo(label);
    }

    @Test
    void there_is_no_lane_of_an_unknown_channel() {
        assertThatIllegalArgumentException().isThrownBy(() -> Lane.labelled("PIGEON"));
    }
}
