package dev.redress.core.classification;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A version of the keyword rules (spec.md §6.2). Among equal rules the earlier one wins.
///
/// @param threshold below this confidence a person must classify (spec.md §4.7)
/// @param kinds the category that a declared kind points at; too weak a hint to decide alone
public record RuleBook(
        String version, double threshold, List<Rule> rules, Map<Kind, Category> kinds) {

    public RuleBook {
        rules = List.copyOf(rules);
        kinds = Map.copyOf(kinds);
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("The threshold is " + threshold + ", not 0 to 1");
        }
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Two rules are called " + rule.id());
            }
        }
    }
}
