package dev.redress.notification;

import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.store.OutboxStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Delivers the messages that are due, batch by batch, until none is left or the provider is down.
@ApplicationScoped
public class NotificationDispatch implements Operation {

    private final OutboxStore outbox;
    private final Postman postman;
    private final DeliveryLog deliveries;
    private final NotificationConfig config;
    private final DeskClock clock;

    NotificationDispatch(
            OutboxStore outbox,
            Postman postman,
            DeliveryLog deliveries,
            NotificationConfig config,
            DeskClock clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notification-dispatch";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        Uni<Void> work = order.dryRun() ? count(run) : run.repeat(() -> round(run));
        return work.map(_ -> run.report());
    }

    private Uni<Void> count(OperationRun run) {
        return outbox.countDue(run.at(), run.remaining()).invoke(run::did).replaceWithVoid();
    }

    /// Answers whether another round makes sense.
    private Uni<Boolean> round(OperationRun run) {
        int limit = Math.min(config.batchSizeMax(), run.remaining());
        return outbox.claim(run.at(), config.lease(), limit)
                .chain(postman::deliver)
                .call(attempts -> deliveries.enter(run, attempts))
                .map(attempts ->
                        !attempts.isEmpty()
                                && attempts.stream().noneMatch(Attempt.Spared.class::isInstance));
    }
}
