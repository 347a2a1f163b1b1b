package dev.redress.notification;

import static dev.redress.support.Database.await;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.Patience;
import dev.redress.core.notice.Routing;
import dev.redress.platform.DeskClock;
import dev.redress.platform.DeskConfig;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.RulesInForce;
import dev.redress.store.LaneStore;
import dev.redress.store.OutboxMessage;
import dev.redress.store.OutboxStore;
import dev.redress.store.SortingStore;
import dev.redress.support.Api;
import dev.redress.support.Database;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A desk that has text messages and e-mails, beside the one of all other tests, which has none.
@ApplicationScoped
class OpenPost {

    private final NotificationDispatch dispatch;
    private final Provider provider;
    private final Database database;

    OpenPost(
            OutboxStore outbox,
            LaneStore lanes,
            SortingStore sorting,
            LocalMailbox mailbox,
            Channels channels,
            RulesInForce rules,
            Patience patience,
            NotificationConfig config,
            DeskConfig desk,
            DeskClock clock,
            Database database) {
        this.provider = new Provider(mailbox);
        this.database = database;
        Gateways gateways = new Gateways(List.of(provider));
        this.dispatch =
                new NotificationDispatch(
                        outbox,
                        lanes,
                        sorting,
                        new Routing(gateways.open()),
                        rules,
                        new Postman(gateways, new Guards(channels), channels, patience),
                        new DeliveryLog(outbox, lanes, patience, desk),
                        config,
                        clock);
    }

    /// Takes everything but what goes by the channels that refuse.
    private static final class Provider implements NotificationGateway {

        private final LocalMailbox mailbox;
        private volatile Set<DeliveryChannel> refusing = Set.of();

        Provider(LocalMailbox mailbox) {
            this.mailbox = mailbox;
        }

        @Override
        public boolean carries(DeliveryChannel channel) {
            return EnumSet.of(DeliveryChannel.SMS, DeliveryChannel.EMAIL).contains(channel)
                    || mailbox.carries(channel);
        }

        @Override
        public Uni<Void> send(Lane lane, OutboxMessage message) {
            if (refusing.contains(lane.channel())) {
                return Uni.createFrom().failure(new Undeliverable("no such number"));
            }
            return mailbox.carries(lane.channel())
                    ? mailbox.send(lane, message)
                    : Uni.createFrom().voidItem();
        }
    }

    void refuse(DeliveryChannel... channels) {
        provider.refusing = Set.of(channels);
    }

    /// Runs until nothing moves any more: the messages of a case go one after the other.
    void runAt(Instant now) {
        Api.setClock(now.toString());
        OperationReport report;
        do {
            report = await(() -> dispatch.run(OperationOrder.ALL));
        } while (report.done() > 0 || !report.failures().isEmpty());
    }

    /// What was tried of the messages of a template: `SMS REFUSED`, in the order of time.
    List<String> attempts(String template) {
        return database
                .rows(
                        """
                        select a.lane || ' ' || a.outcome
                        from delivery_attempt a join outbox o on o.id = a.outbox_id
                        where o.template = $1 order by a.at, a.outcome <> 'SKIPPED', a.ctid
                        """,
                        template)
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    /// What the only message of a template has in a column.
    String the(String column, String template) {
        return String.valueOf(
                database.rows(
                                "select %s::text from outbox where template = $1".formatted(column),
                                template)
                        .getFirst()
                        .getString(0));
    }
}
