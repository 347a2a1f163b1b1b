package dev.redress.intake;

import dev.redress.core.classification.Kind;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Filing;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Submission;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.priority.Cause;
import dev.redress.core.privacy.Consent;
import dev.redress.core.privacy.Masking;
import dev.redress.intake.ComplaintRequest.CustomerRequest;
import dev.redress.platform.InvalidInput;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a filing of a request, or says everything that is wrong with it (INT-04).
final class SubmissionForm {

    static final int CONTENT_MAX = 5_000;

    private static final int TAGS_MAX = 20;
    private static final int TAG_MAX = 50;
    private static final Set<String> RESERVED = Cause.reservedTags();
    private static final int DECIMALS = 2;
    private static final BigDecimal AMOUNT_MAX = new BigDecimal("9999999999.99");

    private final FieldChecks checks = new FieldChecks();
    private final ComplaintRequest request;
    private final Actor actor;
    private final Instant now;
    private final EvidenceForm evidence;

    private SubmissionForm(
            ComplaintRequest request, Actor actor, Instant now, Validator validator) {
        this.request = request;
        this.actor = actor;
        this.now = now;
        this.evidence = new EvidenceForm(validator, checks);
    }

    /// @param actor who submits; decides in whose name and with which receipt that is possible
    /// @throws InvalidInput with all errors
    static Filing read(
            @Nullable ComplaintRequest request,
            Actor actor,
            String language,
            Instant now,
            Validator validator) {
        if (request == null) {
            throw InvalidInput.of("", "REQUIRED", "a body is required");
        }
        return new SubmissionForm(request, actor, now, validator).filing(language);
    }

    private Filing filing(String language) {
        List<EvidenceItem> items = evidence.read(request.evidence());
        return new Filing(submission(language), items);
    }

    private Submission submission(String language) {
        Channel channel = request.channel();
        checks.required("channel", channel);
        Customer customer = customer(channel);
        String content = content();
        References references = references();
        BigDecimal claimAmount = amount("claimAmount", request.claimAmount());
        SubmissionTimes times = new SubmissionTimes(request, actor, now);
        Instant receivedAt = times.receivedAt(checks);
        Instant firstContactAt = times.firstContactAt(receivedAt, checks);
        List<String> tags = tags(references);
        Consent consent = consent();
        Kind kind = Objects.requireNonNullElse(request.kind(), Kind.COMPLAINT);
        FieldsOfKind.check(kind, request, checks);
        if (channel == null || !checks.errors().isEmpty()) {
            throw new InvalidInput(checks.errors());
        }
        return new Submission(
                kind,
                channel,
                source(),
                customer,
                content,
                language,
                request.wish(),
                references,
                claimAmount,
                receivedAt,
                firstContactAt,
                tags,
                consent);
    }

    private Consent consent() {
        Integer version = request.consentVersion();
        if (version != null && version < 1) {
            checks.add("consentVersion", "OUT_OF_RANGE", "must be at least 1");
        }
        checks.text("contactPurpose", request.contactPurpose());
        if (actor.has(Role.CUSTOMER) && request.contactPurpose() != null) {
            checks.add("contactPurpose", "NOT_ALLOWED", "is for the platform to say");
        }
        return new Consent(version, request.contactPurpose());
    }

    private Source source() {
        if (actor.hasAny(Role.CUSTOMER, Role.APP)) {
            return Source.CUSTOMER;
        }
        return actor.has(Role.BOT) ? Source.BOT : Source.AGENT;
    }

