package dev.redress.policy;

import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.duty.DutyWatch;
import dev.redress.core.metric.Goals;
import dev.redress.core.metric.Taxonomy;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.notice.Wording;
import dev.redress.core.outlook.WorkEstimate;
import dev.redress.core.sla.DeadlineWatch;
import dev.redress.core.sla.WorkCalendar;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

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
    Wording wording() {
        return new Messages(
                Map.of(
                        "zh-CN",
                        new DeliveredFile("templates/messages_zh_CN.properties").properties(),
                        "en",
                        new DeliveredFile("templates/messages_en.properties").properties()));
    }

    @Produces
    @Singleton
    DeadlineWatch watch(Wording wording) {
        return new DeadlineWatch(wording);
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

    @Produces
    @Singleton
    DutyWatch dutyWatch(DutyPolicy policy, Wording wording) {
        return new DutyWatch(policy, wording);
    }

    @Produces
    @Singleton
    QuietHours quietHours(QuietHoursConfig config) {
        return new QuietHours(config.from(), config.to(), WorkCalendar.ZONE);
    }
}
