package dev.redress.assignment;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.RoutingCommand;
import dev.redress.core.identity.Actor;
import dev.redress.core.routing.Agent;
import dev.redress.core.routing.Choice;
import dev.redress.core.routing.Need;
import dev.redress.core.routing.Router;
import dev.redress.core.routing.RoutingRules;
import dev.redress.store.AssignmentStore;
import dev.redress.store.AssignmentStore.Waiting;
import dev.redress.store.StaffStore;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/// Gives what nobody has to people, the most pressing first. Ends early when nobody takes anything,
/// however long the queue is.
final class QueueRound {

    private final AssignmentStore cases;
    private final StaffStore staff;
    private final CaseSteps steps;
    private final Router router;
    private Waiting after = Waiting.BEGINNING;

    QueueRound(AssignmentStore cases, StaffStore staff, CaseSteps steps, RoutingRules rules) {
        this.cases = cases;
        this.staff = staff;
        this.steps = steps;
        this.router = new Router(rules);
    }

    Uni<Void> all() {
        return steps.run()
                .repeat(() ->
                        staff.staff(steps.run().at())
                                .chain(people ->
                                        people.stream().anyMatch(Agent::hasRoom)
                                                ? batch()
                                                : Uni.createFrom().item(false)));
    }

    // What cannot be given must not come first again and again.
    private Uni<Boolean> batch() {
        return cases.waiting(after, steps.batch())
                .call(waiting ->
                        steps.take(waiting.stream().map(Waiting::id).toList(), null, this::give))
                .map(waiting -> {
                    if (!waiting.isEmpty()) {
                        after = waiting.getLast();
                    }
                    return !waiting.isEmpty();
                });
    }

    private Optional<RoutingCommand> give(Complaint fresh, List<Agent> people) {
        Need need = Need.of(fresh);
        return switch (router.choose(need, people)) {
            case Choice.Given given ->
                    Optional.of(
                            new RoutingCommand.Route(
                                    new Actor(
                                            given.agent().account(),
                                            given.agent().member().roles()),
                                    given.reasons(need)));
            case Choice.Nobody _ -> Optional.empty();
        };
    }
}
