package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.classification.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatutoryPolicyTest {

    @Test
    void it_may_be_empty() {
        assertThat(new StatutoryPolicy(1, at("2000-01-01T00:00"), List.of()).rules()).isEmpty();
    }

    @Test
    void it_promises_nothing_but_what_the_law_asks_for() {
        PolicyRule ofService = Delivered.POLICY.rules().getFirst();

        assertThatThrownBy(() -> new StatutoryPolicy(2, at("2026-01-01T00:00"), List.of(ofService)))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageContaining("ACK belongs to another policy");
    }

    @Test
    void the_desks_own_promises_hold_no_statutory_stage() {
        PolicyRule statutory =
                RuleFixture.rule(
                        Stage.STATUTORY_TIP, Severity.GENERAL, Mode.WD, RuleFixture.days(15));
        List<PolicyRule> rules =
                Stream.concat(Delivered.POLICY.rules().stream(), Stream.of(statutory)).toList();

        assertThatThrownBy(() -> new DeadlinePolicy(2, at("2026-01-01T00:00"), rules))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageContaining("STATUTORY_TIP belongs to another policy");
    }
}
