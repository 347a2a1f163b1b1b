package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private final AtomicBoolean first = new AtomicBoolean();
    private final AtomicBoolean second = new AtomicBoolean();

    @Test
    void a_limit_is_reached_as_soon_as_one_of_its_reasons_is() {
        TimeLimit limit = TimeLimit.NONE.orWhen(first::get).orWhen(second::get);
        assertThat(limit.isReached()).isFalse();

        second.set(true);
        assertThat(limit.isReached()).isTrue();

        second.set(false);
        first.set(true);
        assertThat(limit.isReached()).isTrue();
    }

    @Test
    void the_time_of_the_machine_still_counts() {
        TimeLimit over = TimeLimit.of(() -> Duration.ZERO, Duration.ofSeconds(1));

        assertThat(over.orWhen(() -> false).isReached()).isTrue();
        assertThat(TimeLimit.NONE.isReached()).isFalse();
    }
}
