package dev.redress.core.classification;

/// Reads texts for a model, by the rules that the model was trained with.
public final class Reader {
    /// Changes with whatever a text is taken apart into, so that a model is never asked by another
    /// reader than it was trained by.
    public static final String FORM = "3";

    private final RuleBook rules;
    private final Simplification simplification;
    private final PhraseIndex index;

    public Reader(RuleBook rules, Simplification simplification) {
        this.rules = rules;
        this.simplification = simplification;
        this.index = new PhraseIndex(rules.rules(), simplification);
    }

    /// What a model learns from a text.
    public Bag bag(String content) {
        return read(content).bag();
    }

    RuleBook rules() {
        return rules;
    }

    Simplification simplification() {
        return simplification;
    }

    NormalText normal(String content) {
        return NormalText.of(content, simplification);
    }

    Findings find(NormalText text) {
        return Findings.of(index.find(text));
    }

    Reading read(String content) {
        NormalText text = normal(content);
        return new Reading(text, find(text));
    }
}
