package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private Instant now = Instant.parse("2026-03-02T02:00:00Z");
    private final Allowances allowances =
            new Allowances(((InstantSource) () -> now).withZone(ZoneOffset.UTC), 3);

    @Test
    void three_a_minute_are_taken_at_once_and_the_fourth_waits_a_third_of_a_minute() {
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.take("a")).isEmpty();
        }

        assertThat(allowances.take("a")).contains(Duration.ofSeconds(20));
    }

    @Test
    void what_was_taken_comes_back_one_by_one() {
        takeAll();

        now = now.plusMillis(19_999);
        assertThat(allowances.take("a")).contains(Duration.ofMillis(1));
        now = now.plusMillis(1);
        assertThat(allowances.take("a")).isEmpty();
        assertThat(allowances.take("a")).contains(Duration.ofSeconds(20));
    }

    @Test
    void a_pause_earns_no_more_than_a_minute() {
        takeAll();

        now = now.plus(Duration.ofDays(1));
        takeAll();
        assertThat(allowances.take("a")).isPresent();
    }

    @Test
    void nobody_pays_for_another() {
        takeAll();

        assertThat(allowances.take("b")).isEmpty();
    }

    @Test
    void of_many_names_only_the_latest_are_remembered() {
        takeAll();
        for (int i = 0; i < 20_000; i++) {
            assertThat(allowances.take("stranger" + i)).isEmpty();
        }

        assertThat(allowances.take("a")).isEmpty();
    }

    @Test
    void without_a_limit_many_are_taken() {
        Allowances many = new Allowances(Clock.systemUTC(), Integer.MAX_VALUE);

        for (int i = 0; i < 10_000; i++) {
            assertThat(many.take("a")).isEmpty();
        }
    }

    private void takeAll() {
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.take("a")).isEmpty();
        }
    }
}
