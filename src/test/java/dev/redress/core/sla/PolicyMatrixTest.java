package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.redress.core.classification.Kind;
import dev.redress.core.customer.Channel;
import java.util.List;
import java.util.Set;
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
    /// always with), in one window or both.
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
        "COMPLAINT, SUPERVISOR_IN, 10",
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

    @Test
    void a_rule_for_one_channel_fills_no_cell() {
        List<PolicyRule> rules =
                Delivered.POLICY.rules().stream()
                        .map(rule -> rule.stage() == Stage.REPLY ? byPhoneOnly(rule) : rule)
                        .toList();

        assertThat(faultsOf(rules)).isNotEmpty().allMatch(f -> f.message().startsWith("No REPLY"));
    }

    private static PolicyRule byPhoneOnly(PolicyRule rule) {
        return new PolicyRule(
                rule.stage(),
                rule.kinds(),
                rule.severities(),
                rule.riskFloor(),
                rule.window(),
                rule.greenChannel(),
                rule.categories(),
                Set.of(Channel.PHONE),
                rule.customerTiers(),
                rule.startEvent(),
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
