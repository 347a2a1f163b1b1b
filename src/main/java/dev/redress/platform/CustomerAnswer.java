package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.Submission;
import dev.redress.core.identity.Actor;
import dev.redress.core.privacy.Consent;
import dev.redress.core.privacy.Masking;
import dev.redress.core.privacy.Masks;
import dev.redress.core.privacy.PersonalField;
import dev.redress.core.privacy.Showing;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The customer, as far as the reader may know.
///
/// @param consentVersion of the published texts that were shown when the contact data were taken
/// @param contactPurpose what the contact data are for; they are not to be used for anything else
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerAnswer(
        @Nullable String id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Integer consentVersion,
        @Nullable String contactPurpose) {

    /// Customers see their own data, the back office sees none, and everybody else masked ones.
    static CustomerAnswer of(Submission submission, Actor reader) {
        Customer customer = submission.customer();
        Consent consent = submission.consent();
        if (CaseWords.isOwn(customer, reader)) {
            return new CustomerAnswer(
                    customer.id(),
                    customer.name(),
                    customer.phone(),
                    customer.email(),
                    consent.version(),
                    consent.purpose());
        }
        if (Masks.of(PersonalField.NAME, reader) == Showing.HIDDEN) {
            return new CustomerAnswer(null, null, null, null, null, null);
        }
        return new CustomerAnswer(
                customer.id(),
                masked(PersonalField.NAME, customer.name(), Masking::name, reader),
                masked(PersonalField.PHONE, customer.phone(), Masking::phone, reader),
                masked(PersonalField.EMAIL, customer.email(), Masking::email, reader),
                consent.version(),
                consent.purpose());
    }

    private static @Nullable String masked(
            PersonalField field, @Nullable String value, UnaryOperator<String> mask, Actor reader) {
        return value == null || Masks.of(field, reader) == Showing.HIDDEN
                ? null
                : mask.apply(value);
    }
}
