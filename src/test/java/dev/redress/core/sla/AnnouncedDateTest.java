package dev.redress.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.classification.Kind;
import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnnouncedDateTest {

    private final WorkCalendar calendar = Delivered.CALENDAR;

    @Test
    void it_ends_with_its_day_and_is_warned_of_on_the_working_day_before() {
        Due due = calendar.date(local("2026-04-28T10:00:00"), 8);

        assertThat(due.dueAt()).isEqualTo(local("2026-05-07T00:00:00"));
        assertThat(due.warnAt()).isEqualTo(local("2026-04-30T09:00:00"));
        assertThat(due.calendarVersion()).isEqualTo("CN-2026.1");
        assertThat(due.provisional()).isFalse();
    }

    @Test
    void a_warning_that_would_have_come_before_comes_at_once() {
        Instant start = local("2026-04-28T10:00:00");

        assertThat(calendar.date(start, 1).warnAt()).isEqualTo(start);
        assertThat(calendar.date(local("2026-04-28T09:00:00"), 1).warnAt())
                .isEqualTo(local("2026-04-28T09:00:00"));
        assertThat(calendar.date(local("2026-04-28T08:59:59"), 1).warnAt())
                .isEqualTo(local("2026-04-28T09:00:00"));
    }

    @Test
    void the_working_day_before_may_lie_in_the_year_before() {
        Due due = calendar.date(local("2025-12-29T10:00:00"), 4);

        assertThat(due.dueAt()).isEqualTo(local("2026-01-03T00:00:00"));
        assertThat(due.warnAt()).isEqualTo(local("2025-12-31T09:00:00"));
        assertThat(due.calendarVersion()).isEqualTo("CN-2025.1+CN-2026.1");
    }

    @Test
    void the_last_day_of_a_known_year_needs_no_other() {
        assertThat(calendar.date(local("2026-12-28T10:00:00"), 3).provisional()).isFalse();
        assertThat(calendar.date(local("2026-12-28T10:00:00"), 4).provisional()).isTrue();
    }

    @Test
    void it_is_read_as_it_is_written() {
        Allowance allowance = Allowance.parse("DATE 8");

        assertThat(allowance.toString()).isEqualTo("DATE 8");
        assertThat(allowance.from(local("2026-04-28T10:00:00"), calendar).dueAt())
                .isEqualTo(local("2026-05-07T00:00:00"));
    }

    @Test
    void no_policy_announces_dates() {
        assertThatThrownBy(() -> rule(Stage.FOLLOW_UP, Mode.DAY))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageContaining("people announce");
        assertThatThrownBy(() -> rule(Stage.EXECUTE, Mode.DATE))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageContaining("people announce");
        assertThat(rule(Stage.EXECUTE, Mode.DAY).days()).isEqualTo(3);
    }

    private static PolicyRule rule(Stage stage, Mode mode) {
        return new PolicyRule(
                stage,
                Set.of(Kind.COMPLAINT),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Trigger.DECISION,
                mode,
                Duration.ZERO,
                3,
                List.of(),
                null,
                null,
                false,
                Role.AGENT);
    }

    private static Instant local(String time) {
        return Instant.parse(time + "+08:00");
    }
}
