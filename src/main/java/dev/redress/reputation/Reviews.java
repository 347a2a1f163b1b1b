package dev.redress.reputation;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Facts;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Reason;
import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Submission;
import dev.redress.core.customer.Channel;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.core.privacy.Masking;
import dev.redress.core.reputation.PublicReview;
import dev.redress.core.reputation.ReviewReading;
import dev.redress.core.reputation.ReviewSource;
import dev.redress.core.reputation.Sentiment;
import dev.redress.reputation.ReviewRequests.ReviewRequest;
import dev.redress.store.TimeOrderedId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Understands a review by the rules in force, and decides what comes of it.
record Reviews(Rules rules, Instant now) {

    PublicReview read(ReviewRequest told, String language) {
        String text = Objects.requireNonNullElse(told.text(), "");
        int rating = Objects.requireNonNull(told.rating());
        OffsetDateTime writtenAt = told.writtenAt();
        boolean isShared = Boolean.TRUE.equals(told.shared());
        ReviewReading reading = ReviewReading.of(text);
        Assessment assessment =
                rules.classifiers().at(now).value().classify(new Facts(text, Kind.FEEDBACK, null));
        List<String> terms =
                Stream.concat(
                                assessment.reasons().stream().map(Reason::phrase),
                                reading.words().stream())
                        .distinct()
                        .toList();
        return new PublicReview(
                TimeOrderedId.at(now),
                Objects.requireNonNull(told.source()),
                told.externalId(),
                rating,
                Masking.freeText(text),
                language,
                told.productId(),
                told.orderNo(),
                told.customerId(),
                writtenAt == null ? now : writtenAt.toInstant(),
                reading.dimensions(),
                assessment.category(),
                terms,
                isShared,
                rules.surveyAt(now).reward().of(rating, text, isShared));
    }

    /// The case that a bad review is, so that somebody answers within a day (REV-06).
    ///
    /// @param text as it was written
    Change opened(PublicReview review, String text) {
        Submission submission =
                new Submission(
                        Kind.FEEDBACK,
                        channelOf(review.source()),
                        Source.SYSTEM,
                        new Customer(customerOf(review), null, null, null),
                        text.isBlank() ? starsOf(review) : text,
                        review.language(),
                        null,
                        new References(
                                review.orderNo(), review.productId(), null, null, null, null, null),
                        null,
                        now,
                        null,
                        List.of(review.source().name()));
        return rules.openingAt(now).open(TimeOrderedId.at(now), submission, Actor.SYSTEM, now);
    }

    static boolean isBad(PublicReview review) {
        return review.sentiment() == Sentiment.BAD;
    }

    // Nobody may be known to have written it; then its source is.
    private static String customerOf(PublicReview review) {
        String customer = review.customerId();
        return customer == null
                ? "review-%s-%s".formatted(review.source(), review.externalId())
                : customer;
    }

    private static String starsOf(PublicReview review) {
        return "%d / 5 ★".formatted(review.rating());
    }

    private static Channel channelOf(ReviewSource source) {
        return switch (source) {
            case RATING_SYSTEM -> Channel.APP;
            case SESSION -> Channel.CHAT;
            case MESSAGE -> Channel.SMS;
            case SOCIAL_MEDIA, WORD_OF_MOUTH -> Channel.SOCIAL;
        };
    }
}
