package dev.redress.core.examination;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Label;
import java.util.ArrayList;
import java.util.List;

/// Which texts other keyword rules take for something else.
///
/// @param count of texts with another category
/// @param examples the first of them, at most [#EXAMPLES_MAX]
public record RuleChanges(int count, List<Example> examples) {

    public static final int EXAMPLES_MAX = 20;

    public RuleChanges {
        examples = List.copyOf(examples);
    }

    /// A text that is taken for something else.
    ///
    /// @param expected what it is
    public record Example(
            String id, String text, Label expected, Category before, Category after) {}

    public static RuleChanges of(List<Lesson> lessons, Classifier before, Classifier after) {
        int count = 0;
        List<Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Assessment was = RuleFigures.said(lesson, before);
            Assessment is = RuleFigures.said(lesson, after);
            if (was.category() != is.category()) {
                count++;
                if (examples.size() < EXAMPLES_MAX) {
                    examples.add(example(lesson, was, is));
                }
            }
        }
        return new RuleChanges(count, examples);
    }

    private static Example example(Lesson lesson, Assessment was, Assessment is) {
        return new Example(
                lesson.exemplar().id(),
                lesson.exemplar().text(),
                lesson.exemplar().label(),
                was.category(),
                is.category());
    }
}
