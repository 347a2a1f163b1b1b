package dev.redress.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.guidance.Article;
import dev.redress.core.guidance.Article.Topic;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the desk knows.
///
/// @param confirmed whether customers may be answered with it
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleAnswer(
        UUID id,
        Topic topic,
        String title,
        String body,
        String writtenBy,
        Instant writtenAt,
        @Nullable String confirmedBy,
        @Nullable String legallyConfirmedBy,
        boolean confirmed) {

    static ArticleAnswer of(Article article) {
        return new ArticleAnswer(
                article.id(),
                article.topic(),
                article.title(),
                article.body(),
                article.writtenBy(),
                article.writtenAt(),
                article.confirmedBy(),
                article.legallyConfirmedBy(),
                article.isConfirmed());
    }
}
