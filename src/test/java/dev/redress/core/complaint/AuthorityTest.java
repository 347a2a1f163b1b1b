package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.COMPLIANCE;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.EXPERT;
import static dev.redress.core.complaint.CaseCast.HIGH_RISK;
import static dev.redress.core.complaint.CaseCast.LIFECYCLE;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static dev.redress.core.complaint.CaseCast.MAJOR;
import static dev.redress.core.complaint.CaseCast.MEDIUM_RISK;
import static dev.redress.core.complaint.CaseCast.MIDDLE;
import static dev.redress.core.complaint.CaseCast.OPERATIONS;
import static dev.redress.core.complaint.CaseCast.OTHER_MIDDLE;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static dev.redress.core.complaint.CaseCast.anOffer;
import static dev.redress.core.complaint.CaseCast.anotherRemedy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.CaseCast.Story;
import dev.redress.core.evidence.ResponsibleParty;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {

    private static final Command.Approve APPROVAL = new Command.Approve(true, "合理");

    @ParameterizedTest
    @CsvSource({
        "500.00, PROPOSED",
        "500.01, PENDING_APPROVAL",
    })
    void an_agent_offers_up_to_the_first_line_limit_alone(String amount, Status status) {
        Story story = new Story(LOW_RISK).investigating().then(AGENT, anOffer(amount));

        assertThat(story.complaint().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2000.00, PROPOSED",
        "2000.01, PENDING_APPROVAL",
    })
    void a_supervisor_offers_up_to_the_supervisors_limit_alone(String amount, Status status) {
        Story story = new Story(LOW_RISK).investigating().then(SUPERVISOR, anOffer(amount));

        assertThat(story.complaint().status()).isEqualTo(status);
    }

    @Test
    void at_medium_risk_even_the_smallest_offer_is_reviewed_by_the_middle_office() {
        Story story = new Story(MEDIUM_RISK).investigating().then(AGENT, anOffer("10.00"));

        assertThat(story.complaint().status()).isEqualTo(Status.PENDING_APPROVAL);
        assertThat(story.refused(SUPERVISOR, APPROVAL).obstacle())
                .isEqualTo(Obstacle.AUTHORITY_EXCEEDED);
        assertThat(story.then(MIDDLE, APPROVAL).complaint().status()).isEqualTo(Status.PROPOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2000.00, true",
        "2000.01, false",
    })
    void at_low_risk_a_supervisor_approves_up_to_a_limit(String amount, boolean approves) {
        Story story = new Story(LOW_RISK).investigating().then(AGENT, anOffer(amount));

        assertThat(mayApprove(story, SUPERVISOR)).isEqualTo(approves);
        assertThat(mayApprove(story, MIDDLE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "10000.00, true",
        "10000.01, false",
    })
    void the_middle_office_approves_up_to_a_limit(String amount, boolean approves) {
        Story story = new Story(MEDIUM_RISK).investigating().then(AGENT, anOffer(amount));

        assertThat(mayApprove(story, MIDDLE)).isEqualTo(approves);
        assertThat(mayApprove(story, OPERATIONS)).isTrue();
    }

    @Test
    void at_high_risk_only_the_operations_lead_approves() {
        Story story = new Story(HIGH_RISK).investigating().then(AGENT, anOffer("10.00"));

        assertThat(mayApprove(story, MIDDLE)).isFalse();
        assertThat(mayApprove(story, OPERATIONS)).isTrue();
    }

    @Test
    void at_major_only_the_operations_lead_approves_and_decides_whatever_the_risk() {
        Story medium = new Story(MAJOR).investigating().then(AGENT, anOffer("10.00"));
        Story low = raised(Severity.MAJOR).then(AGENT, anOffer("10.00"));

        for (Story story : new Story[] {medium, low}) {
            assertThat(story.complaint().status()).isEqualTo(Status.PENDING_APPROVAL);
            assertThat(mayApprove(story, SUPERVISOR)).isFalse();
            assertThat(mayApprove(story, MIDDLE)).isFalse();
            assertThat(story.then(OPERATIONS, APPROVAL).complaint().status())
                    .isEqualTo(Status.PROPOSED);
            assertThat(story.refused(MIDDLE, new Command.Decide()).obstacle())
                    .isEqualTo(Obstacle.AUTHORITY_EXCEEDED);
            assertThat(story.then(OPERATIONS, new Command.Decide()).complaint().status())
                    .isEqualTo(Status.DECIDED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, true",
        "SERIOUS, true",
        "MAJOR, false",
        "URGENT, true",
    })
    void beside_major_the_risk_and_the_amount_say_who_offers_alone(
            Severity severity, boolean alone) {
        Story story = raised(severity).then(AGENT, anOffer("10.00"));

        assertThat(story.complaint().status())
                .isEqualTo(alone ? Status.PROPOSED : Status.PENDING_APPROVAL);
    }

    @Test
    void a_major_legal_risk_needs_the_legal_side_beside_the_operations_lead() {
        Story story =
                new Story("平台规则不合理，我要找律师起诉你们")
                        .investigating()
                        .then(AGENT, anOffer("10.00"))
                        .then(COMPLIANCE, APPROVAL);

        assertThat(story.complaint().assessment().severity()).isEqualTo(Severity.MAJOR);
        assertThat(story.complaint().status()).isEqualTo(Status.PENDING_APPROVAL);
        assertThat(mayApprove(story, MIDDLE)).isFalse();
        assertThat(story.then(OPERATIONS, APPROVAL).complaint().status())
                .isEqualTo(Status.PROPOSED);
    }

    /// With a single operations lead nobody else could approve it.
    @Test
    void an_operations_lead_takes_a_major_draft_back_so_that_another_drafts_it() {
        Story story = new Story(MAJOR).investigating().then(OPERATIONS, anOffer("10.00"));
        assertThat(story.complaint().status()).isEqualTo(Status.PENDING_APPROVAL);
        assertThat(story.refused(OPERATIONS, APPROVAL).obstacle()).isEqualTo(Obstacle.OWN_WORK);

        story.then(OPERATIONS, new Command.Approve(false, "由主管起草"))
                .then(SUPERVISOR, anOffer("10.00"))
                .then(OPERATIONS, APPROVAL);

        assertThat(story.complaint().status()).isEqualTo(Status.PROPOSED);
    }

    private static Story raised(Severity severity) {
        Story story = new Story(LOW_RISK).investigating();
        return severity == Severity.GENERAL
                ? story
                : story.then(SUPERVISOR, new GradeCommand.ChangeSeverity(severity, "影响面大"));
    }

    @Test
    void a_claim_for_ten_times_the_price_needs_the_legal_side_as_well() {
        Story story = tenfold();

        story.then(OPERATIONS, APPROVAL);
        assertThat(story.complaint().status()).isEqualTo(Status.PENDING_APPROVAL);
        assertThat(story.refused(OPERATIONS, APPROVAL).obstacle())
                .isEqualTo(Obstacle.ALREADY_APPROVED);
        assertThat(story.then(COMPLIANCE, APPROVAL).complaint().status())
                .isEqualTo(Status.PROPOSED);
    }

    @Test
    void the_legal_side_may_come_first_but_does_not_decide_alone() {
        Story story = tenfold().then(COMPLIANCE, APPROVAL);

        assertThat(story.complaint().status()).isEqualTo(Status.PENDING_APPROVAL);
        assertThat(mayApprove(story, MIDDLE)).isFalse();
        assertThat(story.then(OPERATIONS, APPROVAL).complaint().status())
                .isEqualTo(Status.PROPOSED);
    }

    @Test
    void nobody_approves_for_both_sides() {
        Actor both = new Actor("both1", Set.of(Role.OPERATIONS, Role.COMPLIANCE));
        Story story = tenfold().then(both, APPROVAL);

        assertThat(story.refused(both, APPROVAL).obstacle()).isEqualTo(Obstacle.ALREADY_APPROVED);
        assertThat(story.complaint().status()).isEqualTo(Status.PENDING_APPROVAL);
    }

    /// What a mass complaint raises, or what was granted meanwhile, no approver has seen.
    @Test
    void
            an_approval_that_does_not_reach_far_enough_any_more_is_asked_anew_when_the_offer_is_sent() {
        Story story = legal().then(SUPERVISOR, APPROVAL);
        Complaint graver = Changed.graded(story.complaint(), Severity.MAJOR, Risk.LOW);
        Complaint half =
                accepted(LIFECYCLE.decide(graver, APPROVAL, COMPLIANCE, CaseCast.MONDAY_10AM));

        assertThat(half.status()).isEqualTo(Status.PENDING_APPROVAL);
        assertThat(half.handling().proposal())
                .extracting(Proposal::approvedBy, Proposal::legallyApprovedBy)
                .containsExactly(null, "compliance1");
        assertThat(accepted(LIFECYCLE.decide(half, APPROVAL, OPERATIONS, CaseCast.MONDAY_10AM)))
                .extracting(Complaint::status)
                .isEqualTo(Status.PROPOSED);
    }

    @Test
    void what_was_granted_in_its_kin_counts_when_the_offer_is_made_and_when_it_is_sent() {
        Kin kin = new Kin(new BigDecimal("1991.00"));
        Complaint fresh = new Story(LOW_RISK).investigating().complaint();
        Complaint alone =
                accepted(
                        LIFECYCLE.decide(
                                fresh,
                                new Kin(new BigDecimal("490.00")),
                                anOffer("10.00"),
                                AGENT,
                                CaseCast.MONDAY_10AM));
        Complaint asked =
                accepted(
                        LIFECYCLE.decide(
                                fresh,
                                new Kin(new BigDecimal("490.01")),
                                anOffer("10.00"),
                                AGENT,
                                CaseCast.MONDAY_10AM));

        assertThat(alone.status()).isEqualTo(Status.PROPOSED);
        assertThat(asked.status()).isEqualTo(Status.PENDING_APPROVAL);
        assertThat(LIFECYCLE.decide(asked, kin, APPROVAL, SUPERVISOR, CaseCast.MONDAY_10AM))
                .isInstanceOf(Outcome.Refused.class);
    }

    private static Story legal() {
        Story story = new Story(LOW_RISK).investigating();
        return story.with(Changed.signalling(story.complaint(), Authority.LEGAL))
                .then(AGENT, anOffer("10.00"));
    }

    private static Complaint accepted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted) outcome).change().after();
    }

    private static Story tenfold() {
        return new Story("收到的是假货，要求假一赔十").investigating().then(AGENT, anOffer("10.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2000.00, true",
        "2000.01, false",
    })
    void an_expert_grants_on_appeal_up_to_a_limit(String amount, boolean grants) {
        Story story =
                new Story(LOW_RISK)
                        .proposed()
                        .then(CUSTOMER, new Command.Answer(false, true, null));
        Command upheld = anotherRemedy("退款", amount);

        assertThat(may(story, EXPERT, upheld)).isEqualTo(grants);
        assertThat(may(story, OPERATIONS, upheld)).isTrue();
    }

    @Test
    void nobody_approves_a_draft_of_their_own() {
        Story story = new Story(MEDIUM_RISK).investigating().then(MIDDLE, anOffer("10.00"));

        assertThat(story.refused(MIDDLE, APPROVAL).obstacle()).isEqualTo(Obstacle.OWN_WORK);
        assertThat(story.then(OTHER_MIDDLE, APPROVAL).complaint().status())
                .isEqualTo(Status.PROPOSED);
    }

    @Test
    void a_draft_that_is_sent_back_is_worked_on_again() {
        Story story =
                new Story(MEDIUM_RISK)
                        .investigating()
                        .then(AGENT, anOffer("10.00"))
                        .then(MIDDLE, new Command.Approve(false, "太少"));

        assertThat(story.complaint().status()).isEqualTo(Status.INVESTIGATING);
        assertThat(story.then(AGENT, anOffer("20.00")).complaint().status())
                .isEqualTo(Status.PENDING_APPROVAL);
    }

    @Test
    void who_may_decide_without_the_customer_depends_on_the_risk() {
        Story low = new Story(LOW_RISK).proposed();
        Story medium =
                new Story(MEDIUM_RISK)
                        .investigating()
                        .then(AGENT, anOffer("10.00"))
                        .then(MIDDLE, APPROVAL);

        assertThat(medium.refused(AGENT, new Command.Decide()).obstacle())
                .isEqualTo(Obstacle.AUTHORITY_EXCEEDED);
        Command.Decide decided = new Command.Decide(ResponsibleParty.MERCHANT);
        assertThat(medium.then(MIDDLE, decided).complaint().status()).isEqualTo(Status.DECIDED);
        assertThat(low.then(AGENT, new Command.Decide()).complaint().status())
                .isEqualTo(Status.DECIDED);
    }

    @Test
    void a_decision_without_consent_gives_reasons_and_an_alternative() {
        Story story =
                new Story(LOW_RISK)
                        .investigating()
                        .then(AGENT, new Command.Propose("退款", "退款", null, "属实", null));

        assertThat(story.refused(AGENT, new Command.Decide()).obstacle())
                .isEqualTo(Obstacle.REASONS_MISSING);
        assertThat(story.then(CUSTOMER, new Command.Answer(true, false, null)).complaint().status())
                .isEqualTo(Status.DECIDED);
    }

    @Test
    void limits_that_fall_with_the_role_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Authority(
                                new BigDecimal("500.00"),
                                new BigDecimal("499.99"),
                                new BigDecimal("10000.00")));
    }

    private static boolean mayApprove(Story story, Actor actor) {
        return may(story, actor, APPROVAL);
    }

    private static boolean may(Story story, Actor actor, Command command) {
        Outcome outcome = LIFECYCLE.decide(story.complaint(), command, actor, CaseCast.MONDAY_10AM);
        return outcome instanceof Outcome.Accepted;
    }
}
