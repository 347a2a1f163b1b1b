package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.platform.DeskClock;
import dev.redress.store.DeliveredMessages;
import dev.redress.store.OutboxMessage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Keeps the messages in the desk's own database: what staff and customers read there, and what
/// others have no gateway for.
@ApplicationScoped
class LocalMailbox implements NotificationGateway {

    private final DeliveredMessages mailbox;
    private final Channels channels;
    private final DeskClock clock;

    LocalMailbox(DeliveredMessages mailbox, Channels channels, DeskClock clock) {
        this.mailbox = mailbox;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public boolean carries(DeliveryChannel channel) {
        return switch (channel) {
            case DESK, INBOX -> true;
            case PARTNER -> channels.of(channel).url().isEmpty();
            case EMAIL, SMS, PUSH, PHONE, WEBHOOK -> false;
        };
    }

    @Override
    public Uni<Void> send(Lane lane, OutboxMessage message) {
        return mailbox.deliver(List.of(message), clock.instant()).replaceWithVoid();
    }
}
