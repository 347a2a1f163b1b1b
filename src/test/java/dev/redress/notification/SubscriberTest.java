package dev.redress.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example/hook",
                "ftp://shop.example/hook",
                "https://user:password@shop.example/hook",
                "https://shop.example/hook#part",
                "https:///hook",
                "/hook",
                "https://shop example/hook",
                ""
            })
    void what_is_no_public_address_of_https_is_refused(String url) {
        assertThat(Subscriber.of(url, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example, 443, /",
        "https://shop.example:8443/hook?a=b, 8443, /hook?a=b",
        "HTTPS://shop.example/%E4%BD%A0, 443, /%E4%BD%A0"
    })
    void port_and_path_are_as_they_were_given(String url, int port, String target) {
        Subscriber subscriber = Subscriber.of(url, false).orElseThrow();

        assertThat(subscriber.port()).isEqualTo(port);
        assertThat(subscriber.target()).isEqualTo(target);
        assertThat(subscriber.isTls()).isTrue();
    }

    /// However the inside is written.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://169.254.169.254/latest/meta-data",
                "https://10.0.0.1:5432/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fd00::1]/"
            })
    void what_leads_inside_is_not_connected_to(String url) {
        Subscriber subscriber = Subscriber.of(url, false).orElseThrow();

        assertThatThrownBy(subscriber::address)
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("is not public");
    }

    @Test
    void where_it_is_allowed_the_inside_is_told_too() throws IOException {
        Subscriber subscriber = Subscriber.of("http://127.0.0.1:8081/hook", true).orElseThrow();

        assertThat(subscriber.address().isLoopbackAddress()).isTrue();
        assertThat(subscriber.isTls()).isFalse();
    }
}
