package dev.redress.policy;

import dev.redress.core.sla.DeadlinePolicy;
import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.PolicyRule;
import dev.redress.core.sla.WorkCalendar;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The deadline matrices as people write them.
record DeadlinesContent(
        @Nullable OffsetDateTime effectiveFrom, @Nullable List<@Nullable RuleForm> rules)
        implements PolicyContent {

    static DeadlinesContent of(DeadlinePolicy policy) {
        return new DeadlinesContent(
                policy.effectiveFrom().atZone(WorkCalendar.ZONE).toOffsetDateTime(),
                policy.rules().stream().<@Nullable RuleForm>map(RuleForm::of).toList());
    }

    /// @throws InvalidPolicy with everything that is wrong
    DeadlinePolicy built(int version) {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        List<PolicyRule> built = RuleForm.built(rules, faults);
        // With a rule missing, what the rest does not cover would be told of in vain.
        faults.refuse();
        return new DeadlinePolicy(version, EffectiveFrom.of(effectiveFrom), built);
    }
}
