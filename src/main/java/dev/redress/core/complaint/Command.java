package dev.redress.core.complaint;

import dev.redress.core.appeal.AppealOutcome;
import dev.redress.core.appeal.Remedy;
import dev.redress.core.conduct.Said;
import dev.redress.core.evidence.ResponsibleParty;
import dev.redress.core.guidance.Article;
import dev.redress.core.identity.Actor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody wants to be done with a case (spec.md §5.1, column "Event").
public sealed interface Command
        permits Command.Assign,
                Command.HandOver,
                Command.Acknowledge,
                Command.Recount,
                Command.Investigate,
                Command.Message,
                Command.CustomerMessage,
                Command.AnnounceFollowUp,
                Command.Propose,
                Command.Approve,
                Command.Answer,
                Command.Decide,
                Command.DecideAppeal,
                Command.Execute,
                Command.Resolve,
                Command.Confirm,
                Command.Withdraw,
                Command.CloseBySilence,
                EndStall,
                ClusterCommand,
                WaitCommand,
                GradeCommand,
                ClosingCommand,
                LinkCommand,
                PartyCommand,
                CompensationCommand,
                MergeCommand,
                OffspringCommand,
                TurnCommand,
                ReviewCommand,
                DisputeCommand,
                NoteCommand,
                RoutingCommand,
                VerificationCommand,
                TeamCommand {

    /// The action it is one of.
    Action action();

    /// The resource of the case that stands for this very command.
    default String resource() {
        return action().noun();
    }

    /// What others will read of it in the words of the desk's people; that is checked before.
    default Stream<Said> said() {
        return Stream.empty();
    }

    /// Whether it may promise the customer an amount, which counts together with those of the cases
    /// that are one with this one.
    default boolean promises() {
        return false;
    }

    /// Whether what it says holds for all cases that are one with this one.
    default boolean reachesKin() {
        return false;
    }

    /// The accounts that the case would be given to by it.
    default Stream<String> givenTo() {
        return Stream.empty();
    }

    /// Gives the case to a person, at first or instead of another. The customer is told.
    ///
    /// @param assignee the account with its roles, so that it can be seen whether it fits
    /// @param followUp who accompanies the case to its end; absent for whoever does already, and
    ///   for a major case without anybody the assignee
    record Assign(Actor assignee, @Nullable Actor followUp) implements Command {

        public Assign(Actor assignee) {
            this(assignee, null);
        }

        @Override
        public Action action() {
            return Action.ASSIGN;
        }

        @Override
        public Stream<String> givenTo() {
            return Stream.of(Optional.of(assignee), Optional.ofNullable(followUp))
                    .flatMap(Optional::stream)
                    .map(Actor::name);
        }
    }

    /// Gives a case that nobody was given in time to the supervisor of its skill group.
    record HandOver(String supervisor) implements Command {
        @Override
        public Action action() {
            return Action.ASSIGN;
        }

        @Override
        public Stream<String> givenTo() {
            return Stream.of(supervisor);
        }
    }

    /// Counts again what rests on working days, because they are others now.
    ///
    /// @param calendars what was loaded, such as `CN-2027.1`
    record Recount(String calendars) implements Command {
        @Override
        public Action action() {
            return Action.RECOUNT;
        }
    }

    /// Says that the alert of an emergency was heard, so that nobody else is alarmed.
    ///
    /// @param teams those of the alerted teams that the actor stands for
    record Acknowledge(List<String> teams) implements Command {

        public Acknowledge {
            teams = List.copyOf(teams);
        }

        @Override
        public Action action() {
            return Action.ACKNOWLEDGE;
        }
    }

    /// Begins the investigation, or adds to it.
    ///
    /// @param finding what was found or will be looked at
    record Investigate(String finding) implements Command {
        @Override
        public Action action() {
            return Action.INVESTIGATE;
        }
    }

    /// Staff writes to the customer.
    ///
    /// @param progress whether it tells how the matter stands, and not only that it was seen
    /// @param articles confirmed knowledge that goes along
    record Message(String text, boolean progress, List<Article> articles) implements Command {

        public Message {
            articles = List.copyOf(articles);
        }

        public Message(String text, boolean progress) {
            this(text, progress, List.of());
        }

        @Override
        public Action action() {
            return Action.MESSAGE;
        }

        @Override
        public Stream<Said> said() {
            return Said.toCustomer("text", text);
        }
    }

    /// The customer writes to the desk.
    record CustomerMessage(String text) implements Command {
        @Override
        public Action action() {
            return Action.MESSAGE;
        }
    }

    /// Promises the customer to be contacted again by a date (SLA-30).
    ///
    /// @param date after today
    record AnnounceFollowUp(FollowUpDate date, String about) implements Command {
        @Override
        public Action action() {
            return Action.ANNOUNCE_FOLLOW_UP;
        }

        @Override
        public Stream<Said> said() {
            return Said.toCustomer("about", about);
        }
    }

    /// Offers the customer something to settle the case.
    ///
    /// @param compensation in CNY with two decimals
    record Propose(
            String text,
            @Nullable String remedy,
            @Nullable BigDecimal compensation,
            @Nullable String reasons,
            @Nullable String alternative)
            implements Command {
        @Override
        public Action action() {
            return Action.PROPOSE;
        }

        @Override
        public boolean promises() {
            return true;
        }

        @Override
        public Stream<Said> said() {
            return Said.all(
                    Said.toCustomer("text", text),
                    Said.toCustomer("remedy", remedy),
                    Said.toCustomer("reasons", reasons),
                    Said.toCustomer("alternative", alternative));
        }
    }

    /// Lets a drafted proposal go out, or sends it back.
    record Approve(boolean approved, String reason) implements Command {
        @Override
        public Action action() {
            return Action.APPROVE;
        }

        @Override
        public boolean promises() {
            return true;
        }
    }

    /// The customer takes the proposal or not.
    ///
    /// @param requestReview whether a declining customer asks for a review at once
    record Answer(boolean accepted, boolean requestReview, @Nullable String reason)
            implements Command {
        @Override
        public Action action() {
            return Action.ANSWER;
        }
    }

    /// Makes the proposal final without the customer's consent.
    ///
    /// @param responsible who answers for what happened; absent if that was said before, or does
    ///   not matter
    /// @param legalBasis noted by whoever thinks it useful (LAW-05)
    record Decide(@Nullable ResponsibleParty responsible, @Nullable String legalBasis)
            implements Command {

        public Decide() {
            this(null, null);
        }

        public Decide(ResponsibleParty responsible) {
            this(responsible, null);
        }

        @Override
        public Action action() {
            return Action.DECIDE;
        }
    }

    /// Ends the review that the customer asked for.
    ///
    /// @param nextWays how the customer can go on: mediation, arbitration, an authority
    /// @param remedy what will be done instead; needed exactly if the decision does not stand
    record DecideAppeal(
            AppealOutcome outcome, String reasons, String nextWays, @Nullable Remedy remedy)
            implements Command {
        @Override
        public Action action() {
            return Action.DECIDE;
        }

        @Override
        public boolean promises() {
            return true;
        }

        @Override
        public Stream<Said> said() {
            return Said.all(
                    Said.toCustomer("reasons", reasons),
                    Said.toCustomer("alternative", nextWays),
                    Said.toCustomer("remedy", remedy == null ? null : remedy.text()));
        }
    }

    /// Begins to carry the remedy out.
    record Execute() implements Command {
        @Override
        public Action action() {
            return Action.EXECUTE;
        }
    }

    /// Completes the handling and tells the customer the result.
    ///
    /// @param whatWeDid what the platform did, for the result notice (FBK-01, FBK-02)
    /// @param solution what came of it; the words of the offer, if there are no others
    record Resolve(String whatWeDid, @Nullable String solution) implements Command {

        public Resolve(String whatWeDid) {
            this(whatWeDid, null);
        }

        @Override
        public Action action() {
            return Action.RESOLVE;
        }

        @Override
        public Stream<Said> said() {
            return Said.all(
                    Said.toCustomer("whatWeDid", whatWeDid), Said.toCustomer("solution", solution));
        }
    }

    /// The customer says whether the result is satisfactory.
    record Confirm(boolean satisfied, @Nullable String reason) implements Command {
        @Override
        public Action action() {
            return Action.CONFIRM;
        }
    }

    /// The customer takes the complaint back.
    record Withdraw(@Nullable String reason) implements Command {
        @Override
        public Action action() {
            return Action.WITHDRAW;
        }
    }

    /// The time to appeal passed in silence.
    record CloseBySilence() implements Command {
        @Override
        public Action action() {
            return Action.CLOSE;
        }
    }
}
