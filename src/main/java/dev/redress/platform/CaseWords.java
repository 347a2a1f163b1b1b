package dev.redress.platform;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Submission;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.privacy.Masking;
import dev.redress.core.privacy.Masks;
import dev.redress.core.privacy.PersonalField;
import dev.redress.core.privacy.Showing;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was written in a case, as its readers may see it (spec.md §7.3).
final class CaseWords {

    private static final String HIDDEN = "***";

    private CaseWords() {}

    /// Words that were written in a case, with the numbers in them hidden where they must be.
    static String text(String text, Complaint complaint, Actor reader) {
        if (isOwn(complaint.submission().customer(), reader)) {
            return text;
        }
        return Masks.of(PersonalField.CONTENT, reader) == Showing.HIDDEN
                ? HIDDEN
                : masked(text, complaint.submission());
    }

    /// Words of the desk, which the back office reads too: it writes reports. Numbers of people are
    /// hidden from all but the customer.
    static String deskText(String text, Complaint complaint, Actor reader) {
        return isOwn(complaint.submission().customer(), reader)
                ? text
                : masked(text, complaint.submission());
    }

    static boolean isOwn(Customer customer, Actor reader) {
        return reader.has(Role.CUSTOMER) && customer.id().equals(reader.name());
    }

    /// The customer's own phone and address are hidden however they are written; numbers that only
    /// look personal, such as the order's, are not.
    private static String masked(String text, Submission submission) {
        References references = submission.references();
        List<String> kept =
                Stream.of(
                                references.orderNo(),
                                references.productId(),
                                references.batchNo(),
                                references.merchantId(),
                                references.shipmentNo())
                        .filter(Objects::nonNull)
                        .toList();
        String masked = Masking.freeText(text, kept);
        Customer customer = submission.customer();
        masked = without(customer.phone(), Masking::phone, masked);
        return without(customer.email(), Masking::email, masked);
    }

    private static String without(@Nullable String known, UnaryOperator<String> mask, String text) {
        return known == null ? text : text.replace(known, mask.apply(known));
    }
}
