package dev.redress.core.complaint;

import dev.redress.core.identity.Role;

/// What counts as work of the desk on a case, which sets back the clock of a case that nobody works
/// on.
final class Activity {

    private Activity() {}

    /// Neither what the customer says nor what the clock does is work of the desk on the case, and
    /// to lay it beside another or to write about it is none either.
    static boolean isOne(Draft draft, Command command) {
        boolean ofCustomer = draft.actor().hasAny(Role.CUSTOMER, Role.APP);
        boolean isOfOthers =
                command instanceof Command.CustomerMessage
                        || command instanceof Command.HandOver
                        || command instanceof Command.Recount
                        || command instanceof GradeCommand.Suggest
                        || command instanceof GradeCommand.JoinCluster
                        || command instanceof GradeCommand.CarryReport
                        || command instanceof ClusterCommand
                        || command instanceof LinkCommand
                        || (command instanceof CompensationCommand
                                && draft.actor().has(Role.SCHEDULER))
                        || command instanceof MergeCommand
                        || command instanceof NoteCommand
                        || command instanceof RoutingCommand
                        || command instanceof ClosingCommand.Archive
                        || command instanceof WaitCommand.EndWait
                        || command instanceof EndStall
                        || isOfParty(command)
                        || (ofCustomer && command instanceof TeamCommand.Escalate)
                        || (ofCustomer && command instanceof WaitCommand.AddEvidence);
        return !isOfOthers || endsWait(draft, command);
    }

    private static boolean isOfParty(Command command) {
        return command instanceof PartyCommand.AnswerAsParty
                || command instanceof PartyCommand.HandInAsParty
                || command instanceof PartyCommand.FollowParty;
    }

    /// What the desk waited for has come: it is its turn again.
    private static boolean endsWait(Draft draft, Command command) {
        return (command instanceof WaitCommand.AddEvidence
                        && draft.found().status() == Status.AWAITING_CUSTOMER
                        && draft.status() != Status.AWAITING_CUSTOMER)
                || (command instanceof PartyCommand.AnswerAsParty
                        && draft.found().status() == Status.AWAITING_THIRD_PARTY
                        && draft.status() != Status.AWAITING_THIRD_PARTY);
    }
}
