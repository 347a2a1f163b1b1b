package dev.redress.core.classification;

/// A phrase of a rule, found. Offsets are those of the [NormalText].
///
/// @param votes whether it speaks for its category: a part of a longer phrase does not
record Hit(Phrase phrase, int start, int end, boolean negated, boolean votes) {

    Rule rule() {
        return phrase.rule();
    }

    /// Whether a negation stands before it and its rule says that it is no hit then.
    boolean isDenied() {
        return negated && rule().unlessNegated();
    }

    Hit withoutVote() {
        return new Hit(phrase, start, end, negated, false);
    }

    Reason reason(NormalText text) {
        return new Reason(
                rule().id(),
                phrase.spelled(),
                text.originalStart(start),
                text.originalEnd(end),
                negated,
                phrase.effect());
    }
}
