package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportCheckTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, enabled,  false",
        "localhost, enabled,  false",
        "::1,       enabled,  false",
        "0.0.0.0,   disabled, false",
        "0.0.0.0,   redirect, false",
        "0.0.0.0,   enabled,  true"
    })
    void http_in_clear_stays_on_the_machine_or_behind_a_proxy(
            String host, String insecureRequests, boolean tlsByProxy) {
        assertThatCode(() ->
                        TransportCheck.requireEncryptedHttp(host, insecureRequests, tlsByProxy))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, enabled", "0.0.0.0, ENABLED", "10.0.0.7, enabled", "::, enabled"})
    void http_in_clear_is_not_served_to_others(String host, String insecureRequests) {
        assertThatThrownBy(() -> TransportCheck.requireEncryptedHttp(host, insecureRequests, false))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("REDRESS_TLS_BY_PROXY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://127.0.0.1:5432/desk",
                "postgresql://localhost/desk",
                "postgresql://[::1]:5432/desk",
                "postgresql://db.example:5432/desk?sslmode=require",
                "postgresql://db.example/desk?application_name=x&sslmode=verify-full",
                "postgresql://db.example/desk?sslmode=verify-ca&application_name=x"
            })
    void a_database_is_on_the_machine_or_spoken_to_by_tls(String url) {
        assertThatCode(() -> TransportCheck.requireEncryptedDatabase(url))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://db.example:5432/desk",
                "postgresql://db.example/desk?sslmode=prefer",
                "postgresql://db.example/desk?sslmode=disable",
                "postgresql://db.example/desk?nosslmode=require",
                "postgresql://db.example/desk?sslmode=require-not",
                "postgresql://127.0.0.1.example/desk",
                "postgresql://a,b/desk"
            })
    void a_database_elsewhere_is_not_spoken_to_in_clear(String url) {
        assertThatThrownBy(() -> TransportCheck.requireEncryptedDatabase(url))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("sslmode");
    }
}
