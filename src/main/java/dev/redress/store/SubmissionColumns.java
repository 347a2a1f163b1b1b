package dev.redress.store;

import dev.redress.core.classification.Kind;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Submission;
import dev.redress.core.complaint.Wish;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.history.Erasing;
import dev.redress.core.privacy.Consent;
import dev.redress.core.privacy.Findable;
import dev.redress.core.privacy.PublicText;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The part of a case that came in. Only its receipt may move.
@SuppressWarnings("NullAway.Init") // `of` and SubmissionReading fill every field.
class SubmissionColumns {

    Kind kind;

    Channel channel;

    Source source;

    String customerId;

    @Nullable String customerName;

    @Nullable String customerPhone;

    @Nullable String customerEmail;

    /// Where the phone number and the address are found by.
    @Nullable String phoneMark;

    @Nullable String emailMark;

    CustomerTier customerTier;

    String content;

    String language;

    @Nullable Wish wish;

    @Nullable String orderNo;

    @Nullable String productId;

    @Nullable String brand;

    @Nullable String batchNo;

    @Nullable String merchantId;

    @Nullable String shipmentNo;

    @Nullable String region;

    @Nullable String carrier;

    @Nullable BigDecimal orderAmount;

    @Nullable String preferredAgent;

    @Nullable String namedStaff;

    @Nullable BigDecimal claimAmount;

    Instant receivedAt;

    @Nullable Instant firstContactAt;

    String tags;

    @Nullable Integer consentVersion;

    @Nullable String contactPurpose;

    static SubmissionColumns of(Submission submission, SealedRow row) {
        SubmissionColumns columns = new SubmissionColumns();
        columns.kind = submission.kind();
        columns.channel = submission.channel();
        columns.source = submission.source();
        columns.take(submission.customer(), row);
        columns.content = row.seal("content", submission.content());
        columns.language = submission.language();
        columns.wish = submission.wish();
        columns.take(submission.references());
        columns.claimAmount = submission.claimAmount();
        columns.receivedAt = submission.receivedAt();
        columns.firstContactAt = submission.firstContactAt();
        columns.tags = JsonColumn.ofStrings(submission.tags());
        columns.consentVersion = submission.consent().version();
        columns.contactPurpose =
                SealedColumn.CONTACT_PURPOSE.sealedIfAny(submission.consent().purpose());
        return columns;
    }

    /// Its receipt is the earliest of what went into the case.
    void receive(Submission after) {
        receivedAt = after.receivedAt();
        firstContactAt = after.firstContactAt();
    }

    /// Takes other contact data; what is not named stays.
    void correct(CustomerDataStore.Contact contact, SealedRow row) {
        if (contact.name() != null) {
            customerName = row.seal("customer_name", contact.name());
        }
        if (contact.phone() != null) {
            customerPhone = row.seal("customer_phone", contact.phone());
            phoneMark = Sealing.mark(Findable.PHONE, contact.phone());
        }
        if (contact.email() != null) {
            customerEmail = row.seal("customer_email", contact.email());
            emailMark = Sealing.mark(Findable.EMAIL, contact.email());
        }
    }

    /// What the figures count by stays: kind, channel, tier, product, merchant, region, amounts,
    /// and labels; but a label that holds a number or an address of somebody goes.
    void erase(Erasing erasing, SealedRow row) {
        customerId = erasing.other(customerId);
        customerName = null;
        customerPhone = null;
        customerEmail = null;
        phoneMark = null;
        emailMark = null;
        content = row.seal("content", Erasing.ERASED);
        orderNo = orderNo == null ? null : erasing.other(orderNo);
        shipmentNo = shipmentNo == null ? null : erasing.other(shipmentNo);
        tags =
                JsonColumn.ofStrings(
                        JsonColumn.strings(tags).stream()
                                .map(SubmissionColumns::impersonal)
                                .toList());
        brand = brand == null ? null : impersonal(brand);
        region = region == null ? null : impersonal(region);
        carrier = carrier == null ? null : impersonal(carrier);
        contactPurpose = null;
    }

    private static String impersonal(String label) {
        return PublicText.holdsPersonalData(label) ? Erasing.ERASED : label;
    }

    Submission toCore(SealedRow row) {
        return new Submission(
                kind,
                channel,
                source,
                customer(row),
                row.open("content", content),
                language,
                wish,
                new References(
                        orderNo,
                        productId,
                        brand,
                        batchNo,
                        merchantId,
                        shipmentNo,
                        region,
                        carrier,
                        orderAmount,
                        preferredAgent,
                        namedStaff),
                claimAmount,
                receivedAt,
                firstContactAt,
                JsonColumn.strings(tags),
                new Consent(
                        consentVersion, SealedColumn.CONTACT_PURPOSE.openedIfAny(contactPurpose)));
    }

    private Customer customer(SealedRow row) {
        return new Customer(
                customerId,
                row.openIfAny("customer_name", customerName),
                row.openIfAny("customer_phone", customerPhone),
                row.openIfAny("customer_email", customerEmail),
                customerTier);
    }

    private void take(Customer customer, SealedRow row) {
        customerId = customer.id();
        customerName = row.sealIfAny("customer_name", customer.name());
        customerPhone = row.sealIfAny("customer_phone", customer.phone());
        customerEmail = row.sealIfAny("customer_email", customer.email());
        phoneMark = Sealing.mark(Findable.PHONE, customer.phone());
        emailMark = Sealing.mark(Findable.EMAIL, customer.email());
        customerTier = customer.tier();
    }

    private void take(References references) {
        orderNo = references.orderNo();
        productId = references.productId();
        brand = references.brand();
        batchNo = references.batchNo();
        merchantId = references.merchantId();
        shipmentNo = references.shipmentNo();
        region = references.region();
        carrier = references.carrier();
        orderAmount = references.orderAmount();
        preferredAgent = references.preferredAgent();
        namedStaff = references.complainedOf();
    }
}
