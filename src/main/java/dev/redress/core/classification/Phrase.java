package dev.redress.core.classification;

/// A phrase of a rule, as the index knows it.
///
/// @param order the place of the rule in its book, which tells rules apart cheaply
/// @param spelled as the rule data spells it
/// @param effect what the rule does, in words
/// @param opening the number of the first part of a joined phrase, negative if it has one part only
/// @param gapMax how many characters may stand between the parts of a joined phrase
record Phrase(int order, Rule rule, String spelled, String effect, int opening, int gapMax) {
    /// What a hit is to the model.
    int mark(boolean negated) {
        return Grams.rule(rule.id(), negated);
    }

    boolean isJoined() {
        return opening >= 0;
    }
}
