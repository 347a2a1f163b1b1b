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
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// The part of a case that came in. Only its receipt may move.
@Embeddable
@SuppressWarnings("NullAway.Init") // `of` and Hibernate fill every field.
class SubmissionColumns {

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    Source source;

    @Column(name = "customer_id")
    String customerId;

    @Column(name = "customer_name")
    @Nullable String customerName;

    @Column(name = "customer_phone")
    @Nullable String customerPhone;

    @Column(name = "customer_email")
    @Nullable String customerEmail;

    /// Where the phone number and the address are found by.
    @Column(name = "phone_mark")
    @Nullable String phoneMark;

    @Column(name = "email_mark")
    @Nullable String emailMark;

    @Column(name = "customer_tier")
    @Enumerated(EnumType.STRING)
    CustomerTier customerTier;

    String content;

    String language;

    @Enumerated(EnumType.STRING)
    @Nullable Wish wish;

    @Column(name = "order_no")
    @Nullable String orderNo;

    @Column(name = "product_id")
    @Nullable String productId;

    @Nullable String brand;

    @Column(name = "batch_no")
    @Nullable String batchNo;

    @Column(name = "merchant_id")
    @Nullable String merchantId;

    @Column(name = "shipment_no")
    @Nullable String shipmentNo;

    @Nullable String region;

    @Nullable String carrier;

    @Column(name = "order_amount")
    @Nullable BigDecimal orderAmount;

    @Column(name = "preferred_agent")
    @Nullable String preferredAgent;

    @Column(name = "named_staff")
    @Nullable String namedStaff;

    @Column(name = "claim_amount")
    @Nullable BigDecimal claimAmount;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "first_contact_at")
    @Nullable Instant firstContactAt;

    @ColumnTransformer(read = "tags::text", write = "cast(? as text)::jsonb")
    String tags;

    @Column(name = "consent_version")
    @Nullable Integer consentVersion;

    @Column(name = "contact_purpose")
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
