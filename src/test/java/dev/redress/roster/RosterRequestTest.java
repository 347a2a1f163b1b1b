package dev.redress.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.roster.RosterRequest.ShiftRequest;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterRequestTest {

    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-03-02T00:00:00+08:00");
    private static final OffsetDateTime NINE = MONDAY.plusHours(9);
    private static final List<String> GROUPS = List.of("TECHNOLOGY");

    /// The database would not know which of both is meant.
    @Test
    void a_shift_is_planned_once() {
        RosterRequest request =
                request(
                        new ShiftRequest("agent1", null, NINE, NINE.plusHours(8)),
                        new ShiftRequest("agent1", null, NINE, NINE.plusHours(6)));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> request.planned(GROUPS))
                .satisfies(refused ->
                        assertThat(refused.errors())
                                .containsExactly(
                                        new FieldError(
                                                "shifts[1]",
                                                "DUPLICATE",
                                                "begins like an earlier shift")));
    }

    @Test
    void work_and_duty_may_begin_together_and_two_people_too() {
        RosterRequest request =
                request(
                        new ShiftRequest("agent1", null, NINE, NINE.plusHours(8)),
                        new ShiftRequest("agent1", "TECHNOLOGY", NINE, NINE.plusHours(8)),
                        new ShiftRequest("agent2", null, NINE, NINE.plusHours(8)),
                        new ShiftRequest("agent1", null, NINE.plusNanos(1_000), NINE.plusHours(8)));

        assertThat(request.planned(GROUPS)).hasSize(4);
    }

    private static RosterRequest request(ShiftRequest... shifts) {
        return new RosterRequest(MONDAY, MONDAY.plusDays(7), null, List.of(shifts));
    }
}
