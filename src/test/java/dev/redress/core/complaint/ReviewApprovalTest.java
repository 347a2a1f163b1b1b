package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.COMPLIANCE;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.EXPERT;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static dev.redress.core.complaint.CaseCast.MAJOR;
import static dev.redress.core.complaint.CaseCast.MIDDLE;
import static dev.redress.core.complaint.CaseCast.OPERATIONS;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static dev.redress.core.complaint.CaseCast.aDismissal;
import static dev.redress.core.complaint.CaseCast.anOffer;
import static dev.redress.core.complaint.CaseCast.anotherRemedy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.CaseCast.Story;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewApprovalTest {

    private static final Actor OTHER_OPERATIONS = new Actor("operations2", Set.of(Role.OPERATIONS));
    private static final Actor OTHER_EXPERT = new Actor("expert2", Set.of(Role.EXPERT));
    private static final Command.Approve APPROVAL = new Command.Approve(true, "合理");
    private static final Command.Approve REFUSAL = new Command.Approve(false, "依据不足");
    private static final Command.DecideAppeal DISMISSAL = aDismissal();
    private static final Command.DecideAppeal UPHELD = anotherRemedy("补退款", "50.00");

    @ParameterizedTest
    @CsvSource({
        "GENERAL, RESOLVED",
        "SERIOUS, RESOLVED",
        "MAJOR, APPEALED",
        "URGENT, APPEALED",
    })
    void what_experts_decide_on_a_grave_case_waits_for_the_operations_lead(
            Severity severity, Status status) {
        Story story = graded(severity).then(EXPERT, DISMISSAL);

        assertThat(story.complaint().status()).isEqualTo(status);
        assertThat(story.complaint().dossier().reviewDraft() != null)
                .isEqualTo(status == Status.APPEALED);
    }

    @Test
    void a_drafted_decision_is_told_to_the_operations_lead_and_to_nobody_else() {
        Story story = appealed().then(EXPERT, DISMISSAL);

        assertThat(story.last().events())
                .extracting(Event::type)
                .contains(EventType.APPEAL_DECISION_DRAFTED)
                .doesNotContain(EventType.APPEAL_DISMISSED);
        assertThat(story.last().notices())
                .extracting(Notice::template, Notice::recipient)
                .containsExactly(
                        Tuple.tuple(
                                Template.APPEAL_DECISION_DRAFTED,
                                new Recipient.Holders(Role.OPERATIONS)));
        assertThat(story.deadline(Stage.EXPERT_IN).state()).isEqualTo(DeadlineState.MET);
        assertThat(story.deadline(Stage.APPEAL_FINAL).state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(story.deadline(Stage.RESOLVE).state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(story.complaint().handling().decidedBy()).isNull();
    }

    /// The operations lead approved the offer that was appealed against, and approves all the same.
    @Test
    void an_approved_decision_takes_effect_in_the_name_of_the_reviewer() {
        Story story = appealed().then(EXPERT, UPHELD);
        assertThat(story.complaint().handling().proposal())
                .extracting(Proposal::approvedBy)
                .isEqualTo("operations1");

        story.then(OPERATIONS, APPROVAL);

        assertThat(story.complaint().status()).isEqualTo(Status.EXECUTING);
        assertThat(story.complaint().handling().decidedBy()).isEqualTo("expert1");
        assertThat(story.complaint().handling().proposal())
                .extracting(Proposal::remedy, Proposal::draftedBy, Proposal::approvedBy)
                .containsExactly("补退款", "expert1", "operations1");
        assertThat(story.complaint().dossier().reviewDraft()).isNull();
        assertThat(story.last().events())
                .extracting(Event::type, Event::actor)
                .containsSubsequence(
                        Tuple.tuple(EventType.APPROVED, "operations1"),
                        Tuple.tuple(EventType.APPEAL_UPHELD, "expert1"));
        assertThat(story.deadline(Stage.APPEAL_FINAL).state()).isEqualTo(DeadlineState.MET);
        assertThat(story.deadline(Stage.RESOLVE).state()).isEqualTo(DeadlineState.MET);
        assertThat(story.deadline(Stage.EXECUTE).state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void a_refused_decision_is_dropped_and_the_reviewer_decides_again() {
        Story story = appealed().then(EXPERT, DISMISSAL).then(OPERATIONS, REFUSAL);

        assertThat(story.complaint().status()).isEqualTo(Status.APPEALED);
        assertThat(story.complaint().dossier().reviewDraft()).isNull();
        assertThat(story.last().notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.template()).isEqualTo(Template.APPEAL_DECISION_REFUSED);
                    assertThat(notice.recipient()).isEqualTo(new Recipient.Person("expert1"));
                    assertThat(notice.text()).contains("依据不足");
                });
        assertThat(story.refused(OPERATIONS, APPROVAL).obstacle()).isEqualTo(Obstacle.NO_DRAFT);
        assertThat(story.then(EXPERT, UPHELD).then(OPERATIONS, APPROVAL).complaint().status())
                .isEqualTo(Status.EXECUTING);
    }

    @Test
    void only_the_operations_lead_approves_a_decision() {
        Story story = appealed().then(EXPERT, DISMISSAL);

        for (Actor actor : new Actor[] {MIDDLE, SUPERVISOR, EXPERT, OTHER_EXPERT}) {
            assertThat(story.refused(actor, APPROVAL).obstacle())
                    .isEqualTo(Obstacle.AUTHORITY_EXCEEDED);
        }
        assertThat(story.then(OPERATIONS, APPROVAL).complaint().status())
                .isEqualTo(Status.RESOLVED);
    }

    @Test
    void nobody_approves_a_decision_of_their_own_though_the_role_be_new() {
        Story story = appealed().then(EXPERT, DISMISSAL);
        Actor promoted = new Actor("expert1", Set.of(Role.EXPERT, Role.OPERATIONS));

        assertThat(story.refused(promoted, APPROVAL).obstacle()).isEqualTo(Obstacle.OWN_WORK);
    }

    @Test
    void an_operations_lead_without_a_part_takes_over_and_nobody_else_is_asked() {
        Story story = appealed().then(EXPERT, DISMISSAL);

        assertThat(story.refused(OPERATIONS, UPHELD).obstacle()).isEqualTo(Obstacle.OWN_WORK);
        story.then(OTHER_OPERATIONS, UPHELD);

        assertThat(story.complaint().status()).isEqualTo(Status.EXECUTING);
        assertThat(story.complaint().handling().decidedBy()).isEqualTo("operations2");
        assertThat(story.complaint().dossier().reviewDraft()).isNull();
    }

    /// Not granted alone: who approves it reaches any amount.
    @Test
    void a_decision_that_waits_for_approval_may_grant_more_than_experts_grant_alone() {
        Command much = anotherRemedy("退款", "2000.01");

        assertThat(graded(Severity.SERIOUS).refused(EXPERT, much).obstacle())
                .isEqualTo(Obstacle.AUTHORITY_EXCEEDED);
        assertThat(appealed().then(EXPERT, much).then(OPERATIONS, APPROVAL).complaint().status())
                .isEqualTo(Status.EXECUTING);
    }

    @ParameterizedTest
    @CsvSource({
        "LOW, RESOLVED",
        "MEDIUM, RESOLVED",
        "HIGH, APPEALED",
    })
    void what_experts_decide_at_high_risk_waits_for_the_operations_lead(Risk risk, Status status) {
        Story story = graded(Severity.GENERAL);
        if (risk != Risk.LOW) {
            story.then(SUPERVISOR, new GradeCommand.ChangeRisk(risk, "舆情"));
        }

        assertThat(story.then(EXPERT, DISMISSAL).complaint().status()).isEqualTo(status);
        if (status == Status.APPEALED) {
            assertThat(story.then(OPERATIONS, APPROVAL).complaint().status())
                    .isEqualTo(Status.RESOLVED);
        }
    }

    @Test
    void an_upheld_ten_fold_claim_waits_for_the_operations_lead_and_the_legal_side() {
        Story story = tenfold().then(EXPERT, UPHELD);

        assertThat(story.complaint().status()).isEqualTo(Status.APPEALED);
        assertThat(story.last().notices())
                .extracting(Notice::recipient)
                .containsExactly(
                        new Recipient.Holders(Role.OPERATIONS),
                        new Recipient.Holders(Role.COMPLIANCE));

        story.then(OPERATIONS, APPROVAL);
        assertThat(story.complaint().status()).isEqualTo(Status.APPEALED);
        assertThat(story.refused(OTHER_OPERATIONS, APPROVAL).obstacle())
                .isEqualTo(Obstacle.ALREADY_APPROVED);

        story.then(COMPLIANCE, APPROVAL);
        assertThat(story.complaint().status()).isEqualTo(Status.EXECUTING);
        assertThat(story.complaint().handling().proposal())
                .extracting(Proposal::approvedBy, Proposal::legallyApprovedBy)
                .containsExactly("operations1", "compliance1");
    }

    @Test
    void the_legal_side_may_approve_a_decision_first_and_may_refuse_it() {
        Story story = tenfold().then(EXPERT, UPHELD).then(COMPLIANCE, APPROVAL);

        assertThat(story.complaint().status()).isEqualTo(Status.APPEALED);
        assertThat(story.then(OPERATIONS, APPROVAL).complaint().status())
                .isEqualTo(Status.EXECUTING);
        Story refused = tenfold().then(EXPERT, UPHELD).then(COMPLIANCE, REFUSAL);
        assertThat(refused.complaint().dossier().reviewDraft()).isNull();
    }

    @Test
    void an_operations_lead_who_decides_asks_the_legal_side_all_the_same() {
        Story story = tenfold().then(OTHER_OPERATIONS, UPHELD);

        assertThat(story.complaint().status()).isEqualTo(Status.APPEALED);
        assertThat(story.last().notices())
                .extracting(Notice::recipient)
                .containsExactly(new Recipient.Holders(Role.COMPLIANCE));
        assertThat(story.then(COMPLIANCE, APPROVAL).complaint().status())
                .isEqualTo(Status.EXECUTING);
    }

    @Test
    void nobody_approves_a_decision_for_both_sides() {
        Actor both = new Actor("operations1", Set.of(Role.OPERATIONS, Role.COMPLIANCE));
        Story story = tenfold().then(EXPERT, UPHELD).then(OPERATIONS, APPROVAL);

        assertThat(story.refused(both, APPROVAL).obstacle()).isEqualTo(Obstacle.OWN_WORK);
    }

    private static Story tenfold() {
        return new Story("客服态度差，我要求十倍赔偿")
                .investigating()
                .then(AGENT, anOffer("10.00"))
                .then(OPERATIONS, APPROVAL)
                .then(COMPLIANCE, APPROVAL)
                .then(CUSTOMER, new Command.Answer(false, true, "不公平"));
    }

    @Test
    void an_appeal_is_decided_with_an_outcome_and_an_offer_without() {
        assertThat(appealed().refused(OPERATIONS, new Command.Decide()).obstacle())
                .isEqualTo(Obstacle.WRONG_STATUS);
        assertThat(new Story(LOW_RISK).proposed().refused(EXPERT, DISMISSAL).obstacle())
                .isEqualTo(Obstacle.WRONG_STATUS);
    }

    private static Story appealed() {
        return new Story(MAJOR)
                .investigating()
                .then(AGENT, anOffer("10.00"))
                .then(OPERATIONS, APPROVAL)
                .then(CUSTOMER, new Command.Answer(false, true, "不公平"));
    }

    private static Story graded(Severity severity) {
        Story story =
                new Story(LOW_RISK)
                        .proposed()
                        .then(CUSTOMER, new Command.Answer(false, true, null));
        return severity == Severity.GENERAL
                ? story
                : story.then(SUPERVISOR, new GradeCommand.ChangeSeverity(severity, "影响面大"));
    }
}
