package dev.redress.core.examination;

import dev.redress.core.classification.Classifier;
import java.util.ArrayList;
import java.util.List;

/// Asks a classifier all lessons and takes the time of each answer.
public final class Examination {
    /// Answers before time counts: the compiler of the JVM is done with them by then.
    private static final int WARM_UP = 20_000;

    private final Classifier classifier;

    public Examination(Classifier classifier) {
        this.classifier = classifier;
    }

    public List<Answer> answers(List<Lesson> lessons) {
        List<Answer> answers = new ArrayList<>();
        for (Lesson lesson : lessons) {
            answers.add(answer(lesson));
        }
        return answers;
    }

    public List<Answer> answersOnceWarm(List<Lesson> lessons) {
        for (int i = 0; i < WARM_UP && !lessons.isEmpty(); i++) {
            answer(lessons.get(i % lessons.size()));
        }
        return answers(lessons);
    }

    /// Nobody says in which language a customer writes.
    private Answer answer(Lesson lesson) {
        long start = System.nanoTime();
        return new Answer(
                lesson,
                classifier.opinion(lesson.exemplar().text(), null),
                System.nanoTime() - start);
    }
}
