package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.EXPERT;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static dev.redress.core.complaint.CaseCast.MAJOR;
import static dev.redress.core.complaint.CaseCast.MEDIATOR;
import static dev.redress.core.complaint.CaseCast.OPERATIONS;
import static dev.redress.core.complaint.CaseCast.OTHER_AGENT;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static dev.redress.core.complaint.CaseCast.aDismissal;
import static dev.redress.core.complaint.CaseCast.aJustifiedRefusal;
import static dev.redress.core.complaint.CaseCast.anOffer;
import static dev.redress.core.complaint.CaseCast.anotherRemedy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.CaseCast.Story;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    private static final Command.Answer ACCEPTANCE = new Command.Answer(true, false, null);
    private static final Command.DecideAppeal DISMISSAL = aDismissal();

    @Test
    void a_plain_complaint_goes_its_way_from_the_door_to_the_end() {
        Story story = new Story(LOW_RISK);

        assertThat(story.complaint().status()).isEqualTo(Status.CLASSIFIED);
        assertThat(story.assigned().complaint().status()).isEqualTo(Status.ASSIGNED);
        assertThat(story.then(AGENT, new Command.Investigate("核对")).complaint().status())
                .isEqualTo(Status.INVESTIGATING);
        assertThat(story.then(AGENT, anOffer("100.00")).complaint().status())
                .isEqualTo(Status.PROPOSED);
        assertThat(story.then(CUSTOMER, ACCEPTANCE).complaint().status()).isEqualTo(Status.DECIDED);
        assertThat(story.then(AGENT, new Command.Execute()).complaint().status())
                .isEqualTo(Status.EXECUTING);
        assertThat(story.then(AGENT, new Command.Resolve("已退款")).complaint().status())
                .isEqualTo(Status.RESOLVED);
        assertThat(story.then(CUSTOMER, new Command.Confirm(true, null)).complaint().status())
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void each_step_keeps_its_promise() {
        Story story = new Story(LOW_RISK).resolved();

        assertThat(story.complaint().deadlines())
                .filteredOn(deadline -> deadline.state() == DeadlineState.MET)
                .extracting(deadline -> deadline.stage())
                .containsExactlyInAnyOrder(
                        Stage.ACK,
                        Stage.FIRST_RESPONSE,
                        Stage.ASSIGN,
                        Stage.INITIAL_FEEDBACK,
                        Stage.PROPOSAL,
                        Stage.RESOLVE,
                        Stage.EXECUTE,
                        Stage.RESULT_NOTICE);
        assertThat(story.deadline(Stage.STALE).state()).isEqualTo(DeadlineState.CANCELLED);
        assertThat(story.deadline(Stage.APPEAL_WINDOW).state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void the_resolution_tells_the_result_and_asks_for_the_verdict() {
        Change change = new Story(LOW_RISK).resolved().last();

        assertThat(types(change))
                .containsSubsequence(
                        EventType.EXECUTED,
                        EventType.RESOLVED,
                        EventType.RESULT_NOTIFIED,
                        EventType.SURVEY_QUEUED);
        assertThat(change.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("我们核对了订单并退款", "退款并致歉"));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void a_command_out_of_turn_is_refused_with_what_is_possible(Status status) {
        Complaint complaint = CaseIn.status(status);

        for (Play play : Plays.ALL.values()) {
            Command command = play.command();
            Outcome outcome =
                    CaseCast.LIFECYCLE.decide(complaint, command, OPERATIONS, CaseCast.MONDAY_10AM);

            if (!command.action().isPossibleIn(status)) {
                assertThat(outcome)
                        .isEqualTo(
                                new Outcome.Refused(
                                        new Refusal(
                                                Obstacle.WRONG_STATUS,
                                                outOfTurn(command, complaint),
                                                status,
                                                Action.possibleIn(status))));
            }
        }
    }

    private static String outOfTurn(Command command, Complaint complaint) {
        String refused =
                "%s is not possible while the case is %s"
                        .formatted(command.action().noun(), complaint.status());
        Merger merger = complaint.dossier().course().merger();
        return merger == null
                ? refused
                : "%s: go on with %s, into which it went".formatted(refused, merger.caseNo());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void a_case_that_is_over_allows_nothing_but_to_come_back(Status status) {
        boolean isOver = status.terminal() && status != Status.MERGED;
        assertThat(Action.possibleIn(status).isEmpty()).isEqualTo(isOver);
        assertThat(Action.possibleIn(Status.CLOSED)).containsExactly(Action.APPEAL, Action.REOPEN);
        assertThat(Action.possibleIn(Status.MERGED)).containsExactly(Action.UNDO_MERGE);
    }

    @Test
    void only_those_who_work_on_a_case_or_stand_above_move_it() {
        Story story = new Story(LOW_RISK).assigned();

        assertThat(story.refused(OTHER_AGENT, new Command.Investigate("?")).obstacle())
                .isEqualTo(Obstacle.NOT_RESPONSIBLE);
        assertThat(story.refused(MEDIATOR, new Command.Message("?", false)).obstacle())
                .isEqualTo(Obstacle.NOT_RESPONSIBLE);
        assertThat(story.then(SUPERVISOR, new Command.Investigate("!")).complaint().status())
                .isEqualTo(Status.INVESTIGATING);
    }

    @Test
    void cases_are_given_only_to_people_who_handle_complaints() {
        Story story = new Story(LOW_RISK);

        assertThat(story.refused(SUPERVISOR, new Command.Assign(MEDIATOR)).obstacle())
                .isEqualTo(Obstacle.NOT_ASSIGNABLE);
        assertThat(story.refused(AGENT, new Command.Assign(AGENT)).obstacle())
                .isEqualTo(Obstacle.NOT_RESPONSIBLE);
    }

    @Test
    void the_first_agent_in_contact_stays_the_customers_contact() {
        Story story =
                new Story(LOW_RISK)
                        .assigned()
                        .then(SUPERVISOR, new Command.Message("您好", false))
                        .then(AGENT, new Command.Message("我是专员", true));

        assertThat(story.complaint().handling().firstContactOwner()).isEqualTo("supervisor1");
        assertThat(story.deadline(Stage.FIRST_RESPONSE).state()).isEqualTo(DeadlineState.MET);
        assertThat(story.deadline(Stage.INITIAL_FEEDBACK).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void a_message_without_substance_is_a_response_but_no_progress() {
        Story story = new Story(LOW_RISK).assigned().then(AGENT, new Command.Message("您好", false));

        assertThat(story.deadline(Stage.FIRST_RESPONSE).state()).isEqualTo(DeadlineState.MET);
        assertThat(story.deadline(Stage.INITIAL_FEEDBACK).state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void what_the_customer_writes_is_no_work_on_the_case() {
        Story story = new Story(LOW_RISK).assigned();
        Instant stale = story.deadline(Stage.STALE).dueAt();

        story.at("2026-03-02T12:00:00Z").then(CUSTOMER, new Command.CustomerMessage("在吗？"));

        assertThat(story.deadline(Stage.STALE).dueAt()).isEqualTo(stale);
        assertThat(story.then(AGENT, new Command.Investigate("核对")).deadline(Stage.STALE).dueAt())
                .isEqualTo(Instant.parse("2026-03-03T12:00:00Z"));
    }

    @Test
    void a_customer_may_think_a_day_before_the_desk_must_move() {
        Story story = new Story(LOW_RISK).proposed();

        assertThat(story.deadline(Stage.STALE).dueAt())
                .isEqualTo(CaseCast.MONDAY_10AM.plusSeconds(48 * 3600));
    }

    @Test
    void a_declined_proposal_goes_back_with_the_offer_of_a_review() {
        Story story =
                new Story(LOW_RISK)
                        .proposed()
                        .then(CUSTOMER, new Command.Answer(false, false, "太少"));

        assertThat(story.complaint().status()).isEqualTo(Status.INVESTIGATING);
        assertThat(templates(story.last())).contains(Template.REVIEW_OFFER);
    }

    @Test
    void a_review_stops_the_clock_of_the_resolution_and_has_its_own() {
        Story story =
                new Story(LOW_RISK)
                        .proposed()
                        .then(CUSTOMER, new Command.Answer(false, true, "不公平"));

        assertThat(story.complaint().status()).isEqualTo(Status.APPEALED);
        assertThat(story.deadline(Stage.RESOLVE).state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(story.deadline(Stage.APPEAL_ACK).state()).isEqualTo(DeadlineState.MET);
        assertThat(story.deadline(Stage.EXPERT_IN).dueAt())
                .isEqualTo(CaseCast.MONDAY_10AM.plusSeconds(24 * 3600));
        assertThat(story.deadline(Stage.APPEAL_FINAL).dueAt())
                .isEqualTo(CaseCast.MONDAY_10AM.plusSeconds(72 * 3600));
    }

    @Test
    void an_upheld_appeal_is_carried_out() {
        Story story =
                new Story(LOW_RISK)
                        .resolved()
                        .then(CUSTOMER, new Command.Confirm(false, "没收到退款"))
                        .then(EXPERT, anotherRemedy("补退款", null));

        assertThat(story.complaint().status()).isEqualTo(Status.EXECUTING);
        assertThat(story.complaint().handling().decidedBy()).isEqualTo("expert1");
        assertThat(story.deadline(Stage.EXECUTE).state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(story.then(EXPERT, new Command.Resolve("已补退款")).complaint().status())
                .isEqualTo(Status.RESOLVED);
    }

    @Test
    void there_is_no_second_appeal() {
        Story story =
                new Story(LOW_RISK)
                        .resolved()
                        .then(CUSTOMER, new Command.Confirm(false, null))
                        .then(EXPERT, DISMISSAL);

        assertThat(story.complaint().status()).isEqualTo(Status.RESOLVED);
        assertThat(story.refused(CUSTOMER, new Command.Confirm(false, null)).obstacle())
                .isEqualTo(Obstacle.APPEAL_EXHAUSTED);
        assertThat(story.then(CUSTOMER, new Command.Confirm(true, null)).complaint().status())
                .isEqualTo(Status.CLOSED);
    }

    /// The offer was appealed against before there was a result. With the dismissal there is one.
    @Test
    void a_dismissed_appeal_against_an_offer_is_the_result() {
        Story story =
                new Story(LOW_RISK)
                        .proposed()
                        .then(CUSTOMER, new Command.Answer(false, true, null))
                        .then(EXPERT, DISMISSAL);

        assertThat(types(story.last()))
                .contains(EventType.RESOLVED, EventType.RESULT_NOTIFIED, EventType.SURVEY_QUEUED);
        assertThat(templates(story.last())).containsExactly(Template.DECISION, Template.RESULT);
        assertThat(story.last().notices().getFirst().text()).contains("退款并致歉");
        assertThat(story.deadline(Stage.RESOLVE).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void an_expert_who_writes_to_the_customer_has_stepped_in() {
        Story story =
                new Story(LOW_RISK)
                        .proposed()
                        .then(CUSTOMER, new Command.Answer(false, true, null))
                        .then(EXPERT, new Command.Message("我来重新核查", true));

        assertThat(story.deadline(Stage.EXPERT_IN).state()).isEqualTo(DeadlineState.MET);
        assertThat(story.deadline(Stage.APPEAL_FINAL).state()).isEqualTo(DeadlineState.RUNNING);
    }

    /// The remedy came late. After the appeal there is another one to carry out, and the first
    /// breach is still on record.
    @Test
    void a_stage_that_runs_again_does_not_erase_its_breach() {
        Story story =
                new Story(LOW_RISK)
                        .proposed()
                        .then(CUSTOMER, ACCEPTANCE)
                        .at("2026-03-09T02:00:00Z")
                        .then(AGENT, new Command.Execute())
                        .then(AGENT, new Command.Resolve("已退款"))
                        .then(CUSTOMER, new Command.Confirm(false, null));
        Instant broken = story.deadline(Stage.EXECUTE).breachedAt();
        assertThat(broken).isEqualTo(Instant.parse("2026-03-05T10:00:00Z"));

        story.then(EXPERT, anotherRemedy("补退款", null)).then(EXPERT, new Command.Resolve("已补退款"));

        assertThat(story.deadline(Stage.EXECUTE).state()).isEqualTo(DeadlineState.MET);
        assertThat(story.deadline(Stage.EXECUTE).breachedAt()).isEqualTo(broken);
    }

    @Test
    void an_appeal_is_decided_by_someone_who_had_no_part() {
        Story story =
                new Story(LOW_RISK)
                        .then(SUPERVISOR, new Command.Assign(EXPERT))
                        .then(EXPERT, new Command.Investigate("核对"))
                        .then(EXPERT, anOffer("10.00"))
                        .then(CUSTOMER, new Command.Answer(false, true, null));

        assertThat(story.refused(EXPERT, DISMISSAL).obstacle()).isEqualTo(Obstacle.OWN_WORK);
        assertThat(story.refused(AGENT, DISMISSAL).obstacle())
                .isEqualTo(Obstacle.AUTHORITY_EXCEEDED);
        assertThat(story.then(OPERATIONS, DISMISSAL).complaint().status())
                .isEqualTo(Status.RESOLVED);
    }

    @Test
    void the_appeal_window_ends_with_the_last_instant_of_its_last_day() {
        Story story = new Story(LOW_RISK).resolved();
        Instant end = Instant.parse("2026-03-09T16:00:00Z");
        assertThat(story.deadline(Stage.APPEAL_WINDOW).dueAt()).isEqualTo(end);

        assertThat(
                        story.at(end.toString())
                                .refused(OPERATIONS, new Command.CloseBySilence())
                                .obstacle())
                .isEqualTo(Obstacle.WINDOW_OPEN);
        assertThat(
                        story.at(end.plusNanos(1_000).toString())
                                .refused(CUSTOMER, new Command.Confirm(false, null))
                                .obstacle())
                .isEqualTo(Obstacle.WINDOW_OVER);
        assertThat(story.then(OPERATIONS, new Command.CloseBySilence()).complaint().status())
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void a_withdrawn_case_owes_nothing_any_more() {
        Story story =
                new Story(LOW_RISK).assigned().then(CUSTOMER, new Command.Withdraw("看到了封条照片"));

        assertThat(story.complaint().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(story.complaint().deadlines())
                .extracting(deadline -> deadline.state())
                .doesNotContain(DeadlineState.RUNNING, DeadlineState.PAUSED);
        assertThat(types(story.last())).doesNotContain(EventType.SURVEY_QUEUED);
    }

    @Test
    void a_refused_wish_is_decided_with_reasons_and_resolved_without_a_remedy() {
        Story story = new Story(LOW_RISK).investigating().then(AGENT, aJustifiedRefusal());

        story.then(AGENT, new Command.Decide());
        assertThat(story.refused(AGENT, new Command.Execute()).obstacle())
                .isEqualTo(Obstacle.NO_REMEDY);
        assertThat(story.then(AGENT, new Command.Resolve("已说明理由")).complaint().status())
                .isEqualTo(Status.RESOLVED);
    }

    @Test
    void what_was_promised_is_carried_out_before_the_case_is_resolved() {
        Story story = new Story(LOW_RISK).proposed().then(CUSTOMER, ACCEPTANCE);

        assertThat(story.refused(AGENT, new Command.Resolve("？")).obstacle())
                .isEqualTo(Obstacle.REMEDY_OPEN);
    }

    /// The decision comes a minute late. The breach must be told before the step that ends it, with
    /// the instant at which it happened.
    @Test
    void finishing_late_does_not_hide_the_breach() {
        Story story = new Story(MAJOR).then(SUPERVISOR, new Command.Assign(AGENT));

        story.at("2026-03-04T10:01:00Z").then(AGENT, new Command.Investigate("核对"));

        assertThat(story.last().events())
                .filteredOn(event -> event.type() == EventType.SLA_BREACHED)
                .extracting(event -> event.details().get("stage"), Event::at)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "RESOLVE", Instant.parse("2026-03-04T10:00:00Z")));
        assertThat(story.deadline(Stage.RESOLVE).state()).isEqualTo(DeadlineState.BREACHED);
        assertThat(types(story.last()).getLast()).isEqualTo(EventType.INVESTIGATION_STARTED);
    }

    private static List<EventType> types(Change change) {
        return change.events().stream().map(Event::type).toList();
    }

    private static List<Template> templates(Change change) {
        return change.notices().stream().map(Notice::template).toList();
    }
}
