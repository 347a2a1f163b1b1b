package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.LIFECYCLE;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Risk;
import dev.redress.core.compensation.CompensationChange;
import dev.redress.core.compensation.CompensationState;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Template;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LapsingTest {

    private static final UUID WAITING = new UUID(0, 1);
    private static final UUID GRANTED = new UUID(0, 2);
    private static final Command MOVED = new EndStall("SF1", "已揽收", MONDAY_10AM, false);

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(Status.INVESTIGATING, CUSTOMER, new Command.Withdraw("已解决")),
                Arguments.of(Status.CLASSIFIED, SUPERVISOR, JoinPlays.MERGE),
                Arguments.of(Status.ASSIGNED, Actor.SYSTEM, MOVED),
                Arguments.of(Status.RESOLVED, CUSTOMER, new Command.Confirm(true, null)));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void what_waits_for_approval_comes_to_nothing_when_its_case_ends(
            Status status, Actor actor, Command command) {
        Change change = accepted(asked(status), command, actor);

        assertThat(change.after().status().isOpen()).isFalse();
        assertThat(change.after().dossier().grants().items())
                .extracting(CaseGrant::state)
                .containsExactly(CompensationState.REVOKED, CompensationState.GRANTED);
        assertThat(change.compensations()).containsExactly(new CompensationChange.Lapsed(WAITING));
        assertThat(change.events())
                .filteredOn(event -> event.type() == EventType.COMPENSATION_LAPSED)
                .singleElement()
                .extracting(Event::details)
                .satisfies(details -> {
                    assertThat(details).containsEntry("compensation", WAITING.toString());
                    assertThat(details).containsEntry("reason", change.after().status().name());
                });
        assertThat(change.notices())
                .extracting(Notice::template)
                .contains(Template.COMPENSATION_LAPSED)
                .doesNotContain(Template.COMPENSATION_REVOKED);
    }

    static Stream<Arguments> waysOn() {
        return Stream.of(
                Arguments.of(Actor.SYSTEM, new Command.HandOver("supervisor2")),
                Arguments.of(SUPERVISOR, JoinPlays.MERGE),
                Arguments.of(CUSTOMER, new Command.Withdraw("已解决")));
    }

    @ParameterizedTest
    @MethodSource("waysOn")
    void a_rejection_that_waits_ends_with_what_it_was_possible_in(Actor actor, Command command) {
        Change change = accepted(rejected(Status.CLASSIFIED), command, actor);

        assertThat(change.after().dossier().course().rejection()).isNull();
    }

    @Test
    void a_rejection_waits_on_while_the_case_is_classified() {
        Command graded = new GradeCommand.ChangeRisk(Risk.HIGH, "?");

        Change change = accepted(rejected(Status.RECEIVED), graded, SUPERVISOR);

        assertThat(change.after().dossier().course().rejection()).isNotNull();
    }

    private static Complaint rejected(Status status) {
        RejectionDraft draft =
                new RejectionDraft(
                        RejectionDraft.Ground.TEST_DATA, "?", SUPERVISOR.name(), MONDAY_10AM);
        return Changed.filed(asked(status), file -> file.with(file.course().with(draft)));
    }

    @Test
    void while_the_case_goes_on_it_waits() {
        Change change =
                accepted(asked(Status.PROPOSED), new Command.Answer(true, false, null), CUSTOMER);

        assertThat(change.compensations()).isEmpty();
        assertThat(change.after().dossier().grants().items().getFirst().state())
                .isEqualTo(CompensationState.PENDING_APPROVAL);
    }

    private static Complaint asked(Status status) {
        CaseGrants grants =
                new CaseGrants(
                        List.of(
                                grant(WAITING, CompensationState.PENDING_APPROVAL),
                                grant(GRANTED, CompensationState.GRANTED)));
        return Changed.filed(CaseIn.status(status), dossier -> dossier.with(grants));
    }

    private static CaseGrant grant(UUID id, CompensationState state) {
        return new CaseGrant(id, "CASH_REFUND", new BigDecimal("600.00"), state, null, null);
    }

    private static Change accepted(Complaint found, Command command, Actor actor) {
        Instant now = MONDAY_10AM;
        Outcome outcome = LIFECYCLE.decide(found, command, actor, now);
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted) outcome).change();
    }
}
