package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.store.OutboxMessage;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Writes e-mails to customers by a mail server.
@Singleton
class SmtpGateway implements NotificationGateway {

    private final SmtpClient client;
    private final Addresses addresses;
    private final SmtpConfig config;

    SmtpGateway(SmtpClient client, Addresses addresses, SmtpConfig config) {
        this.client = client;
        this.addresses = addresses;
        this.config = config;
    }

    @Override
    public boolean carries(DeliveryChannel channel) {
        return channel == DeliveryChannel.EMAIL && client.isThere();
    }

    @Override
    public Uni<Void> send(Lane lane, OutboxMessage message) {
        return addresses
                .letter(message, config)
                .map(letter -> EmailForm.of(message.id(), letter, config.from().orElseThrow()))
                .chain(client::send);
    }
}
