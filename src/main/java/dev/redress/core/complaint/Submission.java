package dev.redress.core.complaint;

import dev.redress.core.classification.Kind;
import dev.redress.core.customer.Channel;
import dev.redress.core.privacy.Consent;
import dev.redress.core.privacy.Masking;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was submitted, as it came in. Only the receipt may move afterwards, to that of an earlier
/// complaint about the same matter that went into the case, and back.
///
/// @param content 1 to 5,000 characters, not only white space
/// @param language of messages to the customer: `zh-CN` or `en`
/// @param claimAmount in CNY with two decimals
/// @param firstContactAt when the customer first spoke of it, at most `receivedAt` (INT-14)
/// @param tags those of the caller, and behind them those that the desk added at intake
/// @param consent what the customer was shown when the contact data were taken
public record Submission(
        Kind kind,
        Channel channel,
        Source source,
        Customer customer,
        String content,
        String language,
        @Nullable Wish wish,
        References references,
        @Nullable BigDecimal claimAmount,
        Instant receivedAt,
        @Nullable Instant firstContactAt,
        List<String> tags,
        Consent consent) {

    public Submission {
        tags = List.copyOf(tags);
    }

    /// What the customer was shown is not known.
    public Submission(
            Kind kind,
            Channel channel,
            Source source,
            Customer customer,
            String content,
            String language,
            @Nullable Wish wish,
            References references,
            @Nullable BigDecimal claimAmount,
            Instant receivedAt,
            @Nullable Instant firstContactAt,
            List<String> tags) {
        this(
                kind,
                channel,
                source,
                customer,
                content,
                language,
                wish,
                references,
                claimAmount,
                receivedAt,
                firstContactAt,
                tags,
                Consent.NONE);
    }

    /// The same with what the customer was shown.
    public Submission with(Consent shown) {
        return new Submission(
                kind,
                channel,
                source,
                customer,
                content,
                language,
                wish,
                references,
                claimAmount,
                receivedAt,
                firstContactAt,
                tags,
                shown);
    }

    /// Words that were written in the case, with the numbers of people in them hidden (spec.md
    /// §7.3). The customer's own phone and address are hidden however they are written; numbers
    /// that only look personal, such as the order's, are not.
    public String masked(String text) {
        return customer.hiddenIn(Masking.freeText(text, references.numbers()));
    }

    /// The content as everybody but the customer may see it.
    public String maskedContent() {
        return masked(content);
    }

    Submission receivedAs(Reception reception) {
        return new Submission(
                kind,
                channel,
                source,
                customer,
                content,
                language,
                wish,
                references,
                claimAmount,
                reception.receivedAt(),
                reception.firstContactAt(),
                tags,
                consent);
    }

    /// The second matter of it. What the whole names beside its order is only known of the whole.
    Submission partOf(Part part) {
        String orderNo = part.orderNo();
        return new Submission(
                kind,
                channel,
                source,
                customer,
                part.content(),
                language,
                wish,
                orderNo == null || orderNo.equals(references.orderNo())
                        ? references
                        : new References(orderNo, null, null, null, null, null, null),
                null,
                receivedAt,
                firstContactAt,
                tags,
                consent);
    }

    /// What became a complaint at `now`.
    ///
    /// @param words what is complained of; absent for the same words
    Submission asComplaint(@Nullable String words, Instant now) {
        return new Submission(
                Kind.COMPLAINT,
                channel,
                source,
                customer,
                words == null ? content : words,
                language,
                wish,
                references,
                claimAmount,
                now,
                firstContactAt == null ? receivedAt : firstContactAt,
                List.of(),
                consent);
    }

    /// With the tags that the desk itself adds at intake.
    Submission taggedWith(List<String> more) {
        Set<String> all = new LinkedHashSet<>(tags);
        all.addAll(more);
        return new Submission(
                kind,
                channel,
                source,
                customer,
                content,
                language,
                wish,
                references,
                claimAmount,
                receivedAt,
                firstContactAt,
                List.copyOf(all),
                consent);
    }
}
