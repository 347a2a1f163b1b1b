package dev.redress.core.priority;

import dev.redress.core.classification.Category;
import dev.redress.core.insight.Promotion;
import java.util.List;

/// What the back office lets count for a time, without a release (CLS-22, CLS-23).
public record DynamicRules(List<Promotion> promotions, List<DynamicRule> rules) {

    public static final DynamicRules NONE = new DynamicRules(List.of(), List.of());

    public DynamicRules {
        promotions = List.copyOf(promotions);
        rules = List.copyOf(rules);
    }

    /// Whether a promotion that was on at the receipt makes a delivery more pressing.
    public boolean isOfPromotion(Situation situation) {
        return situation.category() == Category.LOGISTICS
                && promotions.stream()
                        .anyMatch(promotion ->
                                promotion.isActiveAt(situation.receivedAt())
                                        && promotion.scope().covers(situation.keys()));
    }
}
