package dev.redress.core.classification;

import java.util.Arrays;
import java.util.BitSet;

/// One text, read once: as the rules compare it, what they found, and what the model weighs.
final class Reading {
    /// The model looks no further: who writes more has said by then what it is about. Rules read
    /// every text to its end.
    static final int WEIGHED_MAX = 1_500;

    private final NormalText text;
    private final Findings findings;
    private final Script script;
    private final Bag bag;

    Reading(NormalText text, Findings findings, int rules) {
        this.text = text;
        this.findings = findings;
        this.script = Script.of(text, weighed(text));
        this.bag = Bag.of(this, marks(rules));
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

    private int[] marks(int rules) {
        MarkList marks = new MarkList();
        BitSet heard = new BitSet(rules);
        BitSet voted = new BitSet();
        for (Hit hit : findings.hits()) {
            if (!heard.get(hit.phrase().order())) {
                heard.set(hit.phrase().order());
                marks.add(Grams.rule(hit.rule().id(), hit.negated()));
            }
            Category category = hit.rule().category();
            if (category != null && hit.votes() && !voted.get(category.ordinal())) {
                voted.set(category.ordinal());
                marks.add(Grams.vote(category));
            }
        }
        marks.add(Grams.language(script.isChinese()));
        marks.add(Grams.length(text.length(), script.isChinese()));
        return marks.toArray();
    }

    /// Grows as it must.
    private static final class MarkList {
        private int[] marks = new int[8];
        private int size;

        void add(int mark) {
            if (size == marks.length) {
                marks = Arrays.copyOf(marks, size * 2);
            }
            marks[size++] = mark;
        }

        int[] toArray() {
            return Arrays.copyOf(marks, size);
        }
    }
}
