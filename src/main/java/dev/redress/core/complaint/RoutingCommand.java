package dev.redress.core.complaint;

import dev.redress.core.identity.Actor;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What decides who has a case, beside the people who give it to each other.
public sealed interface RoutingCommand extends Command {

    /// Gives a case that nobody has to whom the desk itself has chosen.
    ///
    /// @param reasons of the choice, in plain text, for the event
    record Route(Actor assignee, Map<String, String> reasons) implements RoutingCommand {

        public Route {
            reasons = Map.copyOf(reasons);
        }

        @Override
        public Action action() {
            return Action.ASSIGN;
        }

        @Override
        public Stream<String> givenTo() {
            return Stream.of(assignee.name());
        }
    }

    /// Takes a case from whoever has it: back to the queue, or to whom they named. Its status
    /// stays.
    ///
    /// @param successor the account with its roles; absent for the queue
    record GiveBack(String reason, @Nullable Actor successor) implements RoutingCommand {
        @Override
        public Action action() {
            return Action.GIVE_BACK;
        }

        @Override
        public Stream<String> givenTo() {
            return successor == null ? Stream.empty() : Stream.of(successor.name());
        }
    }

    /// Says whom of the staff the complaint is about. They have nothing to do with the case from
    /// then on.
    record NameComplainedOf(String account) implements RoutingCommand {
        @Override
        public Action action() {
            return Action.NAME_COMPLAINED_OF;
        }

        @Override
        public boolean reachesKin() {
            return true;
        }
    }

    /// Keeps a case from those whom `kin` is about, which is one with it: it came out of it, or
    /// went into it.
    ///
    /// @param kin as it is now
    record KeepFrom(Complaint kin) implements RoutingCommand {
        @Override
        public Action action() {
            return Action.KEEP_FROM;
        }
    }
}
