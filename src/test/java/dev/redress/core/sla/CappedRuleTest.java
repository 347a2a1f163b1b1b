package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.MONDAY_10AM;
import static dev.redress.core.sla.SlaFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.redress.core.classification.Kind;
import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a rule may add to its length: a cap on working days (CON-03), and the time of the warning.
class CappedRuleTest {

    private static final Instant EVE_OF_NATIONAL_DAY = at("2026-09-30T20:10");

    private static PolicyRule rule(
            Mode mode, String length, @Nullable Integer warnAtPercent, @Nullable Duration cap) {
        boolean inDays = mode != Mode.CAL;
        return new PolicyRule(
                Stage.RESOLVE,
                Set.of(Kind.COMPLAINT),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Trigger.RECEIPT,
                mode,
                inDays ? Duration.ZERO : Duration.parse(length),
                inDays ? Integer.parseInt(length) : 0,
                List.of(),
                warnAtPercent,
                cap,
                false,
                Role.AGENT);
    }

    @Test
    void a_cap_ends_working_days_across_a_holiday() {
        PolicyRule capped = rule(Mode.WD, "2", null, Duration.ofDays(4));

        Due due = capped.allowance().from(EVE_OF_NATIONAL_DAY, Delivered.CALENDAR);

        assertThat(due.dueAt()).isEqualTo(at("2026-10-04T20:10"));
        assertThat(due.warnAt()).isEqualTo(at("2026-10-03T20:10"));
        assertThat(due.calendarVersion()).isEqualTo("CN-2026.1");
    }

    @Test
    void a_cap_that_is_not_reached_changes_nothing() {
        Due capped =
                rule(Mode.WD, "2", null, Duration.ofDays(4))
                        .allowance()
                        .from(MONDAY_10AM, Delivered.CALENDAR);

        assertThat(capped)
                .isEqualTo(
                        rule(Mode.WD, "2", null, null)
                                .allowance()
                                .from(MONDAY_10AM, Delivered.CALENDAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1H"})
    void a_cap_must_be_positive(Duration cap) {
        assertThatExceptionOfType(InvalidPolicy.class)
                .isThrownBy(() -> rule(Mode.WD, "2", null, cap))
                .satisfies(e -> assertThat(e.faults().getFirst().place()).isEqualTo("calendarCap"));
    }

    @Test
    void only_working_days_have_a_cap_and_only_elapsed_time_a_share() {
        assertThatExceptionOfType(InvalidPolicy.class)
                .isThrownBy(() -> rule(Mode.CAL, "PT1H", null, Duration.ofHours(2)));
        assertThatExceptionOfType(InvalidPolicy.class)
                .isThrownBy(() -> rule(Mode.WD, "2", 50, null));
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-03-02T10:01", "50, 2026-03-02T10:50", "100, 2026-03-02T11:40"})
    void a_share_moves_the_warning(int percent, String warnAt) {
        Due due =
                rule(Mode.CAL, "PT100M", percent, null)
                        .allowance()
                        .from(MONDAY_10AM, Delivered.CALENDAR);

        assertThat(due.warnAt()).isEqualTo(at(warnAt));
        assertThat(due.dueAt()).isEqualTo(at("2026-03-02T11:40"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void a_share_is_1_to_100_percent(int percent) {
        assertThatExceptionOfType(InvalidPolicy.class)
                .isThrownBy(() -> rule(Mode.CAL, "PT1H", percent, null))
                .satisfies(
                        e -> assertThat(e.faults().getFirst().place()).isEqualTo("warnAtPercent"));
    }
}
