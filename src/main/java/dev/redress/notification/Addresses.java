package dev.redress.notification;

import dev.redress.store.Contact;
import dev.redress.store.ContactStore;
import dev.redress.store.NotFound;
import dev.redress.store.OutboxMessage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Where the customer of a case is reached. What has no address is undeliverable.
@ApplicationScoped
class Addresses {

    private final ContactStore contacts;

    Addresses(ContactStore contacts) {
        this.contacts = contacts;
    }

    /// The phone number, as the customer wrote it.
    Uni<String> phone(OutboxMessage message) {
        return contact(message).map(Contact::phone).chain(Addresses::number);
    }

    /// The message as an e-mail.
    Uni<EmailLetter> letter(OutboxMessage message, SmtpConfig config) {
        return contact(message)
                .chain(contact ->
                        EmailLetter.of(message, contact.email(), config)
                                .map(letter -> Uni.createFrom().item(letter))
                                .orElseGet(() -> refused("the case names no e-mail address")));
    }

    /// A failure for good.
    static <T> Uni<T> refused(String why) {
        return Uni.createFrom().failure(new Undeliverable(why));
    }

    private Uni<Contact> contact(OutboxMessage message) {
        return contacts.ofMessage(message.id())
                .onFailure(NotFound.class)
                .transform(_ -> new Undeliverable("no case says where to"));
    }

    private static Uni<String> number(@Nullable String phone) {
        return phone == null ? refused("the case names no number") : Uni.createFrom().item(phone);
    }
}
