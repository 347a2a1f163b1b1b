package dev.redress.policy;

import dev.redress.core.notice.Wording;
import dev.redress.core.outlook.WorkEstimate;
import dev.redress.core.sla.DeadlineWatch;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/// Makes what the desk decides by and nobody changes while it runs.
@RegisterForReflection(targets = WorkEstimate.class)
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
}
