package dev.redress.core.sla;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One version of a set of rules that says which cases get which deadlines.
public sealed interface RuleSet permits DeadlinePolicy, StatutoryPolicy {

    /// From 1.
    int version();

    /// Applies to cases received from this instant on.
    Instant effectiveFrom();

    List<PolicyRule> rules();

    /// The rules for such a case by stage, in the order of the stages; of several the most
    /// specific.
    default Map<Stage, PolicyRule> rulesFor(CaseFacts facts, Window received) {
        Map<Stage, PolicyRule> chosen = new EnumMap<>(Stage.class);
        for (PolicyRule rule : rules()) {
            if (rule.appliesTo(facts, received)) {
                chosen.merge(rule.stage(), rule, (a, b) -> a.isMoreSpecificThan(b) ? a : b);
            }
        }
        return chosen;
    }
}
