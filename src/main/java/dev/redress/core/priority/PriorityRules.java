package dev.redress.core.priority;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Priority;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.insight.DetectionPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the place of a new case in the queue (spec.md §6.5): each cause lifts by one place, and
/// none above P2 what is not urgent.
public record PriorityRules(DynamicRules dynamic, DetectionPolicy detection) {

    /// How far back the earlier complaints of a customer matter.
    public Duration memory() {
        return detection.memory();
    }

    /// A senior agent with so many open cases is given no more.
    public int seniorCasesMax() {
        return detection.seniorCasesMax();
    }

    public Adjustment adjust(Situation situation, List<Earlier> earlier) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        List<DynamicRule> rules =
                dynamic.rules().stream().filter(rule -> rule.applies(situation)).toList();
        if (isOfPromotion(situation)) {
            causes.add(Cause.PROMOTION);
        }
        if (rules.stream().anyMatch(DynamicRule::lifts)) {
            causes.add(Cause.RULE);
        }
        if (isHighValue(situation)) {
            causes.add(Cause.HIGH_VALUE);
        }
        Optional<Earlier> repeated = repeated(situation, earlier);
        if (repeated.isPresent()) {
            causes.add(Cause.REPEAT_COMPLAINT);
        }
        int complaints = complaints(situation, earlier);
        if (complaints >= detection.complainantMin()) {
            causes.add(Cause.REPEAT_COMPLAINANT);
        }
        return new Adjustment(
                lifted(situation.priority(), causes),
                causes,
                tags(causes, rules),
                causes.contains(Cause.HIGH_VALUE) || rules.stream().anyMatch(DynamicRule::toSenior),
                repeated.map(Earlier::caseNo).orElse(null),
                complaints == detection.complainantMin() ? complaints : null);
    }

    private boolean isOfPromotion(Situation situation) {
        return situation.category() == Category.LOGISTICS
                && dynamic.promotions().stream()
                        .anyMatch(promotion ->
                                promotion.isActiveAt(situation.receivedAt())
                                        && promotion.scope().covers(situation.keys()));
    }

    private boolean isHighValue(Situation situation) {
        BigDecimal amount = situation.orderAmount();
        return situation.tier() == CustomerTier.HIGH_VALUE
                || (amount != null && amount.compareTo(detection.highValueOrderMin()) >= 0);
    }

    private Optional<Earlier> repeated(Situation situation, List<Earlier> earlier) {
        return earlier.stream()
                .filter(one -> isWithin(detection.repeatWithin(), one, situation))
                .filter(situation::isAboutSameAs)
                .findFirst();
    }

    /// This one among them.
    private int complaints(Situation situation, List<Earlier> earlier) {
        return 1
                + (int)
                        earlier.stream()
                                .filter(one ->
                                        isWithin(detection.complainantWithin(), one, situation))
                                .count();
    }

    private static boolean isWithin(Duration length, Earlier one, Situation situation) {
        return !one.receivedAt().plus(length).isBefore(situation.receivedAt());
    }

    /// One who complains again and one who complains often is the same cause twice.
    private static Priority lifted(Priority found, Set<Cause> causes) {
        Priority priority = found;
        for (Cause cause : causes) {
            boolean isCounted =
                    cause == Cause.REPEAT_COMPLAINANT && causes.contains(Cause.REPEAT_COMPLAINT);
            priority = isCounted ? priority : priority.lifted();
        }
        return priority;
    }

    private static List<String> tags(Set<Cause> causes, List<DynamicRule> rules) {
        Set<String> tags = new LinkedHashSet<>();
        causes.stream().filter(cause -> cause != Cause.RULE).map(Cause::tag).forEach(tags::add);
        rules.stream().map(DynamicRule::tag).filter(tag -> tag != null).forEach(tags::add);
        return List.copyOf(tags);
    }
}
