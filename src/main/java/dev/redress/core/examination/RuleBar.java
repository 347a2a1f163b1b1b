package dev.redress.core.examination;

import java.util.List;

/// What keyword rules must reach by themselves to be let in; policy data
/// (`policy/keywords-bar-v1.json`). How much they decide is up to those who write them.
///
/// @param accepted at least, of what they decide; see [RuleFigures]
public record RuleBar(String version, double accepted) {

    /// What is not reached, in words; empty if all is.
    public List<String> missed(RuleFigures figures) {
        return figures.accepted() < accepted
                ? List.of("accepted is %.3f, below %.3f".formatted(figures.accepted(), accepted))
                : List.of();
    }
}
