package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.platform.TooManyRequests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailureCountTest {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final String HOME = "192.0.2.1";
    private static final String CAFE = "192.0.2.2";

    private final TestClock clock = new TestClock();
    private final FailureCount failures = new FailureCount(clock, 3, WINDOW);

    @Test
    void the_last_allowed_failure_closes_the_account_from_everywhere() {
        failures.add("li", HOME);
        failures.add("li", HOME);
        open("li", CAFE);

        failures.add("li", HOME);

        closed("li", CAFE, WINDOW);
        open("wang", CAFE);
    }

    @Test
    void the_last_allowed_failure_closes_the_address_for_everybody() {
        failures.add("li", HOME);
        failures.add("wang", HOME);
        open("zhao", HOME);

        failures.add("zhou", HOME);

        closed("zhao", HOME, WINDOW);
        open("zhao", CAFE);
    }

    @Test
    void the_window_begins_with_the_first_failure_and_its_end_opens_again() {
        failures.add("li", HOME);
        clock.advance(Duration.ofMinutes(10));
        failures.add("li", HOME);
        failures.add("li", HOME);

        closed("li", HOME, Duration.ofMinutes(5));
        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        closed("li", HOME, Duration.ofSeconds(1));
        clock.advance(Duration.ofSeconds(1));
        open("li", HOME);
    }

    @Test
    void a_new_window_counts_from_nothing() {
        failures.add("li", HOME);
        failures.add("li", HOME);
        clock.advance(WINDOW);

        failures.add("li", HOME);
        failures.add("li", HOME);

        open("li", HOME);
    }

    @Test
    void coming_in_clears_the_account_but_not_the_address() {
        failures.add("li", HOME);
        failures.add("li", HOME);
        failures.add("li", HOME);

        failures.forget("li");

        open("li", CAFE);
        closed("li", HOME, WINDOW);
    }

    @Test
    void without_a_limit_nothing_closes() {
        FailureCount unlimited = new FailureCount(clock, Integer.MAX_VALUE, WINDOW);
        for (int i = 0; i < 1_000; i++) {
            unlimited.add("li", HOME);
        }

        assertThatCode(() -> unlimited.requireFew("li", HOME)).doesNotThrowAnyException();
    }

    private void open(String username, String address) {
        assertThatCode(() -> failures.requireFew(username, address)).doesNotThrowAnyException();
    }

    private void closed(String username, String address, Duration retryAfter) {
        assertThatThrownBy(() -> failures.requireFew(username, address))
                .isInstanceOfSatisfying(
                        TooManyRequests.class,
                        refusal -> assertThat(refusal.retryAfter()).isEqualTo(retryAfter));
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        void advance(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
