package dev.redress.core.priority;

import dev.redress.core.insight.Promotion;
import java.util.List;

/// What the back office lets count for a time, without a release (CLS-22, CLS-23).
public record DynamicRules(List<Promotion> promotions, List<DynamicRule> rules) {

    public static final DynamicRules NONE = new DynamicRules(List.of(), List.of());

    public DynamicRules {
        promotions = List.copyOf(promotions);
        rules = List.copyOf(rules);
    }
}
