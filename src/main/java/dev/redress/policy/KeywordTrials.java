package dev.redress.policy;

import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Exemplar;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.examination.Lesson;
import dev.redress.core.examination.RuleTrial;
import dev.redress.core.policy.Rules;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Worker;
import dev.redress.store.ExemplarCandidate;
import dev.redress.store.ExemplarStore;
import dev.redress.store.PolicyEvaluation;
import dev.redress.store.PolicyEvaluationStore;
import dev.redress.store.PolicyVersion;
import dev.redress.store.StoredPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Measures drafts of the keyword rules, and lets only those in force that were found good enough.
///
/// Asked are the sentences that the model in force has learned, and those that people approved
/// since: every result has them at hand.
@Singleton
class KeywordTrials {

    private final PolicyEvaluationStore store;
    private final ExemplarStore exemplars;
    private final RereadRules rules;
    private final Delivered delivered;
    private final PolicyJson json;
    private final DeskClock clock;

    KeywordTrials(
            PolicyEvaluationStore store,
            ExemplarStore exemplars,
            RereadRules rules,
            Delivered delivered,
            PolicyJson json,
            DeskClock clock) {
        this.store = store;
        this.exemplars = exemplars;
        this.rules = rules;
        this.delivered = delivered;
        this.json = json;
        this.clock = clock;
    }

    /// Empty if nobody measured it.
    Uni<Optional<PolicyEvaluation>> of(PolicyVersion version) {
        return store.find(version.name(), version.version());
    }

    /// Fails with a problem if somebody decided meanwhile.
    Uni<EvaluationAnswer> evaluate(StoredPolicy draft, String evaluator) {
        Instant now = clock.instant();
        return rules.now()
                .chain(inForce ->
                        exemplars
                                .approved()
                                .chain(approved ->
                                        Worker.run(() ->
                                                answer(draft, inForce, approved, evaluator, now))))
                .call(this::keep);
    }

    /// Fails with a problem if nobody measured the draft beside the classifier in force, or what
    /// came out is below a bar.
    Uni<Void> requireGoodEnough(PolicyVersion draft) {
        return rules.now()
                .chain(inForce ->
                        of(draft)
                                .invoke(found ->
                                        requireGoodEnough(
                                                draft, found, inForce.taught().version())))
                .replaceWithVoid();
    }

    private static void requireGoodEnough(
            PolicyVersion draft, Optional<PolicyEvaluation> evaluation, int classifier) {
        PolicyEvaluation found =
                evaluation.orElseThrow(() ->
                        refused(
                                "NOT_EVALUATED",
                                "Nobody measured version %d".formatted(draft.version())));
        if (found.classifier() != classifier) {
            throw refused(
                    "NOT_EVALUATED",
                    "Version %d was measured beside classifier %d, not %d"
                            .formatted(draft.version(), found.classifier(), classifier));
        }
        if (!found.missed().isEmpty()) {
            throw refused(
                    "BELOW_THE_BAR",
                    "Version %d is not good enough: %s"
                            .formatted(draft.version(), String.join("; ", found.missed())));
        }
    }

    private EvaluationAnswer answer(
            StoredPolicy draft,
            Rules inForce,
            List<ExemplarCandidate> approved,
            String evaluator,
            Instant now) {
        int version = draft.version().version();
        RuleBook book =
                json.stored(draft.body(), KeywordsContent.class)
                        .built(version, delivered.simplification());
        Classifier present = inForce.termsAt(now).classifier();
        List<Lesson> lessons = lessons(present.learned(), approved);
        RuleTrial trial =
                RuleTrial.of(
                        lessons,
                        present,
                        present.ruledBy(book),
                        delivered.classificationBar(),
                        delivered.keywordsBar());
        return new EvaluationAnswer(
                draft.version().name(),
                version,
                evaluator,
                now,
                inForce.keywords().at(now).version(),
                inForce.taught().version(),
                lessons.size(),
                present.learned().size(),
                delivered.classificationBar(),
                delivered.keywordsBar(),
                trial);
    }

    private Uni<Void> keep(EvaluationAnswer answer) {
        return store.keep(
                        new PolicyEvaluation(
                                answer.name(),
                                answer.version(),
                                answer.classifier(),
                                json.written(answer),
                                answer.trial().missed(),
                                answer.evaluatedBy(),
                                answer.evaluatedAt()))
                .invoke(kept -> {
                    if (!kept) {
                        throw new ProblemException(PolicyAnswers.settled(answer.version()));
                    }
                })
                .replaceWithVoid();
    }

    /// Each sentence once: a model in force has learned those that were approved before.
    private static List<Lesson> lessons(List<Exemplar> learned, List<ExemplarCandidate> approved) {
        Map<String, Exemplar> byId = new LinkedHashMap<>();
        learned.forEach(exemplar -> byId.put(exemplar.id(), exemplar));
        for (ExemplarCandidate candidate : approved) {
            String id = candidate.id().toString();
            byId.putIfAbsent(
                    id,
                    new Exemplar(
                            id,
                            candidate.text(),
                            candidate.language(),
                            candidate.label(),
                            candidate.subCategory()));
        }
        return byId.values().stream().map(found -> Lesson.of(found, Set.of(), "")).toList();
    }

    private static ProblemException refused(String code, String detail) {
        return new ProblemException(Problem.of(409, code, "Not possible now", detail));
    }
}
