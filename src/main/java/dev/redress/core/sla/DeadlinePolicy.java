package dev.redress.core.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One version of the deadline matrices.
///
/// Refused when built, with everything that is wrong: two rules of which neither is the more
/// specific for some case that both give the same stage, and a case that would lack a stage which
/// every case of its kind has, see [PolicyMatrix].
///
/// @param version from 1
/// @param effectiveFrom applies to cases received from this instant on
public record DeadlinePolicy(int version, Instant effectiveFrom, List<PolicyRule> rules) {

    /// The delivered matrices have about 50. Keeps finding ambiguities bounded.
    static final int RULES_MAX = 1_000;

    public DeadlinePolicy {
        rules = List.copyOf(rules);
        if (version < 1) {
            throw new IllegalArgumentException("A policy version is at least 1, not " + version);
        }
        List<PolicyFault> faults = new ArrayList<>();
        if (rules.size() > RULES_MAX) {
            faults.add(
                    new PolicyFault(
                            "rules", "TOO_MANY", "There can be at most %d".formatted(RULES_MAX)));
        } else {
            addClashes(rules, faults);
            faults.addAll(PolicyMatrix.gapsOf(rules));
        }
        if (!faults.isEmpty()) {
            throw new InvalidPolicy(faults);
        }
    }

    /// The rules for such a case by stage, in the order of the stages.
    Map<Stage, PolicyRule> rulesFor(CaseFacts facts, Window received) {
        Map<Stage, PolicyRule> chosen = new EnumMap<>(Stage.class);
        for (PolicyRule rule : rules) {
            if (rule.appliesTo(facts, received)) {
                chosen.merge(rule.stage(), rule, (a, b) -> a.isMoreSpecificThan(b) ? a : b);
            }
        }
        return chosen;
    }

    /// Of each rule the first that it clashes with: ten equal rules are nine mistakes.
    private static void addClashes(List<PolicyRule> rules, List<PolicyFault> faults) {
        for (int i = 0; i < rules.size(); i++) {
            PolicyRule rule = rules.get(i);
            Optional<PolicyRule> other =
                    rules.subList(0, i).stream().filter(rule::clashesWith).findFirst();
            if (other.isPresent()) {
                int first = rules.indexOf(other.get());
                String message =
                        "Neither rules[%d] nor rules[%d] is the more specific: %s for %s %s"
                                .formatted(first, i, rule.stage(), rule.kinds(), rule.severities());
                faults.add(new PolicyFault("rules[%d]".formatted(i), "AMBIGUOUS", message));
            }
        }
    }
}
