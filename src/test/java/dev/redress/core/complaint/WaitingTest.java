package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static dev.redress.core.complaint.CaseCast.OTHER_AGENT;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.CaseCast.Story;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Monday, 2026-03-02, 10:00 in China is 02:00 in these instants.
class WaitingTest {

    private static final Command REQUEST = new WaitCommand.RequestEvidence(List.of("开箱照片"), "核实");
    private static final Command UPLOAD = upload(Evidence.Side.CUSTOMER);
    private static final Command END = new WaitCommand.EndWait();

    @Test
    void a_request_stops_what_may_stand_still_and_nothing_else() {
        Story story = requested();

        assertThat(story.complaint().status()).isEqualTo(Status.AWAITING_CUSTOMER);
        assertThat(story.complaint().deadlines())
                .filteredOn(deadline -> deadline.state() == DeadlineState.PAUSED)
                .extracting(deadline -> deadline.stage())
                .containsExactly(Stage.PROPOSAL, Stage.RESOLVE);
        assertThat(story.complaint().pauses())
                .containsExactly(
                        new CasePause(
                                PauseReason.EVIDENCE_REQUEST,
                                Instant.parse("2026-03-02T07:00:00Z"),
                                null));
    }

    @Test
    void the_reminder_waits_for_its_hour_and_is_withdrawn_with_the_key_it_had() {
        Story story = requested();
        Notice reminder =
                story.last().notices().stream()
                        .filter(notice -> notice.template() == Template.EVIDENCE_REMINDER)
                        .findFirst()
                        .orElseThrow();

        assertThat(reminder.notBefore()).isEqualTo("2026-03-03T01:00:00Z");
        story.at("2026-03-02T08:00:00Z").then(CUSTOMER, UPLOAD);
        assertThat(story.last().withdrawn()).containsExactly(reminder.key());
    }

    @Test
    void evidence_of_another_side_does_not_end_the_wait_for_the_customer() {
        Story story = requested().then(AGENT, upload(Evidence.Side.MERCHANT));

        assertThat(story.complaint().status()).isEqualTo(Status.AWAITING_CUSTOMER);
        assertThat(story.last().withdrawn()).isEmpty();
        assertThat(story.last().evidence()).hasSize(1);
    }

    @Test
    void the_last_instant_of_the_wait_still_belongs_to_the_customer() {
        Story story = requested().at("2026-03-03T07:00:00Z");
        assertThat(story.refused(Actor.SYSTEM, END).obstacle()).isEqualTo(Obstacle.WINDOW_OPEN);

        story.then(CUSTOMER, UPLOAD);

        assertThat(story.deadline(Stage.EVIDENCE_WAIT).state()).isEqualTo(DeadlineState.MET);
    }

    /// Two days late: what stood still ran out meanwhile, and is told in the order of its times.
    @Test
    void a_wait_that_is_ended_late_hides_no_breach() {
        Story story = requested().at("2026-03-06T02:00:00Z").then(Actor.SYSTEM, END);

        assertThat(story.last().events()).extracting(Event::at).isSorted();
        assertThat(story.last().events())
                .extracting(Event::type, event -> event.details().get("stage"), Event::at)
                .contains(
                        tuple(
                                EventType.EVIDENCE_EXPIRED,
                                null,
                                Instant.parse("2026-03-03T07:00:00Z")),
                        tuple(
                                EventType.SLA_BREACHED,
                                "PROPOSAL",
                                Instant.parse("2026-03-05T02:00:00Z")));
        assertThat(story.deadline(Stage.EVIDENCE_WAIT).state()).isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void any_command_finds_the_wait_over_and_the_system_to_have_ended_it() {
        Story story =
                requested()
                        .at("2026-03-03T07:00:00.000001Z")
                        .then(AGENT, new Command.Investigate("依据现有材料"));

        assertThat(story.complaint().status()).isEqualTo(Status.INVESTIGATING);
        assertThat(story.last().events())
                .filteredOn(event -> event.type() == EventType.EVIDENCE_EXPIRED)
                .extracting(Event::actor)
                .containsExactly("system");
    }

    @Test
    void idleness_is_counted_from_the_end_of_the_wait() {
        Story story = requested();
        assertThat(story.deadline(Stage.STALE).state()).isEqualTo(DeadlineState.CANCELLED);

        story.at("2026-03-03T07:04:00Z").then(Actor.SYSTEM, END);

        assertThat(story.deadline(Stage.STALE).startAt()).isEqualTo("2026-03-03T07:00:00Z");
        assertThat(story.deadline(Stage.STALE).state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void a_new_grade_in_the_middle_of_a_wait_is_no_second_request() {
        Story story =
                requested()
                        .at("2026-03-02T08:00:00Z")
                        .then(AGENT, new GradeCommand.ChangeSeverity(Severity.SERIOUS, "复核"));

        assertThat(story.complaint().pauses())
                .extracting(CasePause::reason)
                .containsExactly(PauseReason.EVIDENCE_REQUEST, PauseReason.GRADED_ANEW);
        assertThat(story.deadline(Stage.SUPERVISOR_IN).state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(story.deadline(Stage.RESOLVE).state()).isEqualTo(DeadlineState.PAUSED);
    }

    @Test
    void whoever_does_not_work_on_a_case_asks_for_nothing() {
        Story story = new Story(LOW_RISK).investigating();

        assertThat(story.refused(OTHER_AGENT, REQUEST).obstacle())
                .isEqualTo(Obstacle.NOT_RESPONSIBLE);
    }

    @Test
    void a_withdrawn_case_waits_for_nobody() {
        Story story =
                new Story(LOW_RISK)
                        .investigating()
                        .then(
                                SUPERVISOR,
                                new WaitCommand.AwaitThirdParty(
                                        "顺丰", null, Instant.parse("2026-03-04T02:00:00Z")))
                        .then(CUSTOMER, new Command.Withdraw(null));
        Story other = requested().then(CUSTOMER, new Command.Withdraw(null));

        assertThat(story.complaint().dossier().waitsFor()).isNull();
        assertThat(other.complaint().pauses().getLast().to()).isNotNull();
        assertThat(other.last().withdrawn()).hasSize(1);
    }

    private static Story requested() {
        return new Story(LOW_RISK).investigating().at("2026-03-02T07:00:00Z").then(AGENT, REQUEST);
    }

    private static Command upload(Evidence.Side side) {
        return new WaitCommand.AddEvidence(side, List.of(EvidenceItem.statement("有划痕")));
    }
}
