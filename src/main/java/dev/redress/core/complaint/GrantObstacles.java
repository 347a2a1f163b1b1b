package dev.redress.core.complaint;

import dev.redress.core.compensation.Advance;
import dev.redress.core.compensation.Award;
import dev.redress.core.compensation.Budget;
import dev.redress.core.compensation.BudgetUse;
import dev.redress.core.compensation.RecoveryParty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands in the way of a compensation whoever grants it.
final class GrantObstacles {

    private GrantObstacles() {}

    static Optional<Refusal> first(Draft draft, CompensationCommand.Grant command) {
        return ofId(draft, command)
                .or(() -> ofCount(draft))
                .or(() -> ofOffer(draft, command.award()))
                .or(() -> ofParty(draft, command.award()))
                .or(() -> ofBudget(draft, command));
    }

    private static Optional<Refusal> ofId(Draft draft, CompensationCommand.Grant command) {
        return draft.dossier().grants().knows(command.id())
                ? draft.refuse(Obstacle.UNCHANGED, "It was granted or asked for already")
                : Optional.empty();
    }

    private static Optional<Refusal> ofCount(Draft draft) {
        return draft.dossier().grants().isFull()
                ? draft.refuse(
                        Obstacle.TOO_MANY_COMPENSATIONS,
                        "A case has at most %d compensations".formatted(CaseGrants.GRANTS_MAX))
                : Optional.empty();
    }

    private static Optional<Refusal> ofOffer(Draft draft, Award award) {
        boolean isOffered =
                Offers.sentAt(draft).isPresent()
                        && award.amount().compareTo(Offers.open(draft)) <= 0;
        return award.ofOffer() && !isOffered
                ? draft.refuse(
                        Obstacle.NOT_OFFERED,
                        "The customer was offered %s more, not %s"
                                .formatted(Offers.open(draft), award.amount()))
                : Optional.empty();
    }

    private static Optional<Refusal> ofParty(Draft draft, Award award) {
        Advance advance = award.advance();
        return advance != null && nameOf(draft, advance) == null
                ? draft.refuse(
                        Obstacle.UNKNOWN_PARTY,
                        "The case knows no %s: name it".formatted(advance.party()))
                : Optional.empty();
    }

    private static Optional<Refusal> ofBudget(Draft draft, CompensationCommand.Grant command) {
        return command.books().budgets().stream()
                .filter(use -> !use.hasRoomFor(command.award().amount()))
                .findFirst()
                .flatMap(use -> exhausted(draft, use));
    }

    private static Optional<Refusal> exhausted(Draft draft, BudgetUse use) {
        Budget budget = use.budget();
        return draft.refuse(
                Obstacle.BUDGET_EXHAUSTED,
                "%s of the %s budget of %s are used up"
                        .formatted(use.used(), budget.period(), budget.amount()));
    }

    /// The party that owes an advance; absent if neither the advance nor the case names it.
    static @Nullable String nameOf(Draft draft, Advance advance) {
        References known = draft.found().submission().references();
        if (advance.name() != null) {
            return advance.name();
        }
        return advance.party() == RecoveryParty.CARRIER ? known.carrier() : known.merchantId();
    }
}
