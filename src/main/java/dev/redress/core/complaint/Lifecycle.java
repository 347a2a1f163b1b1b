package dev.redress.core.complaint;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.sla.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The life of a case (spec.md §5.1): what a command makes of it, or why it is refused.
///
/// Before a command takes effect, what time alone has done is written down with its true times, so
/// that finishing a stage late never hides the breach. A refused command leaves that to the sweep.
///
/// Whether the actor may see the case and use the resource at all has been asked before; here it is
/// asked how far the actor's authority reaches in this case.
public final class Lifecycle {
    private final Terms terms;

    public Lifecycle(Terms terms) {
        this.terms = terms;
    }

    /// Decides on what promises nothing, and on cases that stand alone.
    public Outcome decide(Complaint found, Command command, Actor actor, Instant now) {
        return decide(found, Kin.NONE, command, actor, now);
    }

    /// Decides on whatever is asked.
    ///
    /// @param kin must be known for what promises an amount, see [Command#promises]
    public Outcome decide(Complaint found, Kin kin, Command command, Actor actor, Instant now) {
        Draft draft = new Draft(found, kin, actor, now, terms);
        return refusal(draft, command)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> accepted(draft, command));
    }

    /// Why the command would be refused, as [#decide] says; empty if it would not. Takes less time
    /// than to decide, for whoever asks about many people.
    ///
    /// @param kin as for a decision
    Optional<Refusal> refusal(Complaint found, Kin kin, Command command, Actor actor, Instant now) {
        return refusal(new Draft(found, kin, actor, now, terms), command);
    }

    /// The case as time alone has made it by now, which every decision begins with.
    Complaint caughtUp(Complaint found, Instant now) {
        Draft draft = new Draft(found, Actor.SYSTEM, now, terms);
        draft.catchUp();
        return draft.change().after();
    }

    private static Optional<Refusal> refusal(Draft draft, Command command) {
        draft.catchUp();
        Action action = command.action();
        if (!action.isPossibleIn(draft.status())) {
            return draft.refuse(Obstacle.WRONG_STATUS, outOfTurn(draft, action));
        }
        Status before = draft.status();
        return Entrusting.conflict(draft, command)
                .or(() -> perform(draft, command))
                .or(() -> Speech.check(draft, command, before));
    }

    private static String outOfTurn(Draft draft, Action action) {
        String refused =
                "%s is not possible while the case is %s".formatted(action.noun(), draft.status());
        Merger merger = draft.dossier().course().merger();
        return merger == null
                ? refused
                : "%s: go on with %s, into which it went".formatted(refused, merger.caseNo());
    }

    private static Optional<Refusal> perform(Draft draft, Command command) {
        return switch (command) {
            case Command.Assign assign -> CaseWork.assign(draft, assign);
            case Command.HandOver handOver -> CaseWork.handOver(draft, handOver);
            case Command.Acknowledge acknowledge -> CaseWork.acknowledge(draft, acknowledge);
            case Command.Recount recount -> recount(draft, recount);
            case Command.Investigate investigate -> CaseWork.investigate(draft, investigate);
            case Command.Message message -> CaseWork.message(draft, message);
            case Command.CustomerMessage message -> CaseWork.customerMessage(draft, message);
            case Command.AnnounceFollowUp followUp -> FollowUpPoints.announce(draft, followUp);
            case Command.Propose propose -> Settlement.propose(draft, propose);
            case Command.Approve approve -> Settlement.approve(draft, approve);
            case Command.Answer answer -> Settlement.answer(draft, answer);
            case Command.Decide decide -> Settlement.decide(draft, decide);
            case Command.DecideAppeal decide -> Review.decide(draft, decide);
            case Command.Execute _ -> Completion.execute(draft);
            case Command.Resolve resolve -> Completion.resolve(draft, resolve);
            case Command.Confirm confirm -> Completion.confirm(draft, confirm);
            case Command.Withdraw withdraw -> Completion.withdraw(draft, withdraw);
            case Command.CloseBySilence _ -> Completion.closeBySilence(draft);
            case EndStall stall -> Stalls.end(draft, stall);
            case WaitCommand wait -> Waiting.perform(draft, wait);
            case GradeCommand grade -> Grading.perform(draft, grade);
            case ClusterCommand cluster -> Membership.perform(draft, cluster);
            case LinkCommand link -> Links.perform(draft, link);
            case PartyCommand party -> Parties.perform(draft, party);
            case CompensationCommand compensation -> Compensating.perform(draft, compensation);
            case DisputeCommand dispute -> perform(draft, dispute);
            case MergeCommand merge -> Merging.perform(draft, merge);
            case TurnCommand turn -> Turns.perform(draft, turn);
            case OffspringCommand offspring -> Offspring.perform(draft, offspring);
            case ClosingCommand closing -> Closing.perform(draft, closing);
            case ReviewCommand review -> Reviewing.perform(draft, review);
            case NoteCommand note -> Notes.perform(draft, note);
            case RoutingCommand routing -> Entrusting.perform(draft, routing);
            case VerificationCommand facts -> FactFinding.perform(draft, facts);
            case TeamCommand team -> Teamwork.perform(draft, team);
        };
    }

    private static Optional<Refusal> perform(Draft draft, DisputeCommand command) {
        return switch (command) {
            case DisputeCommand.Mediate mediate -> Mediating.perform(draft, mediate);
            case DisputeCommand.Arbitrate arbitrate -> Arbitrating.perform(draft, arbitrate);
        };
    }

    private static Optional<Refusal> recount(Draft draft, Command.Recount command) {
        return Recounting.recount(draft, command.calendars())
                ? Optional.empty()
                : draft.refuse(Obstacle.UNCHANGED, "No promise rests on other days now");
    }

    private static Outcome accepted(Draft draft, Command command) {
        if (Activity.isOne(draft, command)) {
            Staleness.afterActivity(draft);
        }
        boolean isEntry =
                !(command instanceof TeamCommand.Transfer
                        || command instanceof ClusterCommand
                        || command instanceof LinkCommand
                        || command instanceof MergeCommand
                        || command instanceof NoteCommand
                        || command instanceof RoutingCommand);
        if (isEntry && draft.actor().has(Role.MIDDLE)) {
            draft.finish(Stage.MO_RESPONSE);
        }
        keepResult(draft);
        Rejecting.endOnceOvertaken(draft);
        Lapsing.ofEnded(draft);
        Notes.tellWatchers(draft);
        return new Outcome.Accepted(draft.change());
    }

    private static void keepResult(Draft draft) {
        Status before = draft.found().status();
        Status after = draft.status();
        if (before != after) {
            Duration reopenWithin = draft.terms().teams().reopenWithin();
            draft.file(dossier ->
                    dossier.with(dossier.care().moved(before, after, draft.now(), reopenWithin)));
        }
    }
}
