package dev.redress.core.classification;

import java.util.LinkedHashSet;
import java.util.Set;

/// What is said of a text as a whole: which rules hit, what they vote for, the language and the
/// order of magnitude of the length.
///
/// In a text that is not Chinese each mark comes a second time as one of its own: what is a demand
/// in one language is a polite question in the other, and the model learns what is common and what
/// is not.
final class Marks {
    private final Set<Integer> marks = new LinkedHashSet<>();
    private final boolean chinese;

    private Marks(boolean chinese) {
        this.chinese = chinese;
    }

    static int[] of(Findings findings, Script script, int length) {
        Marks marks = new Marks(script.isChinese());
        findings.hits().forEach(marks::addRule);
        marks.marks.add(Grams.language(script.isChinese()));
        marks.marks.add(Grams.length(length, script.isChinese()));
        return marks.marks.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addRule(Hit hit) {
        add(hit.phrase().mark(hit.negated()));
        Category category = hit.rule().category();
        if (category != null && hit.votes()) {
            add(Grams.vote(category));
        }
    }

    private void add(int mark) {
        marks.add(mark);
        if (!chinese) {
            marks.add(Grams.foreign(mark));
        }
    }
}
