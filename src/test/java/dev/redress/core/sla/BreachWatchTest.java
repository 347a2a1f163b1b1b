package dev.redress.core.sla;

import static dev.redress.core.sla.Delivered.PLANNER;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.complaint;
import static dev.redress.core.sla.SlaFixture.deadline;
import static dev.redress.core.sla.WatchFixture.DUE;
import static dev.redress.core.sla.WatchFixture.WARNING;
import static dev.redress.core.sla.WatchFixture.WATCH;
import static dev.redress.core.sla.WatchFixture.addresses;
import static dev.redress.core.sla.WatchFixture.fourHours;
import static dev.redress.core.sla.WatchFixture.types;
import static dev.redress.core.sla.WatchFixture.watched;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachWatchTest {

    @Test
    void a_major_case_unresolved_alarms_everybody_up_to_compliance() {
        CaseFacts facts = complaint(Severity.MAJOR, Risk.MEDIUM, at("2026-09-30T20:10"));
        Deadline resolve =
                deadline(PLANNER.atReceipt(facts), Stage.RESOLVE).warned(at("2026-10-08T18:00"));

        Findings findings =
                WATCH.catchUp(watched(Severity.MAJOR, 1, resolve), at("2026-10-09T18:05"));

        assertThat(findings.changed()).containsExactly(resolve.breached());
        assertThat(findings.escalationLevel()).isEqualTo(2);
        assertThat(findings.events())
                .containsExactly(
                        new Event(
                                EventType.SLA_BREACHED,
                                at("2026-10-09T18:00"),
                                "system",
                                Map.of(
                                        "stage", "RESOLVE",
                                        "dueAt", "2026-10-09T10:00:00Z",
                                        "responsible", "operations",
                                        "level", "2")),
                        new Event(
                                EventType.ESCALATED,
                                at("2026-10-09T18:00"),
                                "system",
                                Map.of("from", "1", "to", "2", "reason", "RESOLVE")));
        assertThat(addresses(findings))
                .containsExactly(
                        "person:owner1", "role:supervisor", "role:operations", "role:compliance");
        assertThat(findings.notices())
                .extracting(Notice::key)
                .doesNotHaveDuplicates()
                .contains("RESOLVE:breach:2026-10-09T10:00:00Z:role:compliance");
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, 1, RESOLVE, person:owner1 role:supervisor",
        "SERIOUS, 1, RESOLVE, person:owner1 role:supervisor role:operations",
        "SERIOUS, 1, PROPOSAL, person:owner1 role:supervisor",
        "MAJOR, 1, PROPOSAL, person:owner1 role:supervisor",
        "URGENT, 2, RESOLVE, person:owner1 role:supervisor role:expert role:operations"
                + " role:compliance",
        "GENERAL, 2, PROPOSAL, person:owner1 role:supervisor role:expert role:operations",
        "GENERAL, 3, PROPOSAL, person:owner1 role:supervisor role:operations",
        "GENERAL, 4, PROPOSAL, person:owner1 role:supervisor role:operations"
    })
    void who_is_told_depends_on_severity_stage_and_level(
            Severity severity, int level, Stage stage, String told) {
        Deadline deadline = fourHours(stage).warned(WARNING);

        Findings findings = WATCH.catchUp(watched(severity, level, deadline), DUE.plusSeconds(1));

        assertThat(addresses(findings)).isEqualTo(Arrays.asList(told.split(" ")));
    }

    @Test
    void the_top_level_is_not_exceeded() {
        Deadline deadline = fourHours(Stage.PROPOSAL).warned(WARNING);

        Findings findings =
                WATCH.catchUp(watched(Severity.GENERAL, 4, deadline), DUE.plusSeconds(1));

        assertThat(findings.escalationLevel()).isEqualTo(4);
        assertThat(types(findings)).containsExactly(EventType.SLA_BREACHED);
    }

    @Test
    void the_due_instant_is_not_yet_a_breach() {
        Deadline deadline = fourHours(Stage.PROPOSAL).warned(WARNING);

        assertThat(WATCH.catchUp(watched(Severity.GENERAL, 1, deadline), DUE).isEmpty()).isTrue();
    }

    @Test
    void a_breach_is_told_once() {
        Deadline breached = fourHours(Stage.PROPOSAL).warned(WARNING).breached();
        Instant later = DUE.plusSeconds(86_400);

        assertThat(WATCH.catchUp(watched(Severity.GENERAL, 2, breached), later).isEmpty()).isTrue();
    }

    @Test
    void what_was_finished_a_minute_before_is_kept_however_late_the_sweep() {
        Deadline met = fourHours(Stage.PROPOSAL).finished(DUE.minusSeconds(60));
        Instant later = DUE.plusSeconds(86_400);

        assertThat(WATCH.catchUp(watched(Severity.GENERAL, 1, met), later).isEmpty()).isTrue();
    }

    @Test
    void what_the_customer_owes_breaks_no_promise() {
        Deadline evidence = fourHours(Stage.EVIDENCE_WAIT).owedBy(Role.CUSTOMER);
        Instant later = DUE.plusSeconds(86_400);

        assertThat(WATCH.catchUp(watched(Severity.MAJOR, 1, evidence), later).isEmpty()).isTrue();
    }
}
