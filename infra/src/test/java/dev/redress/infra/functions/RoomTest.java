package dev.redress.infra.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.infra.settings.KeysSecret;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final String SIGNING = "{{resolve:secretsmanager:keys:SecretString:signing}}";

    /// As long as a synthesis takes them to be that has not looked.
    private static final Room ROOM = room(Map.of());

    private static Room room(Map<String, Integer> found) {
        return new Room(new KeysSecret(Optional.empty(), found));
    }

    /// What Lambda itself quotes when it refuses: `{"A":"b","C":"d"}`.
    @Test
    void variables_are_measured_as_one_text_of_json() {
        assertThat(ROOM.bytes(Map.of("A", "b", "C", "d"))).isEqualTo(17);
        assertThat(ROOM.bytes(Map.of("A", "\"b\""))).isEqualTo(13);
        assertThat(ROOM.bytes(Map.of("A", "张"))).isEqualTo(11);
    }

    @Test
    void what_is_put_in_later_is_measured_as_long_as_it_gets() {
        assertThat(ROOM.bytes(Map.of("REDRESS_JWT_PRIVATE_KEY", SIGNING)))
                .isEqualTo("{\"REDRESS_JWT_PRIVATE_KEY\":\"\"}".length() + 236);
    }

    /// RSA keys, or keys on several lines.
    @Test
    void a_key_that_is_longer_than_expected_is_measured_as_it_is() {
        Map<String, String> variables = Map.of("REDRESS_JWT_PRIVATE_KEY", SIGNING);
        int expected = ROOM.bytes(variables);

        assertThat(room(Map.of("signing", 1704)).bytes(variables)).isEqualTo(expected - 236 + 1704);
        assertThat(room(Map.of("signing", 237)).bytes(variables)).isEqualTo(expected + 1);
    }

    /// Otherwise the key that is to follow would be the one that does not fit.
    @Test
    void room_for_a_change_of_keys_stays_free() {
        Map<String, String> variables = Map.of("REDRESS_JWT_PUBLIC_KEY", SIGNING);

        assertThat(room(Map.of("verifying", 174)).bytes(variables))
                .isEqualTo(ROOM.bytes(variables));
    }

    @Test
    void a_secret_of_the_operator_is_measured_as_it_is() {
        Map<String, String> variables = Map.of("REDRESS_PAYOUT_TOKEN", SIGNING);
        int empty = "{\"REDRESS_PAYOUT_TOKEN\":\"\"}".length();

        assertThat(room(Map.of("REDRESS_PAYOUT_TOKEN", 900)).bytes(variables))
                .isEqualTo(empty + 900);
        assertThat(room(Map.of("REDRESS_PAYOUT_TOKEN", 20)).bytes(variables)).isEqualTo(empty + 20);
        assertThat(ROOM.bytes(variables)).isEqualTo(empty + 100);
    }

    @Test
    void the_last_byte_may_be_used_and_no_more() {
        int rest = Room.BYTES_MAX - "{\"A\":\"\"}".length();

        assertThatCode(() -> ROOM.require("desk", Map.of("A", "x".repeat(rest))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ROOM.require("desk", Map.of("A", "x".repeat(rest + 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The variables of desk take 4097 bytes")
                .hasMessageContaining("room for 4096");
    }

    @Test
    void who_is_refused_learns_what_takes_most() {
        Map<String, String> variables =
                Map.of("SMALL", "x", "REDRESS_JWT_PRIVATE_KEY", SIGNING, "MINE", "x".repeat(4000));

        assertThatThrownBy(() -> ROOM.require("desk", variables))
                .hasMessageContaining("MINE (4000), REDRESS_JWT_PRIVATE_KEY (236), SMALL (1)");
    }
}
