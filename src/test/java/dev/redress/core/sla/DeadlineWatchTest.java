package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.promise;
import static dev.redress.core.sla.WatchFixture.WATCH;
import static dev.redress.core.sla.WatchFixture.detail;
import static dev.redress.core.sla.WatchFixture.fourHours;
import static dev.redress.core.sla.WatchFixture.watched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.core.classification.Severity;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineWatchTest {

    /// The sweep was down from 10:00 to 13:00, in which two promises ran out and one came near.
    @Test
    void everything_is_told_in_order_with_its_true_time() {
        Deadline hour = promise(Stage.FIRST_RESPONSE, Duration.ofHours(1));
        Deadline twoHours = promise(Stage.ASSIGN, Duration.ofHours(2));
        Instant now = at("2026-03-02T13:00");

        Findings findings =
                WATCH.catchUp(
                        watched(Severity.GENERAL, 1, twoHours, hour, fourHours(Stage.PROPOSAL)),
                        now);

        assertThat(findings.events())
                .extracting(Event::type, e -> detail(e, "stage"), Event::at)
                .containsExactly(
                        tuple(EventType.SLA_WARNING, "FIRST_RESPONSE", at("2026-03-02T10:45")),
                        tuple(EventType.SLA_BREACHED, "FIRST_RESPONSE", at("2026-03-02T11:00")),
                        tuple(EventType.ESCALATED, null, at("2026-03-02T11:00")),
                        tuple(EventType.SLA_WARNING, "ASSIGN", at("2026-03-02T11:30")),
                        tuple(EventType.SLA_BREACHED, "ASSIGN", at("2026-03-02T12:00")),
                        tuple(EventType.ESCALATED, null, at("2026-03-02T12:00")),
                        tuple(EventType.SLA_WARNING, "PROPOSAL", at("2026-03-02T13:00")));
        assertThat(findings.escalationLevel()).isEqualTo(3);
        assertThat(findings.changed())
                .containsExactly(
                        twoHours.warned(now).breached(),
                        hour.warned(now).breached(),
                        fourHours(Stage.PROPOSAL).warned(now));
    }

    @Test
    void every_change_of_the_level_is_told_with_its_cause() {
        Deadline stale = promise(Stage.STALE, Duration.ofHours(24));
        Deadline day = promise(Stage.INITIAL_FEEDBACK, Duration.ofHours(24));

        Findings findings =
                WATCH.catchUp(watched(Severity.GENERAL, 1, stale, day), at("2026-03-03T10:00:01"));

        assertThat(findings.events())
                .filteredOn(event -> event.type() == EventType.ESCALATED)
                .extracting(event -> detail(event, "reason"), event -> detail(event, "to"))
                .containsExactlyInAnyOrder(tuple("STALE", "2"), tuple("INITIAL_FEEDBACK", "3"));
        assertThat(findings.changed()).hasSize(2);
    }
}
