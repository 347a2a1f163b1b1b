package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.customer.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyMatrixTest {

    private static List<PolicyFault> faultsOf(List<PolicyRule> rules) {
        InvalidPolicy refused =
                catchThrowableOfType(
                        InvalidPolicy.class,
                        () -> new DeadlinePolicy(2, at("2026-01-01T00:00"), rules));
        return refused.faults();
    }

    /// The figure is the number of cells: 4 severities, with and without green channel (urgent is
    /// always with), in one window or both; a general complaint needs its supervisor at two risks.
    @ParameterizedTest
    @CsvSource({
        "INQUIRY, OFFHOURS_PLAN, 7",
        "INQUIRY, CONNECT, 7",
        "PRODUCT_PROBLEM, RESOLVE, 14",
        "REPAIR, COMPLETE, 14",
        "ORDER_CHANGE, CHANGE_DONE, 14",
        "FEEDBACK, REPLY, 14",
        "COMPLAINT, APPEAL_WINDOW, 14",
        "COMPLAINT, STALE, 14",
        "COMPLAINT, MO_DISPATCH, 14",
        "COMPLAINT, NEXT_RESPONSE, 14",
        "COMPLAINT, SUPERVISOR_IN, 18",
        "COMPLAINT, RISK_REPORT, 14",
        "COMPLAINT, ACK, 14",
        "INQUIRY, ACK, 7",
        "EMERGENCY, ACK, 14",
        "COMPLAINT, MULTI_TEAM_ALERT, 8"
    })
    void every_empty_cell_is_named(Kind kind, Stage stage, int cells) {
        List<PolicyRule> rules =
                Delivered.POLICY.rules().stream()
                        .filter(rule -> rule.stage() != stage || !rule.kinds().contains(kind))
                        .toList();

        assertThat(faultsOf(rules))
                .filteredOn(fault -> fault.message().contains(" for a " + kind + ","))
                .hasSize(cells)
                .allMatch(fault -> fault.code().equals("MISSING_CELL"))
                .allMatch(fault -> fault.message().startsWith("No " + stage));
    }

    private static List<PolicyFault> faultsWith(Stage stage, UnaryOperator<PolicyRule> edit) {
        return faultsOf(
                Delivered.POLICY.rules().stream()
                        .map(rule -> rule.stage() == stage ? edit.apply(rule) : rule)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "EXECUTE, RESOLUTION, DECISION",
        "RESULT_NOTICE, RECEIPT, RESOLUTION",
        "EVIDENCE_WAIT, RECEIPT, EVIDENCE_REQUEST",
        "STALE, RECEIPT, ACTIVITY",
        "MO_RESPONSE, RECEIPT, MIDDLE_OFFICE_TRANSFER",
        "APPEAL_WINDOW, RESOLUTION, RESULT_NOTICE",
        "APPEAL_FINAL, RECEIPT, APPEAL",
        "MEDIATION_THIRD, MEDIATION, THIRD_PARTY_MEDIATION",
        "NEXT_RESPONSE, RECEIPT, CUSTOMER_MESSAGE",
        "RISK_REPORT, RECEIPT, RISK_HIGH",
        "RESOLVE, APPEAL, RECEIPT"
    })
    void a_clock_that_would_start_by_something_else_fills_no_cell(
            Stage stage, Trigger wrong, String right) {
        assertThat(faultsWith(stage, rule -> startedBy(wrong, rule)))
                .isNotEmpty()
                .allMatch(fault -> fault.code().equals("MISSING_CELL"))
                .allMatch(fault ->
                        fault.message().startsWith("No %s started by %s".formatted(stage, right)));
    }

    /// Of the rules for any case the most specific decides; a good one behind it helps nobody.
    @Test
    void a_good_rule_that_another_hides_fills_no_cell() {
        List<PolicyRule> rules = new ArrayList<>(Delivered.POLICY.rules());
        rules.add(
                RuleFixture.rule(
                        Stage.EXECUTE,
                        Severity.MAJOR,
                        Mode.CAL,
                        RuleFixture.lasting(Duration.ofHours(1))));

        assertThat(faultsOf(rules)).hasSize(4).allMatch(f -> f.message().contains("MAJOR"));
    }

    @Test
    void an_empty_cell_is_named_with_all_its_coordinates() {
        List<PolicyRule> rules =
                Delivered.POLICY.rules().stream()
                        .filter(rule -> rule.stage() != Stage.RISK_REPORT)
                        .toList();

        assertThat(faultsOf(rules))
                .extracting(PolicyFault::message)
                .contains(
                        "No RISK_REPORT for a COMPLAINT, MAJOR, risk HIGH,"
                                + " greenChannel true, OUTSIDE_CORE_WINDOW");
    }

    /// A floor at HIGH leaves the medium risk without a supervisor.
    @Test
    void a_supervisor_for_a_high_risk_alone_leaves_the_medium_one_empty() {
        List<PolicyFault> faults =
                faultsWith(
                        Stage.SUPERVISOR_IN,
                        rule -> rule.riskFloor() == null ? rule : from(Risk.HIGH, rule));

        assertThat(faults).hasSize(4).allMatch(f -> f.message().contains("risk MEDIUM"));
    }

    @Test
    void a_rule_for_one_channel_fills_no_cell() {
        List<PolicyRule> rules =
                Delivered.POLICY.rules().stream()
                        .map(rule -> rule.stage() == Stage.REPLY ? byPhoneOnly(rule) : rule)
                        .toList();

        assertThat(faultsOf(rules)).isNotEmpty().allMatch(f -> f.message().startsWith("No REPLY"));
    }

    private static PolicyRule byPhoneOnly(PolicyRule rule) {
        return copy(rule, rule.riskFloor(), Set.of(Channel.PHONE), rule.startEvent());
    }

    private static PolicyRule startedBy(Trigger start, PolicyRule rule) {
        return copy(rule, rule.riskFloor(), rule.channels(), start);
    }

    private static PolicyRule from(Risk floor, PolicyRule rule) {
        return copy(rule, floor, rule.channels(), rule.startEvent());
    }

    private static PolicyRule copy(
            PolicyRule rule, @Nullable Risk floor, Set<Channel> channels, Trigger start) {
        return new PolicyRule(
                rule.stage(),
                rule.kinds(),
                rule.severities(),
                floor,
                rule.window(),
                rule.greenChannel(),
                rule.categories(),
                channels,
                rule.customerTiers(),
                start,
                rule.mode(),
                rule.duration(),
                rule.days(),
                rule.targets(),
                rule.warnAtPercent(),
                rule.calendarCap(),
                rule.pausable(),
                rule.responsibleRole());
    }
}
