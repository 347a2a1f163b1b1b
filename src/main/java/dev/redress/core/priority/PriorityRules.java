package dev.redress.core.priority;

import dev.redress.core.classification.Priority;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.insight.DetectionPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        if (dynamic.isOfPromotion(situation)) {
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
                isToTell(situation, earlier, complaints) ? complaints : null);
    }

    private boolean isHighValue(Situation situation) {
        BigDecimal amount = situation.orderAmount();
        return situation.tier() == CustomerTier.HIGH_VALUE
                || (amount != null && amount.compareTo(detection.highValueOrderMin()) >= 0);
    }

    private Optional<Earlier> repeated(Situation situation, List<Earlier> earlier) {
        return earlier.stream()
                .filter(one -> !one.receivedAt().isAfter(situation.receivedAt()))
                .filter(one -> isWithin(detection.repeatWithin(), one, situation))
                .filter(situation::isAboutSameAs)
                .findFirst();
    }

    /// As many as came in one stretch that this one lies in, this one among them: what is taken in
    /// late makes the number full like what comes last.
    private int complaints(Situation situation, List<Earlier> earlier) {
        Instant own = situation.receivedAt();
        Duration within = detection.complainantWithin();
        return Stream.concat(Stream.of(own), earlier.stream().map(Earlier::receivedAt))
                .filter(from -> !from.isAfter(own) && !from.plus(within).isBefore(own))
                .mapToInt(from -> 1 + between(from, from.plus(within), earlier))
                .max()
                .orElseThrow();
    }

    private static int between(Instant from, Instant until, List<Earlier> earlier) {
        return (int)
                earlier.stream()
                        .map(Earlier::receivedAt)
                        .filter(at -> !at.isBefore(from) && !at.isAfter(until))
                        .count();
    }

    /// Once, as long as one complaint follows the other.
    private boolean isToTell(Situation situation, List<Earlier> earlier, int complaints) {
        Duration within = detection.complainantWithin();
        Instant from = situation.receivedAt().minus(within);
        Instant until = situation.receivedAt().plus(within);
        List<Earlier> noticed = earlier.stream().filter(Earlier::noticed).toList();
        return complaints >= detection.complainantMin() && between(from, until, noticed) == 0;
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
