package dev.redress.core.classification;

/// Why the classifier says what it says: one rule, and where in the text it matched.
///
/// @param rule the rule's stable id
/// @param phrase the phrase as the rule data spells it
/// @param start offset of the match in the text as the customer wrote it, in UTF-16 units
/// @param end offset behind the match
/// @param negated whether a negation stands before it; such a hit counts, for a person to lower
/// @param effect what the rule of the hit does, in words
public record Reason(
        String rule, String phrase, int start, int end, boolean negated, String effect) {}
