package dev.redress.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Patience PATIENCE = new Patience(List.of(MINUTE, HOUR), 0.1);

    @Test
    void each_pause_is_longer_and_after_the_last_it_is_given_up() {
        UUID message = UUID.randomUUID();

        assertThat(PATIENCE.next(message, 1, NOW, Duration.ZERO).orElseThrow())
                .isBetween(NOW.plus(MINUTE), NOW.plusSeconds(66));
        assertThat(PATIENCE.next(message, 2, NOW, Duration.ZERO).orElseThrow())
                .isBetween(NOW.plus(HOUR), NOW.plus(Duration.ofMinutes(66)));
        assertThat(PATIENCE.next(message, 3, NOW, Duration.ZERO)).isEmpty();
    }

    @Test
    void what_failed_together_does_not_come_back_together() {
        Stream<Instant> next =
                Stream.generate(UUID::randomUUID)
                        .limit(100)
                        .map(id -> PATIENCE.next(id, 2, NOW, Duration.ZERO).orElseThrow());

        assertThat(next.distinct().count()).isGreaterThan(50);
    }

    @Test
    void whoever_wants_to_be_left_alone_for_longer_is() {
        UUID message = UUID.randomUUID();

        assertThat(PATIENCE.next(message, 1, NOW, HOUR)).contains(NOW.plus(HOUR));
        assertThat(PATIENCE.next(message, 1, NOW, Duration.ofSeconds(1)).orElseThrow())
                .isAfterOrEqualTo(NOW.plus(MINUTE));
    }

    @Test
    void the_same_question_has_the_same_answer() {
        UUID message = UUID.randomUUID();

        assertThat(PATIENCE.next(message, 1, NOW, Duration.ZERO))
                .isEqualTo(PATIENCE.next(message, 1, NOW, Duration.ZERO));
    }

    @Test
    void patience_without_a_pause_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(List.of(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(List.of(MINUTE), 1.01));
    }
}
