package dev.redress.core.sla;

import static dev.redress.core.sla.RuleFixture.days;
import static dev.redress.core.sla.RuleFixture.lasting;
import static dev.redress.core.sla.RuleFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.classification.Severity;
import dev.redress.core.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyRuleTest {

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT-1H, 0", "PT1H, 1", "PT87841H, 0"})
    void elapsed_time_needs_a_sensible_duration(Duration duration, int days) {
        RuleFixture.Length length = new RuleFixture.Length(duration, days);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(Stage.RESOLVE, Severity.MAJOR, Mode.CAL, length))
                .withMessage("RESOLVE for [COMPLAINT] [MAJOR] needs a length that fits CAL");
    }

    @ParameterizedTest
    @CsvSource({"WD, 0", "WD, -1", "DAY, 0", "WD, 3661", "NEXT_START, 1"})
    void days_need_a_sensible_count(Mode mode, int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(Stage.RESOLVE, Severity.MAJOR, mode, days(days)))
                .withMessage("RESOLVE for [COMPLAINT] [MAJOR] needs a length that fits " + mode);
    }

    @Test
    void one_day_and_one_second_are_lengths() {
        assertThat(rule(Stage.RESOLVE, Severity.MAJOR, Mode.WD, days(1)).days()).isEqualTo(1);
        assertThat(
                        rule(
                                        Stage.RESOLVE,
                                        Severity.MAJOR,
                                        Mode.CAL,
                                        lasting(Duration.ofSeconds(1)))
                                .days())
                .isZero();
    }

    @Test
    void a_rule_for_no_kind_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PolicyRule(
                                Stage.ACK,
                                Set.of(),
                                Set.of(),
                                null,
                                null,
                                null,
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Trigger.RECEIPT,
                                Mode.NEXT_START,
                                Duration.ZERO,
                                0,
                                List.of(),
                                null,
                                null,
                                false,
                                Role.AGENT))
                .withMessageContaining("names no kind");
    }
}
