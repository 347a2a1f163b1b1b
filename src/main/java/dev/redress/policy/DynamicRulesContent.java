package dev.redress.policy;

import dev.redress.core.insight.Promotion;
import dev.redress.core.priority.DynamicRule;
import dev.redress.core.priority.DynamicRules;
import dev.redress.core.sla.InvalidPolicy;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Promotions and further rules for a time, as people write them.
record DynamicRulesContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable List<@Nullable PromotionForm> promotions,
        @Nullable List<@Nullable DynamicRuleForm> rules)
        implements PolicyContent {

    private static final int ENTRIES_MAX = 200;

    static DynamicRulesContent of(DynamicRules rules, OffsetDateTime effectiveFrom) {
        return new DynamicRulesContent(
                effectiveFrom,
                rules.promotions().stream()
                        .<@Nullable PromotionForm>map(PromotionForm::of)
                        .toList(),
                rules.rules().stream()
                        .<@Nullable DynamicRuleForm>map(DynamicRuleForm::of)
                        .toList());
    }

    /// @throws InvalidPolicy with everything that is wrong
    DynamicRules built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        List<Promotion> campaigns = new ArrayList<>();
        List<@Nullable PromotionForm> wanted = few("promotions", promotions, faults);
        for (int i = 0; i < wanted.size(); i++) {
            String place = "promotions[%d]".formatted(i);
            PromotionForm form = wanted.get(i);
            faults.require(place, form);
            Promotion built = form == null ? null : form.built(place, faults);
            if (built != null) {
                campaigns.add(built);
            }
        }
        List<DynamicRule> built = rules(faults);
        faults.refuse();
        return new DynamicRules(campaigns, built);
    }

    private List<DynamicRule> rules(Faults faults) {
        List<DynamicRule> all = new ArrayList<>();
        List<@Nullable DynamicRuleForm> wanted = few("rules", rules, faults);
        for (int i = 0; i < wanted.size(); i++) {
            String place = "rules[%d]".formatted(i);
            DynamicRuleForm form = wanted.get(i);
            faults.require(place, form);
            DynamicRule built = form == null ? null : form.built(place, faults);
            if (built != null) {
                all.add(built);
            }
        }
        return all;
    }

    /// Every new case is asked about each of them.
    private static <T> List<@Nullable T> few(
            String place, @Nullable List<@Nullable T> given, Faults faults) {
        List<@Nullable T> all = Objects.requireNonNullElse(given, List.of());
        if (all.size() > ENTRIES_MAX) {
            faults.add(place, "TOO_MANY", "must be at most " + ENTRIES_MAX);
            return List.of();
        }
        return all;
    }
}
