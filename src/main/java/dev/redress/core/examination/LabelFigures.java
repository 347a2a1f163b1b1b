package dev.redress.core.examination;

import dev.redress.core.classification.Label;
import java.util.List;

/// How well one label is told from the others.
///
/// @param texts that have the label
/// @param precision of the answers with the label, the share that is right
/// @param recall of the texts with the label, the share that was found
/// @param f1 the harmonic mean of both
public record LabelFigures(Label label, int texts, double precision, double recall, double f1) {

    static LabelFigures of(Label label, List<Answer> answers) {
        int texts = 0;
        int given = 0;
        int right = 0;
        for (Answer answer : answers) {
            texts += answer.expected() == label ? 1 : 0;
            given += answer.given() == label ? 1 : 0;
            right += answer.expected() == label && answer.isRight() ? 1 : 0;
        }
        return new LabelFigures(
                label,
                texts,
                Figures.share(right, given),
                Figures.share(right, texts),
                Figures.share(2 * right, given + texts));
    }
}
