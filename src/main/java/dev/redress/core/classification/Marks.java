package dev.redress.core.classification;

import java.util.LinkedHashSet;
import java.util.Set;

/// What is said of a text as a whole: which rules hit, what they vote for, the language and the
/// order of magnitude of the length.
final class Marks {
    private final Set<Integer> marks = new LinkedHashSet<>();

    private Marks() {}

    static int[] of(Findings findings, Script script, int length) {
        Marks marks = new Marks();
        findings.hits().forEach(marks::addRule);
        marks.marks.add(Grams.language(script.isChinese()));
        marks.marks.add(Grams.length(length, script.isChinese()));
        return marks.marks.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addRule(Hit hit) {
        marks.add(hit.phrase().mark(hit.negated()));
        Category category = hit.rule().category();
        if (category != null && hit.votes()) {
            marks.add(Grams.vote(category));
        }
    }
}
