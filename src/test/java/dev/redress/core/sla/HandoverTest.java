package dev.redress.core.sla;

import static dev.redress.core.history.EventType.ASSIGNED;
import static dev.redress.core.history.EventType.ESCALATED;
import static dev.redress.core.history.EventType.SLA_BREACHED;
import static dev.redress.core.history.EventType.SLA_WARNING;
import static dev.redress.core.sla.SlaFixture.promise;
import static dev.redress.core.sla.WatchFixture.DUE;
import static dev.redress.core.sla.WatchFixture.WATCH;
import static dev.redress.core.sla.WatchFixture.detail;
import static dev.redress.core.sla.WatchFixture.fourHours;
import static dev.redress.core.sla.WatchFixture.types;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.history.Event;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private static final Instant AN_HOUR_LATE = DUE.plus(Duration.ofHours(1));
    private static final Standby SUPERVISOR = new Standby("supervisor7", "C-9", Risk.LOW);

    private final Deadline assign = fourHours(Stage.ASSIGN);
    private final Deadline resolve = promise(Stage.RESOLVE, Duration.ofDays(3));

    @Test
    void what_nobody_was_given_in_time_is_the_supervisors() {
        Findings findings = WATCH.catchUp(nobodys(SUPERVISOR, assign), AN_HOUR_LATE);

        assertThat(findings.assignedTo()).isEqualTo("supervisor7");
        assertThat(types(findings)).containsExactly(SLA_WARNING, SLA_BREACHED, ESCALATED, ASSIGNED);
        Event assigned = findings.events().getLast();
        assertThat(assigned.at()).isEqualTo(AN_HOUR_LATE);
        assertThat(assigned.actor()).isEqualTo("system");
        assertThat(detail(assigned, "assignee")).isEqualTo("supervisor7");
        assertThat(detail(assigned, "reason")).isEqualTo("ASSIGN");
        assertThat(findings.notices())
                .filteredOn(notice -> notice.template() == Template.ASSIGNED_STAFF)
                .extracting(notice -> notice.recipient())
                .containsExactly(new Recipient.Person("supervisor7"));
        assertThat(findings.notices())
                .filteredOn(notice -> notice.template() == Template.ASSIGNED_CUSTOMER)
                .extracting(notice -> notice.recipient())
                .containsExactly(new Recipient.Customer("C-9"));
    }

    @Test
    void the_breach_stays_and_learns_when_the_case_was_assigned() {
        Findings findings = WATCH.catchUp(nobodys(SUPERVISOR, assign), AN_HOUR_LATE);

        Deadline after = findings.changed().getFirst();
        assertThat(after.state()).isEqualTo(DeadlineState.BREACHED);
        assertThat(after.breachedAt()).isEqualTo(DUE);
        assertThat(after.finishedAt()).isEqualTo(AN_HOUR_LATE);
    }

    @Test
    void what_still_runs_is_owed_by_the_supervisor() {
        Findings findings = WATCH.catchUp(nobodys(SUPERVISOR, resolve, assign), AN_HOUR_LATE);

        assertThat(findings.changed()).contains(resolve.heldBy("supervisor7")).hasSize(2);
    }

    @Test
    void at_the_due_instant_itself_nothing_is_handed_over() {
        assertThat(WATCH.catchUp(nobodys(SUPERVISOR, assign), DUE).assignedTo()).isNull();
    }

    @Test
    void another_broken_promise_hands_nothing_over() {
        Findings findings =
                WATCH.catchUp(nobodys(SUPERVISOR, fourHours(Stage.PROPOSAL)), AN_HOUR_LATE);

        assertThat(types(findings)).doesNotContain(ASSIGNED);
        assertThat(findings.assignedTo()).isNull();
    }

    @Test
    void without_anybody_on_standby_the_breach_is_only_told() {
        Findings findings = WATCH.catchUp(nobodys(null, assign), AN_HOUR_LATE);

        assertThat(findings.assignedTo()).isNull();
        assertThat(findings.changed().getFirst().finishedAt()).isNull();
        assertThat(findings.notices())
                .filteredOn(notice -> notice.template() == Template.SLA_BREACHED)
                .hasSize(1);
    }

    private static Watched nobodys(@Nullable Standby standby, Deadline... deadlines) {
        return new Watched(
                "C-1", "en", Severity.GENERAL, 1, null, null, List.of(deadlines), standby);
    }
}
