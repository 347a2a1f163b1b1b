package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.platform.DeskClock;
import dev.redress.store.OutboxMessage;
import dev.redress.store.WebhookStore;
import dev.redress.store.WebhookTarget;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Tells programs of events, as Standard Webhooks say.
@ApplicationScoped
class WebhookGateway implements NotificationGateway {

    private final WebhookStore webhooks;
    private final WebhookCall call;
    private final WebhookConfig config;
    private final DeskClock clock;

    WebhookGateway(WebhookStore webhooks, WebhookCall call, WebhookConfig config, DeskClock clock) {
        this.webhooks = webhooks;
        this.call = call;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public boolean carries(DeliveryChannel channel) {
        return channel == DeliveryChannel.WEBHOOK;
    }

    @Override
    public Uni<Void> send(Lane lane, OutboxMessage message) {
        UUID subscriber = UUID.fromString(Objects.requireNonNull(lane.subscriber()));
        return webhooks.target(subscriber, clock.instant()).chain(target -> send(target, message));
    }

    private Uni<Void> send(Optional<WebhookTarget> target, OutboxMessage message) {
        Optional<Subscriber> to =
                target.filter(WebhookTarget::active)
                        .flatMap(known -> Subscriber.of(known.url(), config.internal()));
        return target.isPresent() && to.isPresent()
                ? call.send(
                        to.get(), target.get().secrets(), message.id().toString(), message.text())
                : Uni.createFrom().failure(new Undeliverable("the subscriber is switched off"));
    }
}
