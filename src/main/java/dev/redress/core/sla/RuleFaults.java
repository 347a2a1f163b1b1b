package dev.redress.core.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What can be wrong with rules that stand in one set.
final class RuleFaults {

    /// The delivered matrices have about 60. Keeps finding ambiguities bounded.
    static final int RULES_MAX = 1_000;

    private RuleFaults() {}

    /// All faults; the list may grow.
    ///
    /// @param belongs whether a stage may be promised by this kind of set
    static List<PolicyFault> of(List<PolicyRule> rules, Predicate<Stage> belongs) {
        List<PolicyFault> faults = new ArrayList<>();
        if (rules.size() > RULES_MAX) {
            faults.add(
                    new PolicyFault(
                            "rules", "TOO_MANY", "There can be at most %d".formatted(RULES_MAX)));
            return faults;
        }
        for (int i = 0; i < rules.size(); i++) {
            if (!belongs.test(rules.get(i).stage())) {
                faults.add(
                        new PolicyFault(
                                "rules[%d].stage".formatted(i),
                                "NOT_OF_THIS_POLICY",
                                rules.get(i).stage() + " belongs to another policy"));
            }
        }
        addClashes(rules, faults);
        return faults;
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
