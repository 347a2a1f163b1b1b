package dev.redress.core.arbitration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArbitrationTest {

    private static final Instant NOW = Instant.parse("2026-04-10T02:00:00Z");
    private static final LocalDate APPLIED_ON = LocalDate.of(2026, 3, 9);
    private static final Award AWARD = new Award("退款", LocalDate.of(2026, 4, 20));

    /// spec.md §5.3: one step follows the other.
    @ParameterizedTest
    @EnumSource(ArbitrationState.class)
    void each_step_is_followed_by_those_of_the_specification(ArbitrationState state) {
        Set<ArbitrationState> possible = EnumSet.noneOf(ArbitrationState.class);
        for (ArbitrationState next : ArbitrationState.values()) {
            if (step(in(state), next, APPLIED_ON) instanceof ArbitrationStep.Taken) {
                possible.add(next);
            }
        }

        assertThat(possible).isEqualTo(state.next());
        assertThat(state.isOver()).isEqualTo(possible.isEmpty());
    }

    @Test
    void a_date_may_be_that_of_the_step_before_and_of_today_and_lies_nowhere_else() {
        Arbitration applied = in(ArbitrationState.APPLIED);

        assertThat(flaw(applied, APPLIED_ON.minusDays(1))).isEqualTo(ArbitrationFlaw.WRONG_DATE);
        assertThat(flaw(applied, APPLIED_ON)).isNull();
        assertThat(flaw(applied, LocalDate.of(2026, 4, 10))).isNull();
        assertThat(flaw(applied, LocalDate.of(2026, 4, 11))).isEqualTo(ArbitrationFlaw.WRONG_DATE);
    }

    @Test
    void another_one_begins_only_when_the_last_is_over() {
        assertThat(apply(in(ArbitrationState.HEARD))).isInstanceOf(ArbitrationStep.Refused.class);
        assertThat(apply(in(ArbitrationState.NOT_ACCEPTED)))
                .isInstanceOfSatisfying(
                        ArbitrationStep.Taken.class,
                        taken -> assertThat(taken.after().number()).isEqualTo(2));
    }

    @Test
    void an_award_is_watched_until_it_is_missed_once_or_performed() {
        Arbitration awarded = in(ArbitrationState.AWARDED);
        Instant end = Instant.parse("2026-04-20T16:00:00Z");
        ArbitrationCommand miss = new ArbitrationCommand.Miss();

        assertThat(awarded.watchAt()).isEqualTo(end);
        assertThat(Arbitration.step(awarded, miss, "system", end))
                .isInstanceOf(ArbitrationStep.Refused.class);
        assertThat(Arbitration.step(awarded, miss, "system", end.plusNanos(1_000)))
                .isInstanceOfSatisfying(
                        ArbitrationStep.Taken.class,
                        taken -> assertThat(taken.after().watchAt()).isNull());
        assertThat(in(ArbitrationState.PERFORMED).watchAt()).isNull();
    }

    private static Arbitration in(ArbitrationState state) {
        return switch (state) {
            case APPLIED -> after(apply(null));
            case NOT_ACCEPTED, ACCEPTED -> following(ArbitrationState.APPLIED, state);
            case TRIBUNAL_FORMED -> following(ArbitrationState.ACCEPTED, state);
            case HEARD -> following(ArbitrationState.TRIBUNAL_FORMED, state);
            case AWARDED -> following(ArbitrationState.HEARD, state);
            case PERFORMED, ENFORCEMENT_APPLIED -> following(ArbitrationState.AWARDED, state);
        };
    }

    private static Arbitration following(ArbitrationState before, ArbitrationState state) {
        return after(step(in(before), state, APPLIED_ON));
    }

    private static ArbitrationStep apply(@Nullable Arbitration before) {
        return Arbitration.step(
                before,
                new ArbitrationCommand.Apply(new UUID(1, 1), "仲裁委员会", "118", APPLIED_ON, "申请书"),
                "compliance1",
                NOW);
    }

    private static ArbitrationStep step(Arbitration before, ArbitrationState to, LocalDate on) {
        Award award = to == ArbitrationState.AWARDED ? AWARD : null;
        return Arbitration.step(
                before, new ArbitrationCommand.Proceed(to, on, "文件", award), "compliance1", NOW);
    }

    private static @Nullable ArbitrationFlaw flaw(Arbitration before, LocalDate on) {
        return switch (step(before, ArbitrationState.ACCEPTED, on)) {
            case ArbitrationStep.Taken _ -> null;
            case ArbitrationStep.Refused(ArbitrationFlaw flaw, _) -> flaw;
        };
    }

    private static Arbitration after(ArbitrationStep step) {
        return switch (step) {
            case ArbitrationStep.Taken(Arbitration after) -> after;
            case ArbitrationStep.Refused refused -> throw new AssertionError(refused);
        };
    }
}
