package dev.redress.party;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.party.Partner;
import dev.redress.core.party.SharedField;
import dev.redress.core.privacy.ConsentSubject;
import dev.redress.store.ConsentStore;
import dev.redress.store.SharingAgreementStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;

/// What may be shared of a case: by the agreement with the partner, and by the customer.
@Singleton
class Agreed {

    private final SharingAgreementStore agreements;
    private final ConsentStore consents;

    Agreed(SharingAgreementStore agreements, ConsentStore consents) {
        this.agreements = agreements;
        this.consents = consents;
    }

    /// Nothing without an agreement.
    Uni<Set<SharedField>> fields(Partner partner, Complaint complaint, Instant now) {
        String customerId = complaint.submission().customer().id();
        return agreements
                .find(partner)
                .map(found -> found.map(agreement -> agreement.fieldsAt(now)).orElse(Set.of()))
                .chain(agreed ->
                        consents.isWithdrawn(ConsentSubject.CONTACT, customerId)
                                .map(isWithdrawn ->
                                        isWithdrawn ? SharedField.withoutContact(agreed) : agreed));
    }
}
