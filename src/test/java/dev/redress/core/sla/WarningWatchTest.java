package dev.redress.core.sla;

import static dev.redress.core.sla.WatchFixture.DUE;
import static dev.redress.core.sla.WatchFixture.WARNING;
import static dev.redress.core.sla.WatchFixture.WATCH;
import static dev.redress.core.sla.WatchFixture.addresses;
import static dev.redress.core.sla.WatchFixture.fourHours;
import static dev.redress.core.sla.WatchFixture.unassigned;
import static dev.redress.core.sla.WatchFixture.watched;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Severity;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningWatchTest {

    @Test
    void nothing_happens_a_second_before() {
        Watched found = watched(Severity.GENERAL, 1, fourHours(Stage.FIRST_RESPONSE));

        assertThat(WATCH.catchUp(found, WARNING.minusSeconds(1)))
                .isEqualTo(new Findings(List.of(), 1, null, List.of(), List.of(), List.of()));
    }

    @Test
    void assignee_and_owner_are_told() {
        Deadline deadline = fourHours(Stage.FIRST_RESPONSE);

        Findings findings = WATCH.catchUp(watched(Severity.GENERAL, 1, deadline), WARNING);

        assertThat(findings.changed()).containsExactly(deadline.warned(WARNING));
        assertThat(findings.escalationLevel()).isEqualTo(1);
        assertThat(findings.events())
                .containsExactly(
                        new Event(
                                EventType.SLA_WARNING,
                                WARNING,
                                "system",
                                Map.of(
                                        "stage", "FIRST_RESPONSE",
                                        "dueAt", "2026-03-02T06:00:00Z",
                                        "responsible", "agent")));
        assertThat(addresses(findings)).containsExactly("person:agent1", "person:owner1");
        assertThat(findings.notices().getFirst().key())
                .isEqualTo("FIRST_RESPONSE:warning:2026-03-02T06:00:00Z:person:agent1");
        assertThat(findings.notices().getFirst().text()).isEqualTo("SLA_WARNING 2026-03-02 14:00");
    }

    @ParameterizedTest
    @CsvSource({"SERIOUS", "MAJOR", "URGENT"})
    void supervisors_are_told_from_serious_on(Severity severity) {
        Findings findings = WATCH.catchUp(watched(severity, 1, fourHours(Stage.PROPOSAL)), WARNING);

        assertThat(addresses(findings))
                .containsExactly("person:agent1", "person:owner1", "role:supervisor");
    }

    @Test
    void supervisors_are_told_of_what_nobody_holds() {
        Findings findings =
                WATCH.catchUp(unassigned(Severity.GENERAL, fourHours(Stage.ASSIGN)), WARNING);

        assertThat(addresses(findings)).containsExactly("role:supervisor");
    }

    @Test
    void the_second_look_finds_nothing() {
        Deadline warned = fourHours(Stage.PROPOSAL).warned(WARNING);

        assertThat(WATCH.catchUp(watched(Severity.MAJOR, 1, warned), DUE).isEmpty()).isTrue();
    }
}
