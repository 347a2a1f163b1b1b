package dev.redress.notification;

import static dev.redress.support.Database.await;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Patience;
import dev.redress.core.notice.Routing;
import dev.redress.platform.DeskClock;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.RulesInForce;
import dev.redress.store.LaneStore;
import dev.redress.store.OutboxStore;
import dev.redress.store.SortingStore;
import dev.redress.support.Api;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The dispatch of the desk, with gateways that a test leads to providers of its own.
@ApplicationScoped
class OwnDispatch {

    private final OutboxStore outbox;
    private final LaneStore lanes;
    private final SortingStore sorting;
    private final RulesInForce rules;
    private final Patience patience;
    private final DeliveryLog deliveries;
    private final LocalMailbox mailbox;
    private final DeskClock clock;

    OwnDispatch(
            OutboxStore outbox,
            LaneStore lanes,
            SortingStore sorting,
            RulesInForce rules,
            Patience patience,
            DeliveryLog deliveries,
            LocalMailbox mailbox,
            DeskClock clock) {
        this.outbox = outbox;
        this.lanes = lanes;
        this.sorting = sorting;
        this.rules = rules;
        this.patience = patience;
        this.deliveries = deliveries;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /// A dispatcher with circuits of its own.
    record Dispatcher(NotificationDispatch dispatch) {

        OperationReport runAt(Instant now) {
            Api.setClock(now.toString());
            return await(() -> dispatch.run(OperationOrder.ALL));
        }
    }

    /// @param gateways in whose place the desk's own mailbox stands for what they do not carry
    Dispatcher with(NotificationConfig config, NotificationGateway... gateways) {
        List<NotificationGateway> all = new ArrayList<>(List.of(gateways));
        all.add(mailbox);
        Channels channels = new Channels(config);
        Gateways known = new Gateways(all);
        return new Dispatcher(
                new NotificationDispatch(
                        outbox,
                        lanes,
                        sorting,
                        new Routing(known.open()),
                        rules,
                        new Postman(known, new Guards(channels), channels, patience),
                        deliveries,
                        config,
                        clock));
    }

    /// All channels alike: one call after another, soon cut off and never repeated at once.
    ///
    /// @param provider where messages are handed over
    /// @param timeout when a call is cut off
    /// @param circuitCalls after how many calls of which half failed the provider is left alone
    record Hasty(String provider, int circuitCalls, Duration timeout)
            implements NotificationConfig, ChannelConfig {

        @Override
        public Map<DeliveryChannel, ChannelConfig> channel() {
            Map<DeliveryChannel, ChannelConfig> all = new EnumMap<>(DeliveryChannel.class);
            for (DeliveryChannel one : DeliveryChannel.values()) {
                all.put(one, this);
            }
            return all;
        }

        @Override
        public Optional<URI> url() {
            return Optional.of(URI.create(provider));
        }

        @Override
        public Optional<String> token() {
            return Optional.of("let-me-in");
        }

        @Override
        public Optional<String> receiptSecret() {
            return Optional.empty();
        }

        @Override
        public int callsMax() {
            return 1;
        }

        @Override
        public int retriesMax() {
            return 0;
        }

        @Override
        public Duration circuitPause() {
            return Duration.ofSeconds(2);
        }

        @Override
        public int batchSizeMax() {
            return 200;
        }

        @Override
        public Duration lease() {
            return Duration.ofMinutes(10);
        }

        @Override
        public List<Duration> pauses() {
            return List.of(Duration.ofMinutes(1));
        }

        @Override
        public double spread() {
            return 0;
        }
    }
}
