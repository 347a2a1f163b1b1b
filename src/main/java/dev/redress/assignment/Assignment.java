package dev.redress.assignment;

import dev.redress.core.policy.Rules;
import dev.redress.core.routing.RoutingRules;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.AssignmentStore;
import dev.redress.store.StaffStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Hands over what people left behind, and gives what nobody has to whom it suits best.
///
/// Each case is a transaction of its own, in which what everybody has is counted anew: no two runs
/// give one case twice or anybody more than they can have. A case that cannot be changed is
/// reported and does not keep the others waiting. Does nothing while the policy `organisation` says
/// that the desk shall not.
@ApplicationScoped
public class Assignment implements Operation {

    private final AssignmentStore cases;
    private final StaffStore staff;
    private final RulesInForce rules;
    private final DeskClock clock;

    Assignment(AssignmentStore cases, StaffStore staff, RulesInForce rules, DeskClock clock) {
        this.cases = cases;
        this.staff = staff;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assignment";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now().chain(inForce -> run(run, order, inForce)).map(_ -> run.report());
    }

    private Uni<Void> run(OperationRun run, OperationOrder order, Rules inForce) {
        RoutingRules routing = inForce.organisationAt(run.at()).routing();
        if (!routing.automatic()) {
            return Uni.createFrom().voidItem();
        }
        CaseSteps steps = new CaseSteps(cases, run, inForce.lifecycleAt(run.at()), order.dryRun());
        return new HandOverRound(cases, staff, steps, routing)
                .all()
                .chain(() -> new QueueRound(cases, staff, steps, routing).all());
    }
}