    private Customer customer(@Nullable Channel channel) {
        CustomerRequest customer = request.customer();
        if (customer == null) {
            checks.required("customer", null);
            return new Customer("", null, null, null);
        }
        String id = Objects.requireNonNullElse(customer.id(), "");
        checks.required("customer.id", customer.id());
        checks.text("customer.id", customer.id());
        checks.text("customer.name", customer.name());
        checks.phone("customer.phone", customer.phone());
        checks.email("customer.email", customer.email());
        boolean foreign = actor.has(Role.CUSTOMER) && !id.equals(actor.name());
        if (foreign && customer.id() != null) {
            checks.add("customer.id", "NOT_OWN", "must be your own account");
        }
        if (actor.has(Role.CUSTOMER) && customer.tier() != null) {
            checks.add("customer.tier", "NOT_ALLOWED", "is for the platform to say");
        }
        if (isAnsweredOutside(channel) && customer.phone() == null && customer.email() == null) {
            checks.add(
                    "customer.phone",
                    "CONTACT_REQUIRED",
                    "channel %s needs a phone number or an e-mail address".formatted(channel));
        }
        return new Customer(
                id,
                customer.name(),
                customer.phone(),
                customer.email(),
                Objects.requireNonNullElse(customer.tier(), CustomerTier.STANDARD));
    }

    /// Elsewhere the customer is reached where the complaint came from.
    private static boolean isAnsweredOutside(@Nullable Channel channel) {
        return channel == Channel.PHONE || channel == Channel.SMS || channel == Channel.EMAIL;
    }

    private String content() {
        String content = request.content();
        checks.required("content", content);
        if (content == null) {
            return "";
        }
        if (FieldChecks.isBlank(content)) {
            checks.add("content", "BLANK", "must not be blank");
        } else if (FieldChecks.lengthOf(content) > CONTENT_MAX) {
            checks.add(
                    "content",
                    "TOO_LONG",
                    "must have at most %,d characters".formatted(CONTENT_MAX));
        }
        return content;
    }

    private References references() {
        checks.text("orderNo", request.orderNo());
        checks.text("productId", request.productId());
        checks.text("brand", request.brand());
        checks.text("batchNo", request.batchNo());
        checks.text("merchantId", request.merchantId());
        checks.text("shipmentNo", request.shipmentNo());
        checks.text("region", request.region());
        checks.text("carrier", request.carrier());
        checks.text("preferredAgent", request.preferredAgent());
        checks.text("complainedOf", request.complainedOf());
        if (request.complainedOf() != null && source() != Source.AGENT) {
            checks.add("complainedOf", "NOT_ALLOWED", "is for the staff to say");
        }
        if (actor.has(Role.CUSTOMER) && request.orderAmount() != null) {
            checks.add("orderAmount", "NOT_ALLOWED", "is for the platform to say");
        }
        return new References(
                request.orderNo(),
                request.productId(),
                request.brand(),
                request.batchNo(),
                request.merchantId(),
                request.shipmentNo(),
                request.region(),
                request.carrier(),
                amount("orderAmount", request.orderAmount()),
                request.preferredAgent(),
                request.complainedOf());
    }

    private @Nullable BigDecimal amount(String field, @Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        if (amount.scale() > DECIMALS) {
            checks.add(field, "TOO_PRECISE", "must have at most two decimals");
            return null;
        }
        if (amount.signum() < 0 || amount.compareTo(AMOUNT_MAX) > 0) {
            checks.add(field, "OUT_OF_RANGE", "must be between 0 and " + AMOUNT_MAX);
            return null;
        }
        return amount.setScale(DECIMALS);
    }

    private List<String> tags(References references) {
        List<@Nullable String> tags = Objects.requireNonNullElse(request.tags(), List.of());
        if (tags.size() > TAGS_MAX) {
            checks.add("tags", "TOO_MANY", "must be at most %d".formatted(TAGS_MAX));
            return List.of();
        }
        for (int i = 0; i < tags.size(); i++) {
            String field = "tags[%d]".formatted(i);
            checks.required(field, tags.get(i));
            checks.text(field, tags.get(i), TAG_MAX);
            requireOwn(field, tags.get(i));
        }
        // The database counts by them, so that they are not sealed. No complaint is refused for
        // one.
        return tags.stream()
                .filter(Objects::nonNull)
                .map(tag -> Masking.freeText(tag, references.numbers()))
                .toList();
    }

    private void requireOwn(String field, @Nullable String tag) {
        if (tag != null && RESERVED.contains(tag.strip().toLowerCase(Locale.ROOT))) {
            checks.add(field, "RESERVED", "is a tag that only the desk gives");
        }
    }
}
