package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static dev.redress.core.complaint.CaseCast.MEDIUM_RISK;
import static dev.redress.core.complaint.CaseCast.MIDDLE;
import static dev.redress.core.complaint.CaseCast.OTHER_AGENT;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.MergeCast.Told;
import dev.redress.core.history.EventType;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final Instant EARLY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-03T04:00:00Z");

    private Told early;
    private Told late;

    @BeforeEach
    void start_with_one_complaint_that_was_told_twice() {
        early = new Told("customer1", LOW_RISK, EARLY, null);
        late = new Told("customer1", LOW_RISK, LATE, null);
    }

    @Test
    void what_went_in_stops_and_the_other_case_keeps_the_earlier_receipt_and_due_times() {
        Instant due = early.dueAt(Stage.PROPOSAL);

        early.into(late, NOON);

        assertThat(early.complaint().status()).isEqualTo(Status.MERGED);
        assertThat(early.complaint().deadlines())
                .extracting(Deadline::state)
                .doesNotContain(DeadlineState.RUNNING, DeadlineState.PAUSED);
        assertThat(late.complaint().submission().receivedAt()).isEqualTo(EARLY);
        assertThat(late.clock(Stage.PROPOSAL).startAt()).isEqualTo(EARLY);
        assertThat(late.dueAt(Stage.PROPOSAL)).isEqualTo(due);
        early.assertReplays();
        late.assertReplays();
    }

    @Test
    void the_earlier_case_moves_nothing_when_a_later_one_goes_into_it() {
        List<Deadline> before = early.then(SUPERVISOR, assign(), NOON).complaint().deadlines();

        late.into(early, NOON);

        assertThat(early.complaint().deadlines()).isEqualTo(before);
        assertThat(early.complaint().submission().receivedAt()).isEqualTo(EARLY);
    }

    @Test
    void out_again_both_are_as_they_were_and_the_time_between_counts() {
        Instant ownDue = late.dueAt(Stage.PROPOSAL);
        early.then(SUPERVISOR, assign(), NOON).then(AGENT, new Command.Investigate("核对"), NOON);
        Deadline before = early.clock(Stage.PROPOSAL);
        early.into(late, NOON);

        early.outOf(late, NOON.plus(Duration.ofHours(20)));

        assertThat(early.complaint().status()).isEqualTo(Status.INVESTIGATING);
        assertThat(early.clock(Stage.PROPOSAL).dueAt()).isEqualTo(before.dueAt());
        assertThat(early.clock(Stage.PROPOSAL).startAt()).isEqualTo(before.startAt());
        assertThat(early.clock(Stage.PROPOSAL).state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(early.complaint().dossier().course()).isEqualTo(Course.STRAIGHT);
        assertThat(late.dueAt(Stage.PROPOSAL)).isEqualTo(ownDue);
        assertThat(late.complaint().submission().receivedAt()).isEqualTo(LATE);
        assertThat(late.complaint().dossier().course()).isEqualTo(Course.STRAIGHT);
        early.assertReplays();
        late.assertReplays();
    }

    @Test
    void what_fell_due_meanwhile_was_broken_at_its_true_time() {
        Told fresh = new Told("customer1", LOW_RISK, NOON, null);
        Instant due = fresh.dueAt(Stage.FIRST_RESPONSE);
        fresh.into(late, NOON);

        fresh.outOf(late, NOON.plus(Duration.ofHours(20)));

        assertThat(fresh.clock(Stage.FIRST_RESPONSE).state()).isEqualTo(DeadlineState.BREACHED);
        assertThat(fresh.clock(Stage.FIRST_RESPONSE).breachedAt()).isEqualTo(due);
        assertThat(fresh.events())
                .filteredOn(event -> event.type() == EventType.SLA_BREACHED)
                .anySatisfy(event -> assertThat(event.at()).isEqualTo(due));
        fresh.assertReplays();
    }

    @Test
    void it_can_be_undone_for_24_hours_and_no_second_longer() {
        early.into(late, NOON);
        Instant last = NOON.plus(Duration.ofHours(24));
        MergeCommand undo = new MergeCommand.UndoMerge(late.complaint(), "?");

        assertThat(early.refused(SUPERVISOR, undo, last.plusSeconds(1)))
                .isEqualTo(Obstacle.WINDOW_OVER);
        early.then(SUPERVISOR, undo, last);
    }

    @Test
    void a_promise_that_only_the_other_case_made_is_kept_on() {
        late.then(SUPERVISOR, assign(), LATE)
                .then(AGENT, new Command.Message("正在核实", false), LATE)
                .then(CUSTOMER, new Command.CustomerMessage("还没有消息吗？"), NOON);
        Instant answer = late.dueAt(Stage.NEXT_RESPONSE);

        late.into(early, NOON);

        assertThat(early.dueAt(Stage.NEXT_RESPONSE)).isEqualTo(answer);
        assertThat(early.clock(Stage.NEXT_RESPONSE).state()).isEqualTo(DeadlineState.RUNNING);
        early.assertReplays();
        late.outOf(early, NOON);
        assertThat(early.clock(Stage.NEXT_RESPONSE).state()).isEqualTo(DeadlineState.CANCELLED);
        assertThat(late.clock(Stage.NEXT_RESPONSE).dueAt()).isEqualTo(answer);
        early.assertReplays();
    }

    @Test
    void an_answer_in_the_joined_case_is_owed_once() {
        late.then(SUPERVISOR, assign(), LATE)
                .then(AGENT, new Command.Message("正在核实", false), LATE)
                .then(CUSTOMER, new Command.CustomerMessage("还没有消息吗？"), NOON)
                .into(early, NOON);
        Told third = new Told("customer1", LOW_RISK, LATE, null).into(early, NOON);
        early.then(SUPERVISOR, new Command.Message("已核实", true), NOON);

        third.outOf(early, NOON);

        assertThat(early.clock(Stage.NEXT_RESPONSE).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void joined_in_any_order_and_parted_in_any_order_each_has_its_own_again() {
        Told middle = new Told("customer1", LOW_RISK, EARLY.plusSeconds(3_600), null);
        Instant ownDue = late.dueAt(Stage.PROPOSAL);
        middle.into(late, NOON);
        early.into(late, NOON);

        middle.outOf(late, NOON);

        assertThat(late.clock(Stage.PROPOSAL).startAt()).isEqualTo(EARLY);
        early.outOf(late, NOON);
        assertThat(late.dueAt(Stage.PROPOSAL)).isEqualTo(ownDue);
        late.assertReplays();
    }

    @Test
    void a_case_that_went_on_into_a_third_takes_with_it_what_it_held() {
        Told third = new Told("customer1", LOW_RISK, LATE, null);
        early.into(late, NOON);

        late.into(third, NOON);

        assertThat(third.complaint().submission().receivedAt()).isEqualTo(EARLY);
        assertThat(
                        Objects.requireNonNull(third.complaint().dossier().course().gathering())
                                .caseIds())
                .containsExactlyInAnyOrder(early.complaint().id(), late.complaint().id());
        assertThat(late.refused(SUPERVISOR, new MergeCommand.Release(early.complaint(), "?"), NOON))
                .isEqualTo(Obstacle.WRONG_STATUS);
    }

    @Test
    void a_wait_for_evidence_goes_on_with_the_earlier_due_time() {
        late.then(SUPERVISOR, assign(), LATE)
                .then(AGENT, new Command.Investigate("核对"), LATE)
                .then(AGENT, new WaitCommand.RequestEvidence(List.of("照片"), "核实"), NOON);

        early.into(late, NOON.plusSeconds(7_200));

        Deadline proposal = late.clock(Stage.PROPOSAL);
        assertThat(proposal.state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(proposal.startAt()).isEqualTo(EARLY);
        assertThat(proposal.paused()).isEqualTo(Duration.ofHours(2));
        assertThat(late.complaint().status()).isEqualTo(Status.AWAITING_CUSTOMER);
        late.assertReplays();
    }

    @Test
    void a_merged_case_takes_no_command_and_names_the_other_one() {
        early.into(late, NOON);

        Outcome outcome =
                CaseCast.LIFECYCLE.decide(
                        early.complaint(), new Command.CustomerMessage("?"), CUSTOMER, NOON);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            assertThat(refused.refusal().obstacle())
                                    .isEqualTo(Obstacle.WRONG_STATUS);
                            assertThat(refused.refusal().detail())
                                    .contains(late.complaint().caseNo());
                            assertThat(refused.refusal().allowed())
                                    .containsExactly(Action.UNDO_MERGE);
                        });
    }

    @Test
    void only_the_same_customers_open_case_about_the_same_matter_takes_it_in() {
        Told other = new Told("customer2", LOW_RISK, LATE, null);
        Told graver = new Told("customer1", MEDIUM_RISK, LATE, null);
        Told ordered = new Told("customer1", LOW_RISK, LATE, "O-1");
        Told elsewhere = new Told("customer1", LOW_RISK, LATE, "O-2");
        Told over =
                new Told("customer1", LOW_RISK, LATE, null)
                        .then(CUSTOMER, new Command.Withdraw(null), NOON);

        assertThat(early.refused(SUPERVISOR, into(other), NOON)).isEqualTo(Obstacle.OTHER_CUSTOMER);
        assertThat(ordered.refused(SUPERVISOR, into(elsewhere), NOON))
                .isEqualTo(Obstacle.OTHER_MATTER);
        assertThat(early.refused(SUPERVISOR, into(over), NOON)).isEqualTo(Obstacle.TARGET_OVER);
        assertThat(graver.refused(SUPERVISOR, into(early), NOON))
                .isEqualTo(Obstacle.TARGET_LESS_GRAVE);
        early.then(SUPERVISOR, into(graver), NOON);
        late.then(SUPERVISOR, into(ordered), NOON);
    }

    @Test
    void what_only_the_case_itself_can_keep_holds_it_back() {
        Told asked =
                new Told("customer1", LOW_RISK, LATE, null)
                        .then(MIDDLE, new TeamCommand.GiveTask("仓储", "查库存", null), LATE);
        early.then(SUPERVISOR, new Command.AnnounceFollowUp(new FollowUpDate.After(1), "进展"), NOON);

        assertThat(early.refused(SUPERVISOR, into(late), NOON)).isEqualTo(Obstacle.UNFINISHED);
        assertThat(asked.refused(SUPERVISOR, into(late), NOON)).isEqualTo(Obstacle.UNFINISHED);
        late.into(early, NOON);
    }

    @Test
    void whoever_works_on_either_case_may_do_it() {
        early.then(SUPERVISOR, assign(), NOON);

        assertThat(late.refused(OTHER_AGENT, into(early), NOON))
                .isEqualTo(Obstacle.NOT_RESPONSIBLE);
        late.then(AGENT, into(early), NOON);
    }

    @Test
    void a_clock_that_was_graded_otherwise_meanwhile_stays_as_it_is() {
        early.into(late, NOON);
        late.then(SUPERVISOR, new GradeCommand.ChangeSeverity(Severity.SERIOUS, "?"), NOON);
        Deadline raised = late.clock(Stage.RESOLVE);

        early.outOf(late, NOON);

        assertThat(late.clock(Stage.RESOLVE)).isEqualTo(raised);
        late.assertReplays();
    }

    private static Command assign() {
        return new Command.Assign(AGENT);
    }

    private static MergeCommand into(Told other) {
        return new MergeCommand.Merge(other.complaint(), "同一件事");
    }
}
