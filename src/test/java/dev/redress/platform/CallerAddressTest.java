package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

    /// As it comes from a connection, and as proxies write it.
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8::7, 2001:db8:0:0:0:0:0:7",
        "[2001:db8::7], 2001:db8:0:0:0:0:0:7",
        "[2001:DB8:0::7], 2001:db8:0:0:0:0:0:7",
        "_hidden, _hidden",
        "[, [",
        "[none], none",
        "[], unknown"
    })
    void an_address_is_one_text_however_it_was_written(String written, String address) {
        assertThat(CallerAddress.of(SocketAddress.inetSocketAddress(443, written)))
                .isEqualTo(address);
    }

    @Test
    void two_callers_by_ipv6_are_two() {
        assertThat(CallerAddress.of(SocketAddress.inetSocketAddress(443, "[2001:db8::1]")))
                .isNotEqualTo(
                        CallerAddress.of(SocketAddress.inetSocketAddress(443, "[2001:db8::2]")));
    }

    @Test
    void a_caller_at_a_socket_of_the_machine_has_an_address_too() {
        assertThat(CallerAddress.of(SocketAddress.domainSocketAddress("/run/redress")))
                .isEqualTo("unknown");
        assertThat(CallerAddress.of((SocketAddress) null)).isEqualTo("unknown");
    }
}
