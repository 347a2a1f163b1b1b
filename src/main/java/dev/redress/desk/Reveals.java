package dev.redress.desk;

import dev.redress.core.audit.AuditAction;
import dev.redress.core.audit.AuditEntry;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.identity.Actor;
import dev.redress.core.privacy.ConsentSubject;
import dev.redress.core.privacy.PersonalField;
import dev.redress.core.privacy.Purpose;
import dev.redress.desk.RevealRequests.RevealAnswer;
import dev.redress.platform.AgreedUse;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Sight;
import dev.redress.platform.TooManyRequests;
import dev.redress.store.ComplaintStore;
import dev.redress.store.RevealStore;
import dev.redress.store.RevealStore.Allowance;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Shows what is masked otherwise, one field at a time, to whoever may see it for their purpose.
/// That it was shown is written down before.
@Singleton
class Reveals {

    private static final Logger LOG = Logger.getLogger(Reveals.class);
    private static final String OPERATION = "POST /complaints/{id}/reveals";

    private final ComplaintStore complaints;
    private final RevealStore reveals;
    private final AgreedUse uses;
    private final DeskClock clock;

    Reveals(ComplaintStore complaints, RevealStore reveals, AgreedUse uses, DeskClock clock) {
        this.complaints = complaints;
        this.reveals = reveals;
        this.uses = uses;
        this.clock = clock;
    }

    /// Fails with `NotFound`, also for a case that the reader may not see, and with
    /// [TooManyRequests].
    ///
    /// @throws ProblemException if the field is not for the reader, or not for the purpose; the
    ///   answer fails so if the customer does not agree to the purpose any more
    Uni<RevealAnswer> show(UUID caseId, PersonalField field, Purpose purpose, Actor reader) {
        requireRight(field, purpose, reader);
        return complaints
                .find(caseId, Sight.of(reader))
                .call(found -> agreed(found, field, purpose))
                .map(found -> value(found, field))
                .chain(value ->
                        reveals.ask(entry(caseId, field, purpose, reader))
                                .map(allowance ->
                                        answer(allowance, field, value, purpose, reader)));
    }

    private static void requireRight(PersonalField field, Purpose purpose, Actor reader) {
        if (!field.isFor(reader)) {
            throw new ProblemException(
                    Problem.forbidden(
                            "FIELD_NOT_ALLOWED",
                            "Your role has no right to see the %s".formatted(field.label())));
        }
        if (!field.dataClass().allows(purpose)) {
            throw new ProblemException(
                    Problem.forbidden(
                            "PURPOSE_NOT_ALLOWED",
                            "The %s is shown for one of %s"
                                    .formatted(field.label(), field.dataClass().purposes())));
        }
    }

    private Uni<Void> agreed(Complaint complaint, PersonalField field, Purpose purpose) {
        return ConsentSubject.CONTACT.covers(field.dataClass(), purpose)
                ? uses.requireToRead(ConsentSubject.CONTACT, complaint.submission().customer().id())
                : Uni.createFrom().voidItem();
    }

    private static String value(Complaint complaint, PersonalField field) {
        Customer customer = complaint.submission().customer();
        String value =
                switch (field) {
                    case NAME -> customer.name();
                    case PHONE -> customer.phone();
                    case EMAIL -> customer.email();
                    case CONTENT -> complaint.submission().content();
                    // The desk does not ask for them, so it has none.
                    case ADDRESS, IDENTITY_NUMBER, BANK_CARD -> null;
                };
        return required(value, field);
    }

    private static String required(@Nullable String value, PersonalField field) {
        if (value == null) {
            throw new ProblemException(
                    Problem.notFound("The case holds no %s".formatted(field.label())));
        }
        return value;
    }

    private AuditEntry entry(UUID caseId, PersonalField field, Purpose purpose, Actor reader) {
        Instant now = clock.instant();
        return AuditEntry.of(TimeOrderedId.at(now), now, reader, AuditAction.REVEALED)
                .by(OPERATION, purpose)
                .about(List.of(caseId), Map.of("field", field.label()));
    }

    private RevealAnswer answer(
            Allowance allowance, PersonalField field, String value, Purpose purpose, Actor reader) {
        return switch (allowance) {
            case Allowance.Shown(Instant until) ->
                    new RevealAnswer(field.label(), value, purpose, until);
            case Allowance.Exhausted(Instant until) -> {
                LOG.warnf("%s asked for more masked fields than one person may see", reader.name());
                throw new TooManyRequests(Duration.between(clock.instant(), until));
            }
        };
    }
}
