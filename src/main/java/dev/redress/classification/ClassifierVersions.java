package dev.redress.classification;

import dev.redress.classification.ClassifierAnswers.ClassifierAnswer;
import dev.redress.classification.ClassifierAnswers.ClassifiersAnswer;
import dev.redress.core.classification.Taught;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ClassifierStore;
import dev.redress.store.ClassifierVersion;
import dev.redress.store.ClassifierVersion.Activation;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/// Shows the versions of the classifier, and puts one in force that somebody measured, that is good
/// enough, and that another person trained.
@Singleton
class ClassifierVersions {

    private final ClassifierStore store;
    private final RulesInForce rules;
    private final DeskClock clock;

    ClassifierVersions(ClassifierStore store, RulesInForce rules, DeskClock clock) {
        this.store = store;
        this.rules = rules;
        this.clock = clock;
    }

    Uni<ClassifiersAnswer> all() {
        return store.activations()
                .chain(activations ->
                        store.all()
                                .map(versions ->
                                        new ClassifiersAnswer(
                                                ClassifierAnswers.activeOf(activations),
                                                answers(versions, activations))));
    }

    /// Fails with [dev.redress.store.NotFound].
    Uni<ClassifierAnswer> find(int version) {
        return store.activations()
                .chain(activations ->
                        version == Taught.DELIVERED_VERSION
                                ? Uni.createFrom().item(ClassifierAnswers.delivered(activations))
                                : store.find(version)
                                        .map(found ->
                                                ClassifierAnswers.wholeOf(found, activations)));
    }

    /// Puts a version in force, here when this answers.
    Uni<ClassifierAnswer> activate(int version, String by, String reason) {
        return store.activations()
                .invoke(activations -> requireAnother(version, activations))
                .chain(() -> requireFit(version, by))
                .chain(() -> store.activate(version, by, reason, clock.instant()))
                .invoke(changed -> {
                    if (!changed) {
                        throw unchanged(version);
                    }
                })
                .chain(rules::reread)
                .chain(() -> find(version));
    }

    private Uni<Void> requireFit(int version, String by) {
        return version == Taught.DELIVERED_VERSION
                ? Uni.createFrom().voidItem()
                : store.find(version).invoke(found -> requireFit(found, by)).replaceWithVoid();
    }

    private static void requireAnother(int version, List<Activation> activations) {
        if (ClassifierAnswers.activeOf(activations) == version) {
            throw unchanged(version);
        }
    }

    private static ProblemException unchanged(int version) {
        return refused("UNCHANGED", "Version %d is in force already".formatted(version));
    }

    private static void requireFit(ClassifierVersion found, String by) {
        if (found.evaluation() == null) {
            throw refused("NOT_EVALUATED", "Nobody measured version " + found.version());
        }
        if (!found.missed().isEmpty()) {
            throw refused(
                    "BELOW_THE_BAR",
                    "Version %d is not good enough: %s"
                            .formatted(found.version(), String.join("; ", found.missed())));
        }
        if (found.trainedBy().equals(by)) {
            throw refused("OWN_TRAINING", "Another person must activate what you trained");
        }
    }

    private static ProblemException refused(String code, String detail) {
        return new ProblemException(Problem.of(409, code, "Not possible now", detail));
    }

    private static List<ClassifierAnswer> answers(
            List<ClassifierVersion> versions, List<Activation> activations) {
        return Stream.concat(
                        versions.stream()
                                .map(version -> ClassifierAnswers.shortOf(version, activations)),
                        Stream.of(ClassifierAnswers.delivered(activations)))
                .toList();
    }
}
