package dev.redress.core.reputation;

import dev.redress.core.classification.Category;
import dev.redress.core.survey.Dimension;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said of a product or of the service.
///
/// @param externalId what its source calls it: the same twice is one review
/// @param rating from 1 to 5
/// @param text with personal numbers hidden
/// @param language of answers to it
/// @param dimensions at least one
/// @param terms words by which it was understood, each once
/// @param isShared whether its author passed it on to others
/// @param points what its author gets for passing on something good; 0 for nothing
public record PublicReview(
        UUID id,
        ReviewSource source,
        String externalId,
        int rating,
        String text,
        String language,
        @Nullable String productId,
        @Nullable String orderNo,
        @Nullable String customerId,
        Instant writtenAt,
        Set<Dimension> dimensions,
        Category category,
        List<String> terms,
        boolean isShared,
        int points) {

    public PublicReview {
        dimensions = Set.copyOf(dimensions);
        terms = List.copyOf(terms);
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("A review is about something");
        }
    }

    public Sentiment sentiment() {
        return Sentiment.of(rating);
    }
}
