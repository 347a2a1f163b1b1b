package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginHeaderTest {

    private static final String BLUE = "blue-0123456789abcdefghijklmnopq";
    private static final String GREEN = "green-123456789abcdefghijklmnopq";

    @Test
    void either_secret_vouches_while_it_is_changed() {
        OriginHeader header = knowing(BLUE, GREEN);

        assertThat(header.vouchesFor(saying(BLUE))).isTrue();
        assertThat(header.vouchesFor(saying(GREEN))).isTrue();
    }

    @Test
    void a_secret_of_before_vouches_for_nobody() {
        assertThat(knowing(BLUE).vouchesFor(saying(GREEN))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "blue",
                "blue-0123456789abcdefghijklmnop",
                "blue-0123456789abcdefghijklmnopqr",
                "BLUE-0123456789abcdefghijklmnopq",
                BLUE + "," + GREEN
            })
    void what_is_not_the_whole_secret_vouches_for_nobody(String said) {
        assertThat(knowing(BLUE, GREEN).vouchesFor(saying(said))).isFalse();
    }

    @Test
    void who_says_nothing_is_believed_only_where_there_is_no_front() {
        assertThat(knowing(BLUE).vouchesFor(MultiMap.caseInsensitiveMultiMap())).isFalse();
        assertThat(knowing().vouchesFor(MultiMap.caseInsensitiveMultiMap())).isTrue();
    }

    @Test
    void three_secrets_are_one_too_many() {
        assertThatThrownBy(() -> knowing(BLUE, GREEN, BLUE))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("REDRESS_ORIGIN_SECRETS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blue-0123456789abcdefghijklmnop",
                "blue-0123456789 abcdefghijklmnopq",
                "blåu-0123456789abcdefghijklmnopq"
            })
    void a_secret_that_can_be_guessed_or_not_be_sent_is_refused_and_not_repeated(String secret) {
        assertThatThrownBy(() -> knowing(BLUE, secret))
                .isInstanceOf(RefusedStart.class)
                .hasMessageNotContainingAny(BLUE, secret);
    }

    private static OriginHeader knowing(String... secrets) {
        return new OriginHeader(
                () -> secrets.length == 0 ? Optional.empty() : Optional.of(List.of(secrets)));
    }

    private static MultiMap saying(String value) {
        return MultiMap.caseInsensitiveMultiMap().add("x-redress-origin", value);
    }
}
