package dev.redress.platform;

import dev.redress.core.privacy.ConsentSubject;
import dev.redress.store.ConsentStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Refuses uses of data that the customer does not agree to any more (PRIV-01).
@Singleton
public class AgreedUse {

    private static final int CONFLICT = 409;
    private static final String CODE = "CONSENT_WITHDRAWN";

    private final ConsentStore consents;

    AgreedUse(ConsentStore consents) {
        this.consents = consents;
    }

    /// Fails with 403 `CONSENT_WITHDRAWN` for data that must not be read.
    public Uni<Void> requireToRead(ConsentSubject subject, String customerId) {
        return consents.isWithdrawn(subject, customerId)
                .invoke(AgreedUse::refuseReading)
                .replaceWithVoid();
    }

    /// Like [#requireToRead(ConsentSubject, String)], of the customer of a case.
    public Uni<Void> requireToRead(ConsentSubject subject, UUID caseId) {
        return consents.isWithdrawn(subject, caseId)
                .invoke(AgreedUse::refuseReading)
                .replaceWithVoid();
    }

    /// Fails with 409 `CONSENT_WITHDRAWN` for a payment that must not be ordered in this case.
    public Uni<Void> requireToPay(UUID caseId) {
        return consents.isWithdrawn(ConsentSubject.PAYMENT, caseId)
                .invoke(isWithdrawn -> {
                    if (isWithdrawn) {
                        throw new ProblemException(
                                Problem.of(
                                        CONFLICT,
                                        CODE,
                                        "Not possible now",
                                        "The customer does not agree any more to be paid by what is"
                                                + " known of them"));
                    }
                })
                .replaceWithVoid();
    }

    private static void refuseReading(boolean isWithdrawn) {
        if (isWithdrawn) {
            throw new ProblemException(
                    Problem.forbidden(CODE, "The customer does not agree to this use any more"));
        }
    }
}
