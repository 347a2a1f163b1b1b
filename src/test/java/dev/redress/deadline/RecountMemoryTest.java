package dev.redress.deadline;

import static dev.redress.deadline.RecountMemory.SETTLING;
import static dev.redress.deadline.RecountMemory.TRUSTED;
import static dev.redress.deadline.SweepFixture.MICROSECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecountMemoryTest {

    private static final long REVISION = 7;
    private static final Instant FIRST = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant SETTLED = FIRST.plus(SETTLING);

    private final RecountMemory memory = new RecountMemory();

    @Test
    void whoever_has_never_looked_looks() {
        assertThat(memory.isSettled(REVISION, FIRST)).isFalse();
    }

    @Test
    void a_pass_settles_nothing_while_others_may_still_count_by_the_rules_before() {
        memory.note(REVISION, FIRST);
        memory.note(REVISION, SETTLED.minus(MICROSECOND));
        assertThat(memory.isSettled(REVISION, SETTLED)).isFalse();

        memory.note(REVISION, SETTLED);
        assertThat(memory.isSettled(REVISION, SETTLED)).isTrue();
    }

    @Test
    void other_rules_are_looked_through_from_the_beginning() {
        settle();

        assertThat(memory.isSettled(REVISION + 1, SETTLED)).isFalse();
        memory.note(REVISION + 1, SETTLED);
        assertThat(memory.isSettled(REVISION + 1, SETTLED)).isFalse();
    }

    @Test
    void once_a_day_it_looks_all_the_same() {
        settle();

        assertThat(memory.isSettled(REVISION, SETTLED.plus(TRUSTED).minus(MICROSECOND))).isTrue();
        assertThat(memory.isSettled(REVISION, SETTLED.plus(TRUSTED))).isFalse();
    }

    @Test
    void a_clock_that_was_put_back_settles_nothing() {
        settle();

        assertThat(memory.isSettled(REVISION, SETTLED.minus(MICROSECOND))).isFalse();
    }

    private void settle() {
        memory.note(REVISION, FIRST);
        memory.note(REVISION, SETTLED);
    }
}
