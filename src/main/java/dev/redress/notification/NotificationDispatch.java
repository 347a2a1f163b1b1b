package dev.redress.notification;

import dev.redress.core.notice.Dispatching;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.Routing;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.LaneStore;
import dev.redress.store.OutboxStore;
import dev.redress.store.SortingStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Delivers the messages that are due. Each lane is emptied by itself, batch by batch, until
/// nothing is left in it or the other side is down: none waits for another.
@ApplicationScoped
public class NotificationDispatch implements Operation {

    private final OutboxStore outbox;
    private final LaneStore lanes;
    private final SortingStore sorting;
    private final Routing routing;
    private final RulesInForce rules;
    private final Postman postman;
    private final DeliveryLog deliveries;
    private final NotificationConfig config;
    private final DeskClock clock;

    NotificationDispatch(
            OutboxStore outbox,
            LaneStore lanes,
            SortingStore sorting,
            Routing routing,
            RulesInForce rules,
            Postman postman,
            DeliveryLog deliveries,
            NotificationConfig config,
            DeskClock clock) {
        this.outbox = outbox;
        this.lanes = lanes;
        this.sorting = sorting;
        this.routing = routing;
        this.rules = rules;
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
    public boolean reachesOthers() {
        return true;
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return (order.dryRun() ? count(run) : deliver(run)).map(_ -> run.report());
    }

    private Uni<Void> count(OperationRun run) {
        return outbox.countDue(run.at(), run.remaining()).invoke(run::did).replaceWithVoid();
    }

    private Uni<Void> deliver(OperationRun run) {
        Quota quota = new Quota(run.remaining());
        return rules.now()
                .map(inForce -> new Dispatching(routing, inForce.contactAt(run.at())))
                .chain(dispatching -> run.repeat(() -> sort(run, dispatching)))
                .chain(() -> lanes.due(run.at()))
                .chain(due -> emptyAll(run, due, quota));
    }

    /// Answers whether there may be more.
    private Uni<Boolean> sort(OperationRun run, Dispatching dispatching) {
        return sorting.sort(run.at(), config.batchSizeMax(), dispatching)
                .map(count -> count == config.batchSizeMax());
    }

    private Uni<Void> emptyAll(OperationRun run, List<Lane> due, Quota quota) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUni(lane -> run.repeat(() -> round(run, lane, quota)))
                .merge(Math.max(1, due.size()))
                .onItem()
                .ignoreAsUni();
    }

    /// Answers whether another round makes sense.
    private Uni<Boolean> round(OperationRun run, Lane lane, Quota quota) {
        int limit = quota.take(config.batchSizeMax());
        return limit == 0
                ? Uni.createFrom().item(false)
                : outbox.claim(lane, run.at(), config.lease(), limit)
                        .invoke(taken -> quota.giveBack(limit - taken.size()))
                        .chain(taken -> postman.deliver(run, lane, taken))
                        .call(attempts -> deliveries.enter(run, lane, attempts))
                        .map(NotificationDispatch::isMoreWorthwhile);
    }

    private static boolean isMoreWorthwhile(List<Attempt> attempts) {
        return !attempts.isEmpty() && attempts.stream().noneMatch(Attempt.Spared.class::isInstance);
    }
}
