package dev.redress.deadline;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.identity.Actor;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/// Moves cases on in the name of the desk itself, one after the other, each in a transaction of its
/// own. A case that cannot be moved is reported and does not keep the others waiting.
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
    record Step(UUID id, Command command) {}

    /// Takes every step and notes it in `run`.
    ///
    /// @param isSettled whether a refusal means that somebody was faster, which is no failure
    Uni<Void> take(OperationRun run, List<Step> steps, Predicate<Refusal> isSettled) {
        return rules.now()
                .map(inForce -> inForce.lifecycleAt(run.at()))
                .chain(lifecycle ->
                        Multi.createFrom()
                                .iterable(steps)
                                .onItem()
                                .transformToUniAndConcatenate(
                                        step -> take(run, step, lifecycle, isSettled))
                                .onItem()
                                .ignoreAsUni());
    }

    private Uni<Void> take(
            OperationRun run, Step step, Lifecycle lifecycle, Predicate<Refusal> isSettled) {
        return complaints
                .change(
                        new ChangeRequest(step.id, ChangeRequest.ANY_VERSION, run.at()),
                        fresh -> lifecycle.decide(fresh, step.command, Actor.SYSTEM, run.at()))
                .invoke(outcome -> note(run, step, outcome, isSettled))
                .onFailure()
                .invoke(failure -> note(run, step, failure))
                // The next case must not wait for this one to be mended.
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static void note(
            OperationRun run, Step step, Outcome outcome, Predicate<Refusal> isSettled) {
        switch (outcome) {
            case Outcome.Accepted _ -> run.did(1);
            case Outcome.Refused(Refusal refusal) when isSettled.test(refusal) -> {}
            case Outcome.Refused(Refusal refusal) -> fail(run, step, refusal.detail());
        }
    }

    private static void note(OperationRun run, Step step, Throwable failure) {
        fail(run, step, failure.getClass().getSimpleName());
        LOG.warnf(failure, "Case %s cannot be moved on", step.id);
    }

    private static void fail(OperationRun run, Step step, String cause) {
        String noun = step.command.action().noun();
        run.failed("Case %s was not moved on (%s): %s".formatted(step.id, noun, cause));
    }
}
