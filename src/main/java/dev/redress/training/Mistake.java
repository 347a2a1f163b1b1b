package dev.redress.training;

import dev.redress.core.classification.Label;
import dev.redress.core.examination.Answer;
import java.util.Comparator;
import java.util.List;

/// A wrong answer that was given in good faith.
record Mistake(String id, String text, Label expected, Label given, double confidence) {

    /// The surest of those that are not accepted.
    static List<Mistake> worst(List<Answer> answers, int count) {
        return answers.stream()
                .filter(answer -> !answer.isAccepted())
                .sorted(Comparator.comparingDouble(answer -> -answer.opinion().confidence()))
                .limit(count)
                .map(Mistake::of)
                .toList();
    }

    private static Mistake of(Answer answer) {
        return new Mistake(
                answer.lesson().exemplar().id(),
                answer.lesson().exemplar().text(),
                answer.expected(),
                answer.given(),
                answer.opinion().confidence());
    }
}
