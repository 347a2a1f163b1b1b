package dev.redress.core.sla;

import static dev.redress.core.sla.RuleFixture.days;
import static dev.redress.core.sla.RuleFixture.lasting;
import static dev.redress.core.sla.RuleFixture.rule;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.complaint;
import static dev.redress.core.sla.SlaFixture.deadline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinePolicyTest {

    private static List<PolicyRule> deliveredBut(Stage stage, Severity severity) {
        return Delivered.POLICY.rules().stream()
                .filter(rule ->
                        rule.stage() != stage
                                || !rule.kinds().contains(Kind.COMPLAINT)
                                || !rule.severities().contains(severity))
                .toList();
    }

    private static DeadlinePolicy policy(int version, String from, List<PolicyRule> rules) {
        return new DeadlinePolicy(version, at(from), rules);
    }

    private static List<PolicyRule> generalInFiveDays() {
        List<PolicyRule> rules = new ArrayList<>(deliveredBut(Stage.RESOLVE, Severity.GENERAL));
        rules.add(rule(Stage.RESOLVE, Severity.GENERAL, Mode.WD, days(5)));
        return rules;
    }

    @Test
    void the_same_stage_twice_for_one_case_is_refused() {
        List<PolicyRule> rules = new ArrayList<>(Delivered.POLICY.rules());
        rules.add(rule(Stage.RESOLVE, Severity.MAJOR, Mode.WD, days(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(2, "2026-04-01T00:00", rules))
                .withMessageContaining("RESOLVE")
                .withMessageContaining("MAJOR");
    }

    @Test
    void a_higher_risk_floor_is_more_specific_and_no_duplicate() {
        List<PolicyRule> rules = new ArrayList<>(Delivered.POLICY.rules());
        rules.add(
                rule(
                        Stage.RESOLVE,
                        Severity.MAJOR,
                        Risk.HIGH,
                        Mode.CAL,
                        lasting(Duration.ofHours(5))));
        DeadlinePlanner planner =
                new DeadlinePlanner(
                        new PolicyBook(List.of(policy(1, "2000-01-01T00:00", rules))),
                        Delivered.NOTHING_STATUTORY,
                        Delivered.CALENDAR);
        Instant received = SlaFixture.MONDAY_10AM;

        List<Deadline> high = planner.atReceipt(complaint(Severity.MAJOR, Risk.HIGH, received));
        List<Deadline> medium = planner.atReceipt(complaint(Severity.MAJOR, Risk.MEDIUM, received));

        assertThat(deadline(high, Stage.RESOLVE).dueAt()).isEqualTo(at("2026-03-02T15:00"));
        assertThat(deadline(medium, Stage.RESOLVE).dueAt()).isEqualTo(at("2026-03-04T18:00"));
    }

    @Test
    void a_missing_cell_is_refused_by_name() {
        List<PolicyRule> rules = deliveredBut(Stage.PROPOSAL, Severity.SERIOUS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(2, "2026-04-01T00:00", rules))
                .withMessageContaining("No PROPOSAL for a COMPLAINT")
                .withMessageContaining("GENERAL");
    }

    @Test
    void a_receipt_for_the_green_channel_only_is_a_missing_cell() {
        List<PolicyRule> rules =
                Delivered.POLICY.rules().stream()
                        .filter(rule -> !Boolean.FALSE.equals(rule.greenChannel()))
                        .toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(2, "2026-04-01T00:00", rules))
                .withMessage(
                        "No ACK for a COMPLAINT, GENERAL, risk LOW, greenChannel false,"
                                + " IN_CORE_WINDOW");
    }

    @Test
    void a_version_applies_to_what_is_received_from_its_first_instant_on() {
        PolicyBook book =
                new PolicyBook(
                        List.of(
                                policy(2, "2026-04-01T00:00", generalInFiveDays()),
                                Delivered.POLICY));
        DeadlinePlanner planner =
                new DeadlinePlanner(book, Delivered.NOTHING_STATUTORY, Delivered.CALENDAR);

        Deadline before = resolve(planner, "2026-03-31T23:59:59");
        Deadline after = resolve(planner, "2026-04-01T00:00:00");

        assertThat(before.policyVersion()).isEqualTo(1);
        assertThat(before.dueAt()).isEqualTo(at("2026-04-10T18:00"));
        assertThat(after.policyVersion()).isEqualTo(2);
        assertThat(after.dueAt()).isEqualTo(at("2026-04-09T18:00"));
        assertThat(book.version(1)).isEqualTo(Delivered.POLICY);
    }

    private static Deadline resolve(DeadlinePlanner planner, String receivedAt) {
        CaseFacts facts = complaint(Severity.GENERAL, Risk.LOW, at(receivedAt));
        return deadline(planner.atReceipt(facts), Stage.RESOLVE);
    }

    @Test
    void the_book_knows_no_time_before_its_first_version() {
        PolicyBook book = new PolicyBook(List.of(Delivered.POLICY));

        assertThat(book.inForce(at("2000-01-01T00:00")).version()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.inForce(at("1999-12-31T23:59:59")));
        assertThatIllegalArgumentException().isThrownBy(() -> book.version(2));
    }

    @Test
    void two_policies_of_one_version_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyBook(List.of(Delivered.POLICY, Delivered.POLICY)))
                .withMessage("Two policies are version 1");
    }
}
