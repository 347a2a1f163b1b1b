package dev.redress.policy;

import dev.redress.core.sla.DeadlinePolicy;
import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.PolicyRule;
import dev.redress.core.sla.WorkCalendar;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        faults.require("rules", rules);
        List<PolicyRule> built = new ArrayList<>();
        List<@Nullable RuleForm> forms = Objects.requireNonNullElse(rules, List.of());
        for (int i = 0; i < forms.size(); i++) {
            String place = "rules[%d]".formatted(i);
            RuleForm form = forms.get(i);
            faults.require(place, form);
            PolicyRule rule = form == null ? null : form.built(place, faults);
            if (rule != null) {
                built.add(rule);
            }
        }
        // With a rule missing, what the rest does not cover would be told of in vain.
        faults.refuse();
        return new DeadlinePolicy(version, EffectiveFrom.of(effectiveFrom), built);
    }
}
