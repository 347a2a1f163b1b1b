package dev.redress.core.examination;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Facts;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Label;
import java.util.List;

/// What keyword rules alone make of complaints, which is what intake goes by. Questions are left
/// out: rules never take a text for one.
///
/// @param texts complaints that they were asked about
/// @param decided the share that they do not leave to a person
/// @param accepted the share of those decided with the right category, or one that is no mistake
///   either; 1 if none is decided
public record RuleFigures(int texts, double decided, double accepted) {

    public static RuleFigures of(List<Lesson> lessons, Classifier classifier) {
        int texts = 0;
        int decided = 0;
        int accepted = 0;
        for (Lesson lesson : lessons) {
            if (lesson.exemplar().label().kind() == Kind.COMPLAINT) {
                texts++;
                Assessment said = said(lesson, classifier);
                decided += said.abstained() ? 0 : 1;
                accepted += !said.abstained() && accepts(lesson, said.category()) ? 1 : 0;
            }
        }
        return new RuleFigures(
                texts,
                Figures.share(decided, texts),
                decided == 0 ? 1 : Figures.share(accepted, decided));
    }

    /// Whatever the customer declares adds to that: here nobody declares anything.
    static Assessment said(Lesson lesson, Classifier classifier) {
        return classifier.classify(new Facts(lesson.exemplar().text(), Kind.COMPLAINT, null));
    }

    private static boolean accepts(Lesson lesson, Category category) {
        Label given = Answer.counted(Label.of(category));
        return given == Answer.counted(lesson.exemplar().label())
                || lesson.also().stream().anyMatch(label -> Answer.counted(label) == given);
    }
}
