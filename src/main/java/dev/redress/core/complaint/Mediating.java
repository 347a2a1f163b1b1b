package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.mediation.Agreement;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a mediation means for its case (spec.md §5.1, §5.3): the case waits for the parties, and
/// goes on with what they agreed on or as if they had never met.
final class Mediating {

    /// What runs while the parties negotiate, in the name of the mediator.
    static final Stage[] NEGOTIATING = {
        Stage.MEDIATION_INTERNAL, Stage.MEDIATION_THIRD, Stage.PARTIES_TURN
    };

    private Mediating() {}

    static Optional<Refusal> perform(Draft draft, DisputeCommand.Mediate command) {
        Optional<Refusal> refusal = MediationObstacles.of(draft, command);
        if (refusal.isPresent()) {
            return refusal;
        }
        MediationStory.tell(draft, command);
        if (command.isMove()) {
            move(draft, command);
        } else if (command.isAskedAnew()) {
            start(draft, command.after(), Trigger.PARTIES_TURN);
        }
        return Optional.empty();
    }

    private static void move(Draft draft, DisputeCommand.Mediate command) {
        Mediation after = command.after();
        switch (after.state()) {
            case REQUESTED, DECLINED -> {}
            case INTERNAL_OPEN -> open(draft, after);
            case THIRD_PARTY_OFFERED, AGREED -> {
                draft.finish(Stage.MEDIATION_INTERNAL, Stage.MEDIATION_THIRD);
                start(draft, after, Trigger.PARTIES_TURN);
            }
            case THIRD_PARTY_OPEN -> {
                draft.finish(Stage.PARTIES_TURN);
                start(draft, after, Trigger.THIRD_PARTY_MEDIATION);
            }
            case FILED -> {
                if (command.isFiling()) {
                    carryOut(draft, after);
                } else {
                    relieve(draft);
                }
            }
            case FULFILLED -> {
                relieve(draft);
                performed(draft);
            }
            // No date of the parties is watched any more: the desk is to see what becomes of it.
            case NON_PERFORMED -> execute(draft);
            case FAILED -> goOn(draft);
        }
    }

    private static void open(Draft draft, Mediation after) {
        if (draft.status() == Status.RESOLVED) {
            draft.finish(Stage.APPEAL_WINDOW);
        }
        draft.become(Status.IN_MEDIATION);
        Pausing.begin(draft, PauseReason.MEDIATION);
        start(draft, after, Trigger.MEDIATION);
    }

    private static void start(Draft draft, Mediation after, Trigger trigger) {
        String mediator = Objects.requireNonNull(after.mediator(), "mediator");
        draft.start(trigger);
        draft.clocks().hold(mediator, NEGOTIATING);
        draft.file(dossier -> dossier.with(dossier.recourse().mediatedBy(mediator)));
    }

    /// What the parties agreed on takes the place of whatever was offered or decided before.
    private static void carryOut(Draft draft, Mediation after) {
        Agreement agreement = Objects.requireNonNull(after.agreement(), "agreement");
        String mediator = Objects.requireNonNull(after.mediator(), "mediator");
        Pausing.end(draft, draft.now());
        settle(draft, agreement.text(), mediator);
        draft.finish(Stage.STATUTORY_MEDIATION, Stage.PARTIES_TURN);
    }

    /// Binds the parties to `text`, which decides the case.
    static void settle(Draft draft, String text, String author) {
        Proposal settled =
                new Proposal(
                        text, text, null, null, null, author, null, List.of(), null, draft.now());
        draft.handle(handling -> handling.withProposal(settled).decidedBy(author));
        draft.become(Status.EXECUTING);
        draft.finish(Stage.RESOLVE);
        draft.clocks().cancel(Stage.PROPOSAL, draft.status().name());
        bind(draft, true);
    }

    /// Nothing is owed any more by an agreement or award, or its performance is another's matter.
    static void performed(Draft draft) {
        bind(draft, false);
        execute(draft);
    }

    /// What is left is for the desk to do, in the time that it has for any decision.
    static void execute(Draft draft) {
        boolean isOwed = draft.deadline(Stage.EXECUTE).filter(Deadline::isOwed).isPresent();
        if (draft.status() == Status.EXECUTING && !isOwed) {
            draft.start(Trigger.DECISION);
        }
    }

    /// What the desk was to see to the parties have done after all.
    private static void relieve(Draft draft) {
        draft.clocks().cancel(Stage.EXECUTE, EventType.OBLIGATION_FULFILLED.name());
        // What was broken stays so, and is owed no more.
        draft.finish(Stage.EXECUTE);
    }

    static void bind(Draft draft, boolean binds) {
        draft.file(dossier -> dossier.with(dossier.recourse().bound(binds)));
    }

    private static void goOn(Draft draft) {
        draft.finish(NEGOTIATING);
        draft.finish(Stage.STATUTORY_MEDIATION);
        draft.clocks().cancel(Stage.EXECUTE, draft.status().name());
        resume(draft, EventType.MEDIATION_FAILED);
    }

    /// The desk is to find another result: nothing binds any more, and its time counts.
    static void resume(Draft draft, EventType reason) {
        Pausing.end(draft, draft.now());
        bind(draft, false);
        draft.become(Status.INVESTIGATING);
        ResultClock.goOn(draft, reason);
    }
}
