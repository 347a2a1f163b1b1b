package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.LIFECYCLE;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.OTHER_AGENT;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.MergeCast.Told;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// From whom cases are kept that are one with a case about somebody (spec.md §7.2).
class KeptFromTest {

    private static final Complaint ABOUT_AGENT =
            Changed.filed(
                    CaseIn.status(Status.CLASSIFIED),
                    dossier -> dossier.complainingOf(AGENT.name()));

    @Test
    void of_two_cases_that_become_one_each_is_kept_from_those_of_both_and_stays_so() {
        Told one = told();
        Told two = told();
        one.then(SUPERVISOR, new RoutingCommand.NameComplainedOf(AGENT.name()), MONDAY_10AM);
        two.then(SUPERVISOR, new RoutingCommand.NameComplainedOf(OTHER_AGENT.name()), MONDAY_10AM);

        one.into(two, MONDAY_10AM);

        assertThat(one.complaint().dossier().complainedOf()).containsExactly("agent1", "agent2");
        assertThat(two.complaint().dossier().complainedOf()).containsExactly("agent1", "agent2");
        assertThat(one.events())
                .filteredOn(event -> event.type() == EventType.COMPLAINED_OF_NAMED)
                .extracting(event -> Map.copyOf(event.details()))
                .containsExactly(
                        Map.of("account", "agent1"),
                        Map.of("account", "agent2", "caseNo", two.complaint().caseNo()));
        one.outOf(two, MONDAY_10AM);
        assertThat(one.complaint().dossier().complainedOf()).containsExactly("agent1", "agent2");
    }

    @Test
    void what_whoever_is_complained_of_works_on_goes_back_to_the_queue() {
        Change change = keptFrom(CaseIn.status(Status.INVESTIGATING));

        assertThat(change.after().handling().assignee()).isNull();
        assertThat(change.after().status()).isEqualTo(Status.INVESTIGATING);
    }

    @Test
    void what_is_over_stays_with_them_until_it_is_taken_up_again() {
        Complaint closed = CaseIn.status(Status.CLOSED);

        Complaint kept = keptFrom(closed).after();

        assertThat(kept.dossier().complainedOf()).containsExactly("agent1");
        assertThat(kept.handling().assignee()).isEqualTo("agent1");
        Complaint again =
                accepted(kept, new TurnCommand.Reopen(Reopening.Cause.NEW_FACTS, "又坏了"), CUSTOMER)
                        .after();
        assertThat(again.status()).isEqualTo(Status.INVESTIGATING);
        assertThat(again.handling().assignee()).isNull();
    }

    private static Told told() {
        return new Told("customer1", LOW_RISK, MONDAY_10AM, null);
    }

    private static Change keptFrom(Complaint complaint) {
        return accepted(complaint, new RoutingCommand.KeepFrom(ABOUT_AGENT), Actor.SYSTEM);
    }

    private static Change accepted(Complaint complaint, Command command, Actor actor) {
        return switch (LIFECYCLE.decide(complaint, command, actor, CaseIn.EXPECTED_AT)) {
            case Outcome.Accepted(Change change) -> change;
            case Outcome.Refused(Refusal refusal) -> throw new AssertionError(refusal);
        };
    }
}
