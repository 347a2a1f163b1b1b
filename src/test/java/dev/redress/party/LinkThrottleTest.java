package dev.redress.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.platform.TooManyRequests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LinkThrottleTest {

    private Instant now = Instant.parse("2026-03-02T02:00:00Z");
    private final LinkThrottle throttle =
            new LinkThrottle(new Moving(), 2, 3, Duration.ofMinutes(15));

    @Test
    void an_address_that_missed_too_often_is_told_so_until_the_window_is_over() {
        assertThat(throttle.missed("1.2.3.4")).isEmpty();
        assertThat(throttle.missed("1.2.3.4")).isEmpty();

        assertThat(throttle.missed("1.2.3.4")).isPresent();
        assertThat(throttle.missed("1.2.3.5")).isEmpty();
        now = now.plus(Duration.ofMinutes(15));
        assertThat(throttle.missed("1.2.3.4")).isEmpty();
    }

    @Test
    void a_link_is_used_so_often_and_not_more() {
        for (int i = 0; i < 3; i++) {
            throttle.used("a");
        }

        assertThatThrownBy(() -> throttle.used("a")).isInstanceOf(TooManyRequests.class);
        assertThatCode(() -> throttle.used("b")).doesNotThrowAnyException();
    }

    private final class Moving extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
