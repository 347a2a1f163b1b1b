package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.store.Contact;
import dev.redress.store.ContactStore;
import dev.redress.store.NotFound;
import dev.redress.store.OutboxMessage;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Writes e-mails to customers.
@Singleton
class SmtpGateway implements NotificationGateway {

    private final SmtpClient client;
    private final ContactStore contacts;
    private final SmtpConfig config;

    SmtpGateway(SmtpClient client, ContactStore contacts, SmtpConfig config) {
        this.client = client;
        this.contacts = contacts;
        this.config = config;
    }

    @Override
    public boolean carries(DeliveryChannel channel) {
        return channel == DeliveryChannel.EMAIL && client.isThere();
    }

    @Override
    public Uni<Void> send(Lane lane, OutboxMessage message) {
        return contacts.ofMessage(message.id())
                .onFailure(NotFound.class)
                .transform(_ -> new Undeliverable("no case says where to"))
                .chain(contact -> send(message, contact));
    }

    private Uni<Void> send(OutboxMessage message, Contact contact) {
        String to = contact.email();
        return to == null
                ? Uni.createFrom().failure(new Undeliverable("the case names no e-mail address"))
                : client.send(EmailForm.of(message, to, config));
    }
}
