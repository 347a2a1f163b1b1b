package dev.redress.core.classification;

import java.util.List;
import java.util.Map;

/// Finds phrases in the way of the keyword rules: all in one pass, in any form of writing, and
/// although somebody put spaces between the characters.
public final class PhraseFinder {
    private final Simplification simplification;
    private final PhraseIndex index;

    /// @param phrases by the name of what they belong to, each spelled as [Spelling] says
    /// @throws IllegalArgumentException if one of them could match everywhere or is unclear
    public PhraseFinder(Map<String, List<String>> phrases, Simplification simplification) {
        this.simplification = simplification;
        this.index =
                new PhraseIndex(
                        phrases.entrySet().stream()
                                .map(named -> rule(named.getKey(), named.getValue()))
                                .toList(),
                        simplification);
    }

    /// A phrase in a text.
    ///
    /// @param name of what it belongs to
    /// @param start where it begins in the text as it was written, in UTF-16 units
    /// @param end where it ends there
    public record Found(String name, int start, int end) {}

    /// Every match, in the order of their ends.
    public List<Found> in(String text) {
        NormalText normal = NormalText.of(text, simplification);
        return index.find(normal).stream()
                .map(hit ->
                        new Found(
                                hit.rule().id(),
                                normal.originalStart(hit.start()),
                                normal.originalEnd(hit.end())))
                .toList();
    }

    /// It votes for nothing: that a phrase is there says all.
    private static Rule rule(String name, List<String> phrases) {
        return new Rule(
                name, phrases, null, null, null, null, null, false, false, false, List.of(), 0);
    }
}
