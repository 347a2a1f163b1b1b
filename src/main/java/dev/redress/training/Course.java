package dev.redress.training;

import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Model;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.examination.Answer;
import dev.redress.core.examination.Bar;
import dev.redress.core.examination.Examination;
import dev.redress.core.examination.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A training with its examination: what will be in force learns everything, and how well that
/// works is measured on models that were kept from some of it.
final class Course {
    /// One of seven lessons is never learned by what is measured on it.
    private static final int PARTS = 7;

    private static final int FOLDS = 5;

    /// Groups are told by their sources; those of the desk are measured by themselves.
    static final String TAUGHT_SOURCE = "desk";

    private static final List<Group> GROUPS = Group.parse("taught=" + TAUGHT_SOURCE);

    private final Classifier classifier;
    private final ModelTrainer trainer;
    private final Bar bar;

    /// @param classifier whose rules and grades are kept
    Course(Classifier classifier, RuleBook rules, Bar bar) {
        this.classifier = classifier;
        this.trainer =
                new ModelTrainer(classifier.reader(), Fingerprint.of(rules.rules().toString()));
        this.bar = bar;
    }

    /// What came out.
    ///
    /// @param evaluation how good such a model is
    record Result(Model model, Evaluation evaluation) {}

    /// How well models did on sentences that were kept from them.
    ///
    /// @param missed what of the bar the answers do not reach, in words; empty if all is. How long
    ///   they took is reported, but a version must not fail because its machine was busy
    record Evaluation(Bar bar, List<String> missed, Report crossValidation, Report heldOut) {}

    /// Takes some seconds for some thousands of lessons.
    ///
    /// @throws IllegalArgumentException for too few lessons or labels
    Result taken(List<Lesson> lessons) {
        Predicate<Lesson> isHeldOut = lesson -> partOf(lesson, PARTS) == 0;
        List<Lesson> learned = lessons.stream().filter(isHeldOut.negate()).toList();
        List<Lesson> heldOut = lessons.stream().filter(isHeldOut).toList();
        Model model = trainer.train(lessons);
        Report crossValidation = report("cross-validation", model, crossValidated(learned));
        Report held = report("held-out", model, examined(learned, heldOut));
        return new Result(
                model, new Evaluation(bar, missed(crossValidation, held), crossValidation, held));
    }

    private List<Answer> crossValidated(List<Lesson> lessons) {
        return IntStream.range(0, FOLDS)
                .boxed()
                .flatMap(fold -> {
                    Predicate<Lesson> isAsked = lesson -> partOf(lesson, FOLDS) == fold;
                    return examined(
                            lessons.stream().filter(isAsked.negate()).toList(),
                            lessons.stream().filter(isAsked).toList())
                            .stream();
                })
                .toList();
    }

    private List<Answer> examined(List<Lesson> learned, List<Lesson> asked) {
        return new Examination(classifier.taughtBy(trainer.train(learned))).answers(asked);
    }

    private Report report(String name, Model model, List<Answer> answers) {
        return Report.of(name, model.version(), model.exemplarsVersion(), bar, GROUPS, answers);
    }

    private static List<String> missed(Report crossValidation, Report heldOut) {
        Map<String, Report> reports =
                Map.of("Cross-validation", crossValidation, "Held-out part", heldOut);
        List<String> missed = new ArrayList<>();
        reports.forEach((name, report) ->
                report.missedByAnswers().forEach(what -> missed.add(name + ": " + what)));
        return missed.stream().sorted().toList();
    }

    /// By the words, so that equal sentences never stand on both sides.
    private static int partOf(Lesson lesson, int parts) {
        return Math.floorMod(lesson.exemplar().text().hashCode(), parts);
    }
}
