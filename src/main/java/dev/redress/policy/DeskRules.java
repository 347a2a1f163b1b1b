package dev.redress.policy;

import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.metric.Goals;
import dev.redress.core.metric.Taxonomy;
import dev.redress.core.outlook.WorkEstimate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Makes what the desk decides by and nobody changes while it runs.
@RegisterForReflection(
        targets = {
            WorkEstimate.class,
            Goals.class,
            Taxonomy.class,
            dev.redress.core.metric.RollUp.class,
            dev.redress.core.metric.RollUp.Group.class,
            DutyPolicy.class,
            dev.redress.core.duty.DutyTeam.class,
            dev.redress.core.duty.DutyLink.class
        })
class DeskRules {

    @Produces
    @Singleton
    Messages wording() {
        return Messages.delivered();
    }

    @Produces
    @Singleton
    WorkEstimate work() {
        return new DeliveredFile("policy/work-v1.json").as(WorkEstimate.class);
    }

    @Produces
    @Singleton
    Goals goals() {
        return new DeliveredFile("policy/goals-v1.json").as(Goals.class);
    }

    @Produces
    @Singleton
    Taxonomy taxonomy() {
        return new DeliveredFile("classification/taxonomy-v1.json").as(Taxonomy.class);
    }

    @Produces
    @Singleton
    DutyPolicy duty() {
        return new DeliveredFile("policy/duty-v1.json").as(DutyPolicy.class);
    }
}
