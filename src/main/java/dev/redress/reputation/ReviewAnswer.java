package dev.redress.reputation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Category;
import dev.redress.core.reputation.PublicReview;
import dev.redress.core.reputation.ReviewSource;
import dev.redress.core.reputation.Sentiment;
import dev.redress.core.survey.Dimension;
import dev.redress.store.StoredReview;
import dev.redress.store.StoredReview.Outcome;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A review and what became of it.
///
/// @param terms words by which it was understood
/// @param points the reward for passing it on
/// @param caseId of the case that was opened for a bad one
/// @param dueAt by when that case is to be answered
/// @param outcome absent until its author was answered, like what follows
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
public record ReviewAnswer(
        UUID id,
        ReviewSource source,
        String externalId,
        int rating,
        Sentiment sentiment,
        String text,
        List<Dimension> dimensions,
        Category category,
        List<String> terms,
        @Nullable String productId,
        @Nullable String orderNo,
        Instant writtenAt,
        boolean shared,
        int points,
        @Nullable UUID caseId,
        @Nullable Instant dueAt,
        @Nullable Outcome outcome,
        @Nullable String reply,
        @Nullable Instant repliedAt) {

    static ReviewAnswer of(StoredReview stored) {
        PublicReview review = stored.review();
        return new ReviewAnswer(
                review.id(),
                review.source(),
                review.externalId(),
                review.rating(),
                review.sentiment(),
                review.text(),
                review.dimensions().stream().sorted().toList(),
                review.category(),
                review.terms(),
                review.productId(),
                review.orderNo(),
                review.writtenAt(),
                review.isShared(),
                review.points(),
                stored.caseId(),
                stored.dueAt(),
                stored.outcome(),
                stored.reply(),
                stored.repliedAt());
    }
}
