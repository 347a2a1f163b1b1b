package dev.redress.reputation;

import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.reputation.PublicReview;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.reputation.ReviewRequests.ReplyRequest;
import dev.redress.store.PublicReviewStore;
import dev.redress.store.StoredReview;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells those who said something in public what became of it.
@Singleton
class ReviewReplies {

    private final PublicReviewStore reviews;
    private final RulesInForce rules;
    private final DeskClock clock;

    ReviewReplies(PublicReviewStore reviews, RulesInForce rules, DeskClock clock) {
        this.reviews = reviews;
        this.rules = rules;
        this.clock = clock;
    }

    /// Keeps the reply, and sends it to the customer if the platform said who that is. Answers the
    /// review as it stands then. Fails with `NotFound`, and with a problem if there is a reply
    /// already.
    Uni<StoredReview> reply(UUID id, ReplyRequest told, String by) {
        Instant now = clock.instant();
        return rules.now()
                .chain(inForce ->
                        reviews.find(id)
                                .map(found ->
                                        notice(
                                                found.review(),
                                                told.text(),
                                                inForce.wordingAt(now))))
                .chain(notice ->
                        reviews.reply(
                                id,
                                Objects.requireNonNull(told.outcome()),
                                told.text(),
                                by,
                                notice,
                                now))
                .invoke(isFirst -> {
                    if (!isFirst) {
                        throw new ProblemException(replied());
                    }
                })
                .chain(() -> reviews.find(id));
    }

    private static @Nullable Notice notice(PublicReview review, String text, Wording wording) {
        String customer = review.customerId();
        return customer == null
                ? null
                : new Notice(
                        "%s:%s".formatted(Template.REVIEW_REPLY, review.id()),
                        Template.REVIEW_REPLY,
                        new Recipient.Customer(customer),
                        wording.words(
                                Template.REVIEW_REPLY, review.language(), Map.of("text", text)));
    }

    private static Problem replied() {
        return Problem.of(
                409, "ALREADY_REPLIED", "Not possible now", "The author was answered already");
    }
}
