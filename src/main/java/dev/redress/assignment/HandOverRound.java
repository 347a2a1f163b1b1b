package dev.redress.assignment;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.RoutingCommand;
import dev.redress.core.identity.Actor;
import dev.redress.core.routing.Agent;
import dev.redress.core.routing.Need;
import dev.redress.core.routing.Router;
import dev.redress.core.routing.RoutingRules;
import dev.redress.core.staff.Departure;
import dev.redress.store.AssignmentStore;
import dev.redress.store.StaffStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes from people who left what cannot wait for them: to whom they named, if that one can take
/// it, and otherwise back to the queue.
final class HandOverRound {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final AssignmentStore cases;
    private final StaffStore staff;
    private final CaseSteps steps;
    private final RoutingRules rules;
    private final Router router;

    HandOverRound(AssignmentStore cases, StaffStore staff, CaseSteps steps, RoutingRules rules) {
        this.cases = cases;
        this.staff = staff;
        this.steps = steps;
        this.rules = rules;
        this.router = new Router(rules);
    }

    Uni<Void> all() {
        return staff.staff(steps.run().at())
                .map(this::departures)
                .chain(departures ->
                        Multi.createFrom()
                                .iterable(departures)
                                .onItem()
                                .transformToUniAndConcatenate(left -> new Leave(left).all())
                                .onItem()
                                .ignoreAsUni());
    }

    private List<Departure> departures(List<Agent> people) {
        return people.stream()
                .filter(agent -> agent.load() > 0)
                .map(agent -> agent.member().departure(steps.run().at(), rules.awayMax()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// What one of them left.
    private final class Leave {
        private final Departure departure;
        private UUID after = BEFORE_ALL;

        Leave(Departure departure) {
            this.departure = departure;
        }

        Uni<Void> all() {
            return steps.run().repeat(this::batch);
        }

        private Uni<Boolean> batch() {
            return cases.left(departure, after, steps.batch())
                    .call(ids -> steps.take(ids, departure.account(), this::handOver))
                    .map(ids -> {
                        if (!ids.isEmpty()) {
                            after = ids.getLast();
                        }
                        return !ids.isEmpty();
                    });
        }

        private Optional<RoutingCommand> handOver(Complaint fresh, List<Agent> people) {
            return Optional.of(
                    new RoutingCommand.GiveBack(
                            departure.cause().name(), successor(Need.of(fresh), people)));
        }

        private @Nullable Actor successor(Need need, List<Agent> people) {
            return people.stream()
                    .filter(agent -> agent.account().equals(departure.successor()))
                    .filter(agent -> router.bar(need, agent).isEmpty())
                    .map(agent -> new Actor(agent.account(), agent.member().roles()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
