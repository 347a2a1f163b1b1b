package dev.redress.core.complaint;

import dev.redress.core.conduct.Said;
import dev.redress.core.identity.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What moves an appeal, beside its decision (spec.md §5.2).
public sealed interface ReviewCommand extends Command {

    /// The customer appeals against the decision, or an agent for them.
    record FileAppeal(String reason) implements ReviewCommand {
        @Override
        public Action action() {
            return Action.APPEAL;
        }
    }

    /// Gives the appeal to somebody who shall review it, at first or instead of another.
    ///
    /// @param reviewer the account with its roles
    record AppointReviewer(Actor reviewer) implements ReviewCommand {
        @Override
        public Action action() {
            return Action.APPOINT_REVIEWER;
        }
    }

    /// The reviewer asks the customer for evidence.
    ///
    /// @param items what is wanted, 1 to 20
    record RequestReviewEvidence(List<String> items, String reason) implements ReviewCommand {

        public RequestReviewEvidence {
            items = List.copyOf(items);
        }

        @Override
        public Action action() {
            return Action.REQUEST_REVIEW_EVIDENCE;
        }

        @Override
        public Stream<Said> said() {
            return items.stream().flatMap(item -> Said.toCustomer("items", item));
        }
    }

    /// The customer takes the appeal back.
    record TakeAppealBack(@Nullable String reason) implements ReviewCommand {
        @Override
        public Action action() {
            return Action.TAKE_APPEAL_BACK;
        }
    }

    /// Gives an appeal that no expert took in time to the first of `candidates` who can review it.
    ///
    /// @param candidates supervisors, and behind them operations leads, with their roles
    record StandIn(List<Actor> candidates) implements ReviewCommand {

        public StandIn {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Action action() {
            return Action.RELIEVE_REVIEWER;
        }
    }

    /// Gives an appeal that was not decided in time to the first of `leads` who can review it.
    ///
    /// @param leads operations leads, with their roles
    record TakeOver(List<Actor> leads) implements ReviewCommand {

        public TakeOver {
            leads = List.copyOf(leads);
        }

        @Override
        public Action action() {
            return Action.RELIEVE_REVIEWER;
        }
    }
}
