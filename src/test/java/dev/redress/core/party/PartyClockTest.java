package dev.redress.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PartyClockTest {

    private static final Instant MONDAY_10AM = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-04T02:00:00Z");
    private static final Instant WARN = Instant.parse("2026-03-03T14:00:00Z");
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);
    private static final PartyTerms TERMS =
            new PartyTerms(Duration.ofDays(2), 75, WhenSilent.DECIDE_WITHOUT);
    private static final PartyPolicy POLICY = new PartyPolicy(TERMS, TERMS, Duration.ofDays(30));

    private final PartyClock clock = POLICY.clock(PartyKind.MERCHANT, MONDAY_10AM, null, 1);

    @Test
    void a_party_has_the_time_of_the_policy_and_is_warned_of_after_its_share() {
        assertThat(clock.dueAt()).isEqualTo(DUE);
        assertThat(clock.warnAt()).isEqualTo(WARN);
        assertThat(clock.nextAt()).isEqualTo(WARN);
        assertThat(POLICY.expiryOf(clock)).isEqualTo("2026-04-03T02:00:00Z");
    }

    @Test
    void the_warning_is_due_at_its_instant_and_the_due_instant_is_in_time() {
        assertThat(clock.caughtUp(WARN.minus(MICROSECOND))).isEqualTo(clock);
        assertThat(clock.caughtUp(WARN).warnedAt()).isEqualTo(WARN);
        assertThat(clock.caughtUp(WARN).nextAt()).isEqualTo(DUE);
        assertThat(clock.caughtUp(DUE).breachedAt()).isNull();
        assertThat(clock.caughtUp(DUE.plus(MICROSECOND)).breachedAt()).isEqualTo(DUE);
        assertThat(clock.caughtUp(DUE.plus(MICROSECOND)).nextAt()).isNull();
    }

    @Test
    void the_first_answer_ends_the_time_and_a_late_one_hides_nothing() {
        PartyClock answered = clock.answered(DUE);
        PartyClock late = clock.answered(DUE.plus(MICROSECOND));

        assertThat(answered.breachedAt()).isNull();
        assertThat(answered.nextAt()).isNull();
        assertThat(answered.answered(DUE.plusSeconds(9))).isEqualTo(answered);
        assertThat(answered.caughtUp(DUE.plusSeconds(9))).isEqualTo(answered);
        assertThat(late.answeredAt()).isEqualTo(DUE.plus(MICROSECOND));
        assertThat(late.breachedAt()).isEqualTo(DUE);
    }

    @Test
    void a_time_that_nobody_can_keep_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartyTerms(Duration.ZERO, 75, WhenSilent.ADMITTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartyTerms(Duration.ofDays(31), 75, WhenSilent.ADMITTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartyTerms(Duration.ofDays(1), 100, WhenSilent.ADMITTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartyPolicy(TERMS, TERMS, Duration.ofDays(367)));
    }
}
