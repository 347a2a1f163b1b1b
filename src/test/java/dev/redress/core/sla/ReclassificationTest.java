package dev.redress.core.sla;

import static dev.redress.core.sla.Delivered.PLANNER;
import static dev.redress.core.sla.SlaFixture.MONDAY_10AM;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.complaint;
import static dev.redress.core.sla.SlaFixture.deadline;
import static dev.redress.core.sla.SlaFixture.stages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReclassificationTest {
    private static final CaseFacts GENERAL = complaint(Severity.GENERAL, Risk.LOW, MONDAY_10AM);
    private static final CaseFacts SERIOUS = complaint(Severity.SERIOUS, Risk.LOW, MONDAY_10AM);
    private static final CaseFacts MAJOR = complaint(Severity.MAJOR, Risk.LOW, MONDAY_10AM);
    private static final CaseFacts URGENT = complaint(Severity.URGENT, Risk.LOW, MONDAY_10AM);

    private static List<Deadline> changed(CaseFacts before, CaseFacts after, String now) {
        return PLANNER.reclassified(
                PLANNER.atReceipt(before), before, after, _ -> List.of(), at(now));
    }

    @Test
    void a_raise_to_serious_counts_48_hours_from_the_raise() {
        List<Deadline> all = changed(GENERAL, SERIOUS, "2026-03-04T09:00");

        Deadline resolve = deadline(all, Stage.RESOLVE);
        assertThat(resolve.dueAt()).isEqualTo(at("2026-03-06T09:00"));
        assertThat(resolve.warnAt()).isEqualTo(at("2026-03-05T21:00"));
        assertThat(resolve.startAt()).isEqualTo(at("2026-03-04T09:00"));
        assertThat(resolve.mode()).isEqualTo(Mode.CAL);
        assertThat(resolve.calendarVersion()).isEmpty();
        assertThat(deadline(all, Stage.PROPOSAL).dueAt()).isEqualTo(at("2026-03-04T10:00"));
        assertThat(deadline(all, Stage.SUPERVISOR_IN).dueAt()).isEqualTo(at("2026-03-04T11:00"));
    }

    @Test
    void a_raise_to_major_counts_working_days_from_the_raise() {
        Deadline resolve = deadline(changed(GENERAL, MAJOR, "2026-03-04T09:00"), Stage.RESOLVE);

        assertThat(resolve.dueAt()).isEqualTo(at("2026-03-06T18:00"));
        assertThat(resolve.mode()).isEqualTo(Mode.WD);
        assertThat(resolve.calendarVersion()).isEqualTo("CN-2026.1");
        assertThat(resolve.targets())
                .containsExactly(new Target(at("2026-03-06T09:00"), DeadlineState.RUNNING));
    }

    @Test
    void a_raise_never_gives_more_time() {
        Deadline late = deadline(changed(GENERAL, SERIOUS, "2026-03-10T20:00"), Stage.RESOLVE);

        assertThat(late.dueAt()).isEqualTo(at("2026-03-11T18:00"));
        assertThat(late.mode()).isEqualTo(Mode.WD);
        assertThat(late.responsibleRole()).isEqualTo(Role.SUPERVISOR);
    }

    @Test
    void a_raise_before_the_first_response_hurries_it() {
        List<Deadline> all = changed(GENERAL, URGENT, "2026-03-02T10:20");

        assertThat(deadline(all, Stage.FIRST_RESPONSE).dueAt()).isEqualTo(at("2026-03-02T10:35"));
        assertThat(deadline(all, Stage.ACK).dueAt()).isEqualTo(at("2026-03-02T10:23"));
        assertThat(deadline(all, Stage.MULTI_TEAM_ALERT).dueAt()).isEqualTo(at("2026-03-02T10:23"));
    }

    @Test
    void what_is_met_or_breached_is_judged_by_its_old_due_time() {
        List<Deadline> received =
                PLANNER.atReceipt(GENERAL).stream()
                        .map(deadline ->
                                switch (deadline.stage()) {
                                    case ACK -> deadline.finished(MONDAY_10AM);
                                    case FIRST_RESPONSE -> deadline.breached();
                                    default -> deadline;
                                })
                        .toList();

        List<Deadline> all =
                PLANNER.reclassified(
                        received, GENERAL, SERIOUS, _ -> List.of(), at("2026-03-02T13:00"));

        assertThat(deadline(all, Stage.ACK)).isEqualTo(deadline(received, Stage.ACK));
        assertThat(deadline(all, Stage.FIRST_RESPONSE))
                .isEqualTo(deadline(received, Stage.FIRST_RESPONSE));
        assertThat(deadline(all, Stage.RESOLVE).dueAt()).isEqualTo(at("2026-03-04T13:00"));
        assertThat(deadline(all, Stage.SUPERVISOR_IN).dueAt()).isEqualTo(at("2026-03-02T15:00"));
    }

    @Test
    void lowering_counts_from_the_receipt() {
        List<Deadline> all = changed(SERIOUS, GENERAL, "2026-03-03T09:00");

        Deadline resolve = deadline(all, Stage.RESOLVE);
        assertThat(resolve.dueAt()).isEqualTo(at("2026-03-11T18:00"));
        assertThat(resolve.warnAt()).isEqualTo(at("2026-03-10T18:00"));
        assertThat(resolve.startAt()).isEqualTo(MONDAY_10AM);
        assertThat(resolve.responsibleRole()).isEqualTo(Role.AGENT);
        assertThat(deadline(all, Stage.SUPERVISOR_IN).state()).isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void lowering_keeps_a_recorded_breach() {
        List<Deadline> received =
                PLANNER.atReceipt(SERIOUS).stream().map(Deadline::breached).toList();

        assertThat(
                        PLANNER.reclassified(
                                received, SERIOUS, GENERAL, _ -> List.of(), at("2026-03-05T09:00")))
                .isEqualTo(received);
    }

    /// Friday's MAJOR is due on Tuesday, but as SERIOUS it would have been due on Sunday.
    @Test
    void lowering_does_not_break_a_promise_in_hindsight() {
        CaseFacts major = complaint(Severity.MAJOR, Risk.LOW, at("2026-03-06T10:00"));
        CaseFacts serious = complaint(Severity.SERIOUS, Risk.LOW, at("2026-03-06T10:00"));

        assertThat(deadline(changed(major, serious, "2026-03-08T09:59:59"), Stage.RESOLVE).dueAt())
                .isEqualTo(at("2026-03-08T10:00"));
        assertThat(deadline(changed(major, serious, "2026-03-08T10:00"), Stage.RESOLVE).dueAt())
                .isEqualTo(at("2026-03-10T18:00"));
    }

    @Test
    void a_moved_deadline_is_warned_of_anew() {
        List<Deadline> warned =
                PLANNER.atReceipt(SERIOUS).stream()
                        .map(deadline -> deadline.warned(at("2026-03-03T22:00")))
                        .toList();

        List<Deadline> all =
                PLANNER.reclassified(
                        warned, SERIOUS, GENERAL, _ -> List.of(), at("2026-03-03T23:00"));

        assertThat(deadline(all, Stage.RESOLVE).warnedAt()).isNull();
        assertThat(deadline(all, Stage.PROPOSAL).warnedAt()).isEqualTo(at("2026-03-03T22:00"));
    }

    @Test
    void a_high_risk_starts_the_report_at_that_moment() {
        CaseFacts high = complaint(Severity.GENERAL, Risk.HIGH, MONDAY_10AM);

        List<Deadline> all = changed(GENERAL, high, "2026-10-09T22:00");

        Deadline report = deadline(all, Stage.RISK_REPORT);
        assertThat(report.dueAt()).isEqualTo(at("2026-10-10T10:00"));
        assertThat(report.warnAt()).isEqualTo(at("2026-10-10T07:00"));
        assertThat(deadline(all, Stage.SUPERVISOR_IN).dueAt()).isEqualTo(at("2026-10-10T00:00"));
        assertThat(deadline(all, Stage.RESOLVE))
                .isEqualTo(deadline(PLANNER.atReceipt(GENERAL), Stage.RESOLVE));
    }

    /// With 24 h to resolve what is of high risk, instead of 7 working days.
    private static DeadlinePlanner soonerAtHighRisk() {
        PolicyRule sooner =
                RuleFixture.rule(
                        Stage.RESOLVE,
                        Severity.GENERAL,
                        Risk.HIGH,
                        Mode.CAL,
                        RuleFixture.lasting(Duration.ofHours(24)));
        List<PolicyRule> rules =
                Stream.concat(Delivered.POLICY.rules().stream(), Stream.of(sooner)).toList();
        DeadlinePolicy policy = new DeadlinePolicy(1, Delivered.POLICY.effectiveFrom(), rules);
        return new DeadlinePlanner(
                new PolicyBook(List.of(policy)), Delivered.NOTHING_STATUTORY, Delivered.CALENDAR);
    }

    private static Deadline resolveAfter(CaseFacts before, CaseFacts after, String now) {
        DeadlinePlanner planner = soonerAtHighRisk();
        return deadline(
                planner.reclassified(
                        planner.atReceipt(before), before, after, _ -> List.of(), at(now)),
                Stage.RESOLVE);
    }

    @Test
    void a_risk_that_rises_alone_raises_what_is_promised_sooner_at_that_risk() {
        CaseFacts high = complaint(Severity.GENERAL, Risk.HIGH, MONDAY_10AM);

        Deadline raised = resolveAfter(GENERAL, high, "2026-03-04T09:00");

        assertThat(raised.startAt()).isEqualTo(at("2026-03-04T09:00"));
        assertThat(raised.dueAt()).isEqualTo(at("2026-03-05T09:00"));
    }

    @Test
    void a_risk_that_rises_late_gives_no_more_time() {
        CaseFacts high = complaint(Severity.GENERAL, Risk.HIGH, MONDAY_10AM);

        assertThat(resolveAfter(GENERAL, high, "2026-03-10T17:59:59").dueAt())
                .isEqualTo(at("2026-03-11T17:59:59"));
        assertThat(resolveAfter(GENERAL, high, "2026-03-10T18:00").mode()).isEqualTo(Mode.WD);
    }

    @Test
    void a_risk_that_falls_alone_counts_from_the_receipt() {
        CaseFacts high = complaint(Severity.GENERAL, Risk.HIGH, MONDAY_10AM);

        Deadline lowered = resolveAfter(high, GENERAL, "2026-03-03T09:00");

        assertThat(lowered.startAt()).isEqualTo(MONDAY_10AM);
        assertThat(lowered.dueAt()).isEqualTo(at("2026-03-11T18:00"));
    }

    /// The severity says which way the grade went, whatever the risk did.
    @Test
    void a_severity_that_falls_lowers_though_the_risk_rises() {
        CaseFacts serious = complaint(Severity.SERIOUS, Risk.LOW, MONDAY_10AM);
        CaseFacts high = complaint(Severity.GENERAL, Risk.HIGH, MONDAY_10AM);

        assertThat(resolveAfter(serious, high, "2026-03-02T20:00").dueAt())
                .isEqualTo(at("2026-03-03T10:00"));
    }

    @Test
    void what_was_cancelled_begins_again_with_the_next_raise() {
        List<Deadline> lowered = changed(SERIOUS, GENERAL, "2026-03-02T11:00");

        List<Deadline> all =
                PLANNER.reclassified(
                        lowered, GENERAL, SERIOUS, _ -> List.of(), at("2026-03-02T12:00"));

        assertThat(stages(all)).doesNotHaveDuplicates();
        assertThat(deadline(all, Stage.SUPERVISOR_IN).dueAt()).isEqualTo(at("2026-03-02T14:00"));
    }

    @Test
    void the_person_stays_where_the_role_does() {
        List<Deadline> held =
                PLANNER.atReceipt(GENERAL).stream()
                        .map(deadline -> deadline.heldBy("agent1"))
                        .toList();

        List<Deadline> all =
                PLANNER.reclassified(
                        held, GENERAL, SERIOUS, _ -> List.of(), at("2026-03-02T10:20"));

        assertThat(deadline(all, Stage.FIRST_RESPONSE).responsiblePerson()).isEqualTo("agent1");
        assertThat(deadline(all, Stage.RESOLVE).responsiblePerson()).isNull();
    }
}
