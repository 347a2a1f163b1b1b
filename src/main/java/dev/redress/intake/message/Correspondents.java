package dev.redress.intake.message;

import dev.redress.core.complaint.Customer;
import dev.redress.core.evidence.Sha256;
import dev.redress.core.incoming.IncomingMessage;
import dev.redress.store.CorrespondentStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// As which customer somebody opens a case.
@Singleton
class Correspondents {

    /// Customers whom the shop does not know by any other name.
    private static final String BY_MAIL = "mail-";

    private static final int NAME_LENGTH = 24;

    private final CorrespondentStore store;

    Correspondents(CorrespondentStore store) {
        this.store = store;
    }

    /// Nobody vouches for the addresses in cases: whoever complains may have typed another's, and
    /// would get to read what that one writes. So whoever writes a mail is a customer of their own,
    /// as whom nobody signs in.
    Uni<Customer> of(IncomingMessage message) {
        return switch (message.form()) {
            case MAIL -> ofMail(message);
            case CHANNEL -> Uni.createFrom().item(named(message, message.sender(), null));
        };
    }

    private Uni<Customer> ofMail(IncomingMessage message) {
        return store.customer(message.sender(), BY_MAIL)
                .map(known -> known.orElseGet(() -> newName(message.sender())))
                .map(id -> named(message, id, message.sender()));
    }

    private String newName(String address) {
        return BY_MAIL + Sha256.of(store.nameOf(address)).substring(0, NAME_LENGTH);
    }

    private static Customer named(IncomingMessage message, String id, @Nullable String email) {
        String name = message.senderName();
        return new Customer(id, name.isBlank() ? null : name, null, email);
    }
}
