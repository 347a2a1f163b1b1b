package dev.redress.classification;

import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Suggestion;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.GradeCommand;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Obstacle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ClassificationStore;
import dev.redress.store.ClassificationStore.Waiting;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Asks the classifier about cases that wait for a person: what it is sure of, the case is
/// classified as; what it is not sure of is kept as a suggestion.
///
/// A case is asked about once by each generation of rules and model, each in a transaction of its
/// own. A case that cannot be changed is reported, does not keep the others waiting, and is tried
/// again by the next run.
@ApplicationScoped
public class ClassificationSweep implements Operation {

    private static final Logger LOG = Logger.getLogger(ClassificationSweep.class);
    private static final int BATCH = 200;

    private final ClassificationStore cases;
    private final RulesInForce rules;
    private final DeskClock clock;

    ClassificationSweep(ClassificationStore cases, RulesInForce rules, DeskClock clock) {
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "classification";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now()
                .chain(inForce ->
                        order.dryRun() ? count(run, inForce) : new Round(run, inForce).all())
                .map(_ -> run.report());
    }

    private Uni<Void> count(OperationRun run, Rules inForce) {
        return cases.due(inForce.generationAt(run.at()), Waiting.BEGINNING, run.remaining())
                .invoke(due -> run.did(due.size()))
                .replaceWithVoid();
    }

    /// One run by one state of the rules.
    private final class Round {
        private final OperationRun run;
        private final Rules inForce;
        private final Classifier classifier;
        private final Lifecycle lifecycle;
        private final long generation;
        private Waiting after = Waiting.BEGINNING;

        Round(OperationRun run, Rules inForce) {
            this.run = run;
            this.inForce = inForce;
            this.classifier = inForce.termsAt(run.at()).classifier();
            this.lifecycle = inForce.lifecycleAt(run.at());
            this.generation = inForce.generationAt(run.at());
        }

        Uni<Void> all() {
            return run.repeat(() ->
                    cases.due(generation, after, Math.min(BATCH, run.remaining()))
                            .call(this::ask)
                            .map(this::isMovedBeyond));
        }

        // What failed is still due, and must not come first again and again.
        private boolean isMovedBeyond(List<Waiting> due) {
            if (!due.isEmpty()) {
                after = due.getLast();
            }
            return !due.isEmpty();
        }

        private Uni<Void> ask(List<Waiting> due) {
            return run.each(due, waiting -> ask(waiting.id()));
        }

        private Uni<Void> ask(UUID id) {
            ChangeRequest request = new ChangeRequest(id, ChangeRequest.ANY_VERSION, run.at());
            return cases.change(request, generation, this::answer)
                    .invoke(outcome -> outcome.ifPresent(known -> note(id, known)))
                    .onFailure()
                    .invoke(failure -> note(id, failure))
                    // The next case must not wait for this one to be mended.
                    .onFailure()
                    .recoverWithNull()
                    .replaceWithVoid();
        }

        private Outcome answer(Complaint fresh) {
            Instant now = run.at();
            Suggestion suggestion =
                    Suggestion.of(
                            classifier.opinion(fresh.submission().content(), null),
                            inForce.taught(),
                            generation,
                            now);
            return lifecycle.decide(fresh, new GradeCommand.Suggest(suggestion), Actor.SYSTEM, now);
        }

        private void note(UUID id, Outcome outcome) {
            switch (outcome) {
                case Outcome.Accepted _ -> run.did(1);
                // A person was faster.
                case Outcome.Refused(Refusal refusal)
                        when refusal.obstacle() == Obstacle.UNCHANGED -> {}
                case Outcome.Refused(Refusal refusal) -> failed(id, refusal.detail());
            }
        }

        private void note(UUID id, Throwable failure) {
            failed(id, failure.getClass().getSimpleName());
            LOG.warnf(failure, "Case %s cannot be asked about", id);
        }

        private void failed(UUID id, String cause) {
            run.failed("Case %s was not asked about: %s".formatted(id, cause));
        }
    }
}
