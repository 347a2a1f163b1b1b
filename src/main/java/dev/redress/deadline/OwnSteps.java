package dev.redress.deadline;

import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.identity.Actor;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.StaleVersion;
import dev.redress.store.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/// Moves cases on in the name of the desk itself, one after the other, each in a transaction of its
/// own. A case that cannot be moved is reported and does not keep the others waiting. When the
/// database is away no case is at fault, and the run fails.
@ApplicationScoped
class OwnSteps {

    private static final Logger LOG = Logger.getLogger(OwnSteps.class);

    private final ComplaintStore complaints;
    private final RulesInForce rules;

    OwnSteps(ComplaintStore complaints, RulesInForce rules) {
        this.complaints = complaints;
        this.rules = rules;
    }

    /// What is to be done with one case.
    ///
    /// @param version the one that it was decided upon, or [ChangeRequest#ANY_VERSION]; a case that
    ///   has changed since is left to the next run
    record Step(UUID id, long version, Command command) {

        Step(UUID id, Command command) {
            this(id, ChangeRequest.ANY_VERSION, command);
        }
    }

    /// Takes every step for which there is time, and notes it in `tally`, together with what had
    /// fallen due and is told by the way.
    ///
    /// @param isSettled whether a refusal means that somebody was faster, which is no failure
    Uni<Void> take(SweepTally tally, List<Step> steps, Predicate<Refusal> isSettled) {
        return take(new Notes(tally.run(), isSettled, tally::tells), steps);
    }

    /// The same for a run that has no such figures.
    Uni<Void> take(OperationRun run, List<Step> steps, Predicate<Refusal> isSettled) {
        return take(new Notes(run, isSettled, _ -> {}), steps);
    }

    private Uni<Void> take(Notes notes, List<Step> steps) {
        return rules.now()
                .map(inForce -> inForce.lifecycleAt(notes.run.at()))
                .chain(lifecycle -> notes.run.each(steps, step -> take(notes, step, lifecycle)));
    }

    private Uni<Void> take(Notes notes, Step step, Lifecycle lifecycle) {
        Instant now = notes.run.at();
        return complaints
                .change(
                        new ChangeRequest(step.id, step.version, now),
                        fresh -> lifecycle.decide(fresh, step.command, Actor.SYSTEM, now))
                .invoke(outcome -> notes.add(step, outcome))
                .onFailure(StaleVersion.class)
                .recoverWithNull()
                .onFailure(OwnSteps::isOfCase)
                .invoke(failure -> notes.add(step, failure))
                // The next case must not wait for this one to be mended.
                .onFailure(OwnSteps::isOfCase)
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static boolean isOfCase(Throwable failure) {
        return !Unavailable.isBehind(failure);
    }

    /// Where it is noted what became of the steps.
    ///
    /// @param told hears of each change
    private record Notes(OperationRun run, Predicate<Refusal> isSettled, Consumer<Change> told) {

        void add(Step step, Outcome outcome) {
            switch (outcome) {
                case Outcome.Accepted(Change change) -> {
                    run.did(1);
                    told.accept(change);
                }
                case Outcome.Refused(Refusal refusal) when isSettled.test(refusal) -> {}
                case Outcome.Refused(Refusal refusal) -> fail(step, refusal.detail());
            }
        }

        void add(Step step, Throwable failure) {
            fail(step, failure.getClass().getSimpleName());
            LOG.warnf(failure, "Case %s cannot be moved on", step.id);
        }

        private void fail(Step step, String cause) {
            String noun = step.command.action().noun();
            run.failed("Case %s was not moved on (%s): %s".formatted(step.id, noun, cause));
        }
    }
}
