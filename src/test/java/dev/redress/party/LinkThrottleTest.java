package dev.redress.party;

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
    void an_address_that_missed_too_often_finds_no_link_until_the_window_is_over() {
        throttle.missed("1.2.3.4");
        assertThatCode(() -> throttle.enter("a", "1.2.3.4")).doesNotThrowAnyException();
        throttle.missed("1.2.3.4");

        assertThatThrownBy(() -> throttle.enter("b", "1.2.3.4"))
                .isInstanceOf(TooManyRequests.class);
        assertThatCode(() -> throttle.enter("b", "1.2.3.5")).doesNotThrowAnyException();
        now = now.plus(Duration.ofMinutes(15));
        assertThatCode(() -> throttle.enter("b", "1.2.3.4")).doesNotThrowAnyException();
    }

    @Test
    void a_link_is_used_so_often_and_not_more_from_wherever() {
        for (int i = 0; i < 3; i++) {
            throttle.enter("a", "1.2.3." + i);
        }

        assertThatThrownBy(() -> throttle.enter("a", "1.2.3.9"))
                .isInstanceOf(TooManyRequests.class);
        assertThatCode(() -> throttle.enter("b", "1.2.3.9")).doesNotThrowAnyException();
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
