package dev.redress.policy;

import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.PolicyRule;
import dev.redress.core.sla.StatutoryPolicy;
import dev.redress.core.sla.WorkCalendar;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The statutory clocks as people write them.
record StatutoryContent(
        @Nullable OffsetDateTime effectiveFrom, @Nullable List<@Nullable RuleForm> rules)
        implements PolicyContent {

    static StatutoryContent of(StatutoryPolicy policy) {
        return new StatutoryContent(
                policy.effectiveFrom().atZone(WorkCalendar.ZONE).toOffsetDateTime(),
                policy.rules().stream().<@Nullable RuleForm>map(RuleForm::of).toList());
    }

    /// @throws InvalidPolicy with everything that is wrong
    StatutoryPolicy built(int version) {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        List<PolicyRule> built = RuleForm.built(rules, faults);
        faults.refuse();
        return new StatutoryPolicy(version, EffectiveFrom.of(effectiveFrom), built);
    }
}
