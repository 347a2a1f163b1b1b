package dev.redress.core.conduct;

import java.util.List;

/// Phrases that must not be said.
///
/// @param id stable; records refer to it
/// @param phrases spelled as [dev.redress.core.classification.Spelling] says, at least one
public record ConductRule(String id, ConductKind kind, ConductEffect effect, List<String> phrases) {

    public ConductRule {
        phrases = List.copyOf(phrases);
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("Rule " + id + " has no phrase");
        }
    }
}
