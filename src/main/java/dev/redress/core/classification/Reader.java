package dev.redress.core.classification;

/// Reads texts for a model, by the rules that the model was trained with.
public final class Reader {
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

    /// The same script with other rules.
    Reader ruledBy(RuleBook others) {
        return new Reader(others, simplification);
    }

    RuleBook rules() {
        return rules;
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
