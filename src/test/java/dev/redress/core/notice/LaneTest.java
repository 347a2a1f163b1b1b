package dev.redress.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaneTest {

    @ParameterizedTest
    @CsvSource({
        "customer:C-1, INBOX",
        "sms:C-1, INBOX",
        "person:agent1, DESK",
        "role:supervisor, DESK",
        "merchant:M-1, PARTNER",
        "carrier:SF, PARTNER"
    })
    void whoever_is_told_has_a_lane(String address, DeliveryChannel channel) {
        assertThat(new Addressee(address).lane()).isEqualTo(Lane.of(channel));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DESK", "PARTNER:M-1", "PARTNER:M:1"})
    void a_lane_is_read_as_it_was_written(String label) {
        assertThat(Lane.labelled(label).label()).isEqualTo(label);
    }

    @Test
    void there_is_no_lane_of_an_unknown_channel() {
        assertThatIllegalArgumentException().isThrownBy(() -> Lane.labelled("PIGEON"));
    }
}
