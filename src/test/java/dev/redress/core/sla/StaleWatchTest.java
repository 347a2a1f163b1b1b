package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.promise;
import static dev.redress.core.sla.WatchFixture.WATCH;
import static dev.redress.core.sla.WatchFixture.types;
import static dev.redress.core.sla.WatchFixture.watched;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Severity;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaleWatchTest {
    private final Deadline stale = promise(Stage.STALE, Duration.ofHours(24));

    private Findings after(int level, Instant now) {
        return WATCH.catchUp(watched(Severity.GENERAL, level, stale), now);
    }

    @Test
    void exactly_24_hours_only_warn() {
        Findings findings = after(1, at("2026-03-03T10:00"));

        assertThat(types(findings)).containsExactly(EventType.SLA_WARNING);
        assertThat(findings.escalationLevel()).isEqualTo(1);
    }

    @Test
    void more_than_24_hours_escalate_and_the_next_day_begins() {
        Findings findings = after(1, at("2026-03-03T10:00:01"));

        assertThat(types(findings)).containsExactly(EventType.SLA_WARNING, EventType.ESCALATED);
        Event escalated = findings.events().getLast();
        assertThat(escalated.at()).isEqualTo(at("2026-03-03T10:00"));
        assertThat(escalated.details())
                .isEqualTo(Map.of("from", "1", "to", "2", "reason", "STALE"));
        assertThat(findings.changed()).containsExactly(stale.restarted(at("2026-03-03T10:00")));
        assertThat(findings.notices())
                .extracting(Notice::key)
                .endsWith(
                        "STALE:escalation:2026-03-03T02:00:00Z:person:owner1",
                        "STALE:escalation:2026-03-03T02:00:00Z:role:supervisor");
    }

    @Test
    void several_days_are_several_steps_at_their_true_times() {
        Findings findings = after(1, at("2026-03-04T11:00"));

        assertThat(findings.escalationLevel()).isEqualTo(3);
        assertThat(findings.events())
                .filteredOn(event -> event.type() == EventType.ESCALATED)
                .extracting(Event::at)
                .containsExactly(at("2026-03-03T10:00"), at("2026-03-04T10:00"));
        assertThat(findings.changed()).containsExactly(stale.restarted(at("2026-03-04T10:00")));
    }

    @Test
    void years_of_neglect_end_at_the_top_and_in_the_current_period() {
        Findings findings = after(1, at("2036-03-02T09:00"));

        assertThat(findings.escalationLevel()).isEqualTo(4);
        assertThat(findings.events()).hasSize(7);
        assertThat(findings.notices()).extracting(Notice::key).doesNotHaveDuplicates();
        assertThat(findings.changed().getFirst().startAt()).isEqualTo(at("2036-03-01T10:00"));
    }

    @Test
    void a_skipped_period_that_ends_just_now_is_not_over() {
        assertThat(after(4, at("2026-03-12T10:00")).changed().getFirst().dueAt())
                .isEqualTo(at("2026-03-12T10:00"));
        assertThat(after(4, at("2026-03-12T10:00:01")).changed().getFirst().dueAt())
                .isEqualTo(at("2026-03-13T10:00"));
    }

    @Test
    void catching_up_in_one_go_or_day_by_day_ends_the_same() {
        Deadline clock = stale;
        int level = 1;
        for (int day = 3; day <= 8; day++) {
            Instant now = at("2026-03-0%dT10:05".formatted(day));
            Findings found = WATCH.catchUp(watched(Severity.GENERAL, level, clock), now);
            clock = found.changed().getFirst();
            level = found.escalationLevel();
        }

        Findings atOnce = after(1, at("2026-03-08T10:05"));

        assertThat(atOnce.changed()).containsExactly(clock);
        assertThat(atOnce.escalationLevel()).isEqualTo(level);
    }
}
