package dev.redress.party;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Submission;
import dev.redress.core.identity.Actor;
import dev.redress.core.party.SharedField;
import dev.redress.core.privacy.Masking;
import dev.redress.party.LinkView.SharedView;
import dev.redress.platform.CaseAnswers;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Shows of a case what may be shared, and nothing more.
@Singleton
class SharedViews {

    private static final int KNOWN_MIN = 2;
    private static final String HIDDEN = "***";

    private final CaseAnswers answers;

    SharedViews(CaseAnswers answers) {
        this.answers = answers;
    }

    /// @param reader the name under which the partner is written of
    SharedView of(Complaint complaint, Set<SharedField> shared, String reader) {
        Submission submission = complaint.submission();
        Customer customer = submission.customer();
        References references = submission.references();
        return new SharedView(
                customer.name() == null ? null : Masking.name(customer.name()),
                only(shared, SharedField.PHONE, customer.phone()),
                only(shared, SharedField.EMAIL, customer.email()),
                only(shared, SharedField.CONTENT, masked(submission.content(), complaint, reader)),
                only(shared, SharedField.WISH, submission.wish()),
                only(shared, SharedField.CLAIM_AMOUNT, amount(submission.claimAmount())),
                only(shared, SharedField.ORDER_NO, references.orderNo()),
                only(shared, SharedField.PRODUCT, references.productId()),
                only(shared, SharedField.PRODUCT, references.brand()),
                only(shared, SharedField.PRODUCT, references.batchNo()),
                only(shared, SharedField.SHIPMENT_NO, references.shipmentNo()),
                only(shared, SharedField.REGION, references.region()));
    }

    /// With whatever leads to a person hidden in it.
    String masked(String text, Complaint complaint, String reader) {
        String masked = answers.deskText(text, complaint, new Actor(reader, Set.of()));
        Customer customer = complaint.submission().customer();
        return without(customer.id(), without(customer.name(), masked));
    }

    private static String without(@Nullable String known, String text) {
        return known == null || known.codePointCount(0, known.length()) < KNOWN_MIN
                ? text
                : text.replace(known, HIDDEN);
    }

    private static <T> @Nullable T only(
            Set<SharedField> shared, SharedField field, @Nullable T value) {
        return shared.contains(field) ? value : null;
    }

    private static @Nullable String amount(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
