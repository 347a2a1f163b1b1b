package dev.redress.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Exemplar;
import dev.redress.core.classification.Model;
import dev.redress.core.classification.ModelFile;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.examination.Lesson;
import dev.redress.core.policy.Rules;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Worker;
import dev.redress.store.ClassifierStore;
import dev.redress.store.ClassifierVersion;
import dev.redress.store.ExemplarCandidate;
import dev.redress.store.ExemplarStore;
import dev.redress.training.Course.Evaluation;
import dev.redress.training.Course.Result;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// Trains the classifier anew, from what is delivered and what people approved, and keeps what
/// comes out as a version with its evaluation. Nothing is in force by that.
@ApplicationScoped
class ClassifierTraining {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExemplarStore exemplars;
    private final ClassifierStore classifiers;
    private final RulesInForce rules;
    private final DeskClock clock;
    private final AtomicBoolean isRunning = new AtomicBoolean();

    ClassifierTraining(
            ExemplarStore exemplars,
            ClassifierStore classifiers,
            RulesInForce rules,
            DeskClock clock) {
        this.exemplars = exemplars;
        this.classifiers = classifiers;
        this.rules = rules;
        this.clock = clock;
    }

    /// Fails with a problem while another training runs here. Goes on although nobody waits for it
    /// any more: what it takes of the machine cannot be taken back by hanging up.
    Uni<ClassifierVersion> run(String trainer) {
        if (!isRunning.compareAndSet(false, true)) {
            throw new ProblemException(
                    Problem.of(
                            409,
                            "TRAINING_RUNS",
                            "Not possible now",
                            "The classifier is being trained already"));
        }
        Instant now = clock.instant();
        // An emitter passes no cancellation on.
        return Uni.createFrom()
                .emitter(emitter ->
                        trained(trainer, now)
                                .onTermination()
                                .invoke(() -> isRunning.set(false))
                                .subscribe()
                                .with(emitter::complete, emitter::fail));
    }

    private Uni<ClassifierVersion> trained(String trainer, Instant now) {
        return rules.now()
                .chain(inForce ->
                        exemplars
                                .approved()
                                .chain(approved -> trained(inForce, approved, trainer, now)));
    }

    private Uni<ClassifierVersion> trained(
            Rules inForce, List<ExemplarCandidate> approved, String trainer, Instant now) {
        RuleBook book = inForce.keywords().at(now).value();
        Classifier classifier = inForce.termsAt(now).classifier();
        return Worker.run(() ->
                        new Course(classifier, book, DeliveredLessons.bar())
                                .taken(lessons(approved)))
                .chain(result -> {
                    ClassifierVersion fresh = version(result, book, approved.size(), trainer, now);
                    return classifiers
                            .keep(fresh, ModelFile.write(result.model()))
                            .chain(classifiers::find);
                });
    }

    private static List<Lesson> lessons(List<ExemplarCandidate> approved) {
        return Stream.concat(
                        DeliveredLessons.all().stream(),
                        approved.stream().map(ClassifierTraining::lesson))
                .toList();
    }

    private static Lesson lesson(ExemplarCandidate candidate) {
        return Lesson.of(
                new Exemplar(
                        candidate.id().toString(),
                        candidate.text(),
                        candidate.language(),
                        candidate.label(),
                        candidate.subCategory()),
                Set.of(),
                Course.TAUGHT_SOURCE);
    }

    private static ClassifierVersion version(
            Result result, RuleBook book, int taught, String trainer, Instant now) {
        Model model = result.model();
        return new ClassifierVersion(
                0,
                model.version(),
                book.version(),
                model.exemplars().exemplars().size(),
                taught,
                model.exemplarsVersion(),
                book.threshold(),
                json(result.evaluation()),
                result.evaluation().missed(),
                trainer,
                now);
    }

    private static String json(Evaluation evaluation) {
        try {
            return JSON.writeValueAsString(evaluation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the evaluation", e);
        }
    }
}
