package dev.redress.notification;

import dev.redress.platform.DeskClock;
import dev.redress.store.DeliveredMessages;
import dev.redress.store.OutboxMessage;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Keeps the messages in the desk's own database, until a gateway to a provider takes its place.
@DefaultBean
@ApplicationScoped
class LocalMailbox implements NotificationGateway {

    private final DeliveredMessages mailbox;
    private final DeskClock clock;

    LocalMailbox(DeliveredMessages mailbox, DeskClock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Override
    public Uni<Void> send(OutboxMessage message) {
        return mailbox.deliver(List.of(message), clock.instant()).replaceWithVoid();
    }
}
