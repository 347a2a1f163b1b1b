package dev.redress.core.classification;

/// One text, read once: as the rules compare it, what they found, and what the model weighs.
final class Reading {
    /// The model looks no further: who writes more has said by then what it is about. Rules read
    /// every text to its end.
    static final int WEIGHED_MAX = 800;

    private final NormalText text;
    private final Findings findings;
    private final Script script;
    private final Bag bag;

    Reading(NormalText text, Findings findings) {
        this.text = text;
        this.findings = findings;
        this.script = Script.of(text, weighed(text));
        this.bag = Bag.of(this, Marks.of(findings, script, text.length()));
    }

    NormalText text() {
        return text;
    }

    Findings findings() {
        return findings;
    }

    Script script() {
        return script;
    }

    Bag bag() {
        return bag;
    }

    void visitGrams(Grams.Visitor visitor) {
        if (text.length() > 0) {
            Grams.visit(text, weighed(text), script.isChinese(), visitor);
        }
    }

    private static int weighed(NormalText text) {
        return Math.min(text.length(), WEIGHED_MAX);
    }
}
