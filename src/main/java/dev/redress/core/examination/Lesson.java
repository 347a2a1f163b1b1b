package dev.redress.core.examination;

import dev.redress.core.classification.Exemplar;
import dev.redress.core.classification.Label;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// An exemplar to learn from, or to be asked about.
///
/// @param also labels that are no mistake either
/// @param source where the sentence came from
public record Lesson(Exemplar exemplar, SortedSet<Label> also, String source) {

    public Lesson {
        also = Collections.unmodifiableSortedSet(new TreeSet<>(also));
    }

    public static Lesson of(Exemplar exemplar, Set<Label> also, String source) {
        return new Lesson(exemplar, new TreeSet<>(also), source);
    }

    public boolean accepts(Label answer) {
        return answer == exemplar.label() || also.contains(answer);
    }
}
