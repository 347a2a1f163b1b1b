package dev.redress.infra.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final String SIGNING = "{{resolve:secretsmanager:keys:SecretString:signing}}";

    /// What Lambda itself quotes when it refuses: `{"A":"b","C":"d"}`.
    @Test
    void variables_are_measured_as_one_text_of_json() {
        assertThat(Room.bytes(Map.of("A", "b", "C", "d"))).isEqualTo(17);
        assertThat(Room.bytes(Map.of("A", "\"b\""))).isEqualTo(13);
        assertThat(Room.bytes(Map.of("A", "张"))).isEqualTo(11);
    }

    @Test
    void what_is_put_in_later_is_measured_as_long_as_it_gets() {
        assertThat(Room.bytes(Map.of("REDRESS_JWT_PRIVATE_KEY", SIGNING)))
                .isEqualTo("{\"REDRESS_JWT_PRIVATE_KEY\":\"\"}".length() + 236);
    }

    @Test
    void the_last_byte_may_be_used_and_no_more() {
        int rest = Room.BYTES_MAX - "{\"A\":\"\"}".length();

        assertThatCode(() -> Room.require("desk", Map.of("A", "x".repeat(rest))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Room.require("desk", Map.of("A", "x".repeat(rest + 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The variables of desk take 4097 bytes")
                .hasMessageContaining("room for 4096");
    }

    @Test
    void who_is_refused_learns_what_takes_most() {
        Map<String, String> variables =
                Map.of("SMALL", "x", "REDRESS_JWT_PRIVATE_KEY", SIGNING, "MINE", "x".repeat(4000));

        assertThatThrownBy(() -> Room.require("desk", variables))
                .hasMessageContaining("MINE (4000), REDRESS_JWT_PRIVATE_KEY (236), SMALL (1)");
    }
}
