package dev.redress.infra.schedules;

import dev.redress.infra.settings.Settings;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/// Where events go that no function took. They say which schedule it was, and nothing of anybody.
public final class DeadLetters {

    private final Queue queue;

    public DeadLetters(Construct scope, Settings settings) {
        queue =
                Queue.Builder.create(scope, "DeadLetters")
                        .queueName(settings.name("dead-letters"))
                        .encryption(QueueEncryption.SQS_MANAGED)
                        .enforceSsl(true)
                        .retentionPeriod(Duration.days(14))
                        .build();
    }

    public Queue queue() {
        return queue;
    }
}
