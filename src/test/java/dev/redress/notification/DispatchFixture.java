package dev.redress.notification;

import static dev.redress.support.Database.await;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Dispatching;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.Routing;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.RulesInForce;
import dev.redress.store.OutboxMessage;
import dev.redress.store.OutboxStore;
import dev.redress.store.SortingStore;
import dev.redress.store.Visibility;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Fills the outbox and looks at what became of it.
@ApplicationScoped
class DispatchFixture {

    static final Instant MONDAY_10AM = Cases.at("2026-03-02T10:00");

    private final Cases cases;
    private final OutboxStore outbox;
    private final SortingStore sorting;
    private final RulesInForce rules;
    private final Routing routing;
    private final NotificationConfig config;
    private final NotificationDispatch dispatch;
    private final FlakyGateway gateway;
    private final Guards guards;
    private final Database database;

    DispatchFixture(
            Cases cases,
            OutboxStore outbox,
            SortingStore sorting,
            RulesInForce rules,
            Routing routing,
            NotificationConfig config,
            NotificationDispatch dispatch,
            FlakyGateway gateway,
            Guards guards,
            Database database) {
        this.cases = cases;
        this.outbox = outbox;
        this.sorting = sorting;
        this.rules = rules;
        this.routing = routing;
        this.config = config;
        this.dispatch = dispatch;
        this.gateway = gateway;
        this.guards = guards;
        this.database = database;
    }

    void startEmpty() {
        database.empty();
        gateway.become(FlakyGateway.RELIABLE);
        closeCircuit();
    }

    /// As if the provider had been left alone for long enough.
    void closeCircuit() {
        guards.beginAnew();
    }

    /// Each has one message, the receipt, due on Monday at ten.
    List<Complaint> open(int count) {
        return Stream.generate(() -> cases.open(Cases.RUDE_SERVICE, MONDAY_10AM))
                .limit(count)
                .toList();
    }

    OperationReport runAt(Instant now) {
        return runAt(now, OperationOrder.ALL);
    }

    OperationReport runAt(Instant now, OperationOrder order) {
        Api.setClock(now.toString());
        return await(() -> dispatch.run(order));
    }

    /// What a dispatcher takes for customers, which then ends before it does anything.
    List<OutboxMessage> claim(Instant now) {
        Dispatching dispatching = new Dispatching(routing, await(rules::now).contactAt(now));
        await(() -> sorting.sort(now, 100, dispatching));
        Lane inbox = Lane.of(DeliveryChannel.INBOX);
        return await(() -> outbox.claim(inbox, now, config.lease(), 10));
    }

    OutboxMessage receipt(Complaint complaint) {
        return await(() -> outbox.ofCase(complaint.caseNo(), new Visibility.Everything()))
                .getFirst();
    }
}
