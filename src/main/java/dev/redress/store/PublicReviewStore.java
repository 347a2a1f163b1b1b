package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Change;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.identity.Actor;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.reputation.PublicReview;
import dev.redress.core.reputation.ReviewSource;
import dev.redress.store.StoredReview.Outcome;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The reviews, each once, with the cases that are opened for the bad ones.
@ApplicationScoped
public class PublicReviewStore {

    private static final String INSERT =
            """
            insert into public_review (id, source, external_id, rating, sentiment, text, language,
              product_id, order_no, customer_id, written_at, dimensions, category, terms, shared,
              points, complaint_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            on conflict (source, external_id) do nothing
            """;

    private static final String REVIEWS =
            """
            select r.*, d.due_at from public_review r
            left join deadline d on d.complaint_id = r.complaint_id and d.stage = 'REPLY'\
            """;

    private static final String FIND = REVIEWS + " where r.source = $1 and r.external_id = $2";

    private static final String READ = REVIEWS + " where r.id = $1";

    private static final String LATEST = REVIEWS + " order by r.id desc limit $1";

    private static final String UNANSWERED =
            REVIEWS + " where r.outcome is null order by r.id desc limit $1";

    private static final String REPLY =
            """
            with replied as (
              update public_review
              set outcome = $2, reply = $3, replied_by = $4, replied_at = $5
              where id = $1 and outcome is null returning id, external_id, customer_id
            ), told as (
              insert into outbox (id, complaint_id, case_no, key, template, recipient, text, state,
                template_version, attempts, next_attempt_at, held_since, created_at)
              select $6, '00000000-0000-0000-0000-000000000000', 'REVIEW', $7, $8, $9, $10,
                'PENDING', $12, 0, $11, case when $11 > $5 then $5 end, $5
              from replied where $7::text is not null)
            select from replied
            """;

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    PublicReviewStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.pool = pool;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// Keeps the review and opens the case, in one transaction. Answers whether it was new; of one
    /// that is known nothing is written.
    ///
    /// @param opened absent if no case is to be opened
    public Uni<Boolean> ingest(PublicReview review, @Nullable Change opened, Instant now) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(INSERT)
                                .execute(inserted(review, opened))
                                .map(rows -> rows.rowCount() == 1)
                                .call(isNew ->
                                        isNew && opened != null
                                                ? open(connection, opened, now)
                                                : Uni.createFrom().voidItem())));
    }

    private Uni<Void> open(SqlConnection connection, Change opened, Instant now) {
        NewCase fresh = new NewCase(opened, Actor.SYSTEM.name(), null);
        IntakeBatch batch = new IntakeBatch(List.of(fresh), now, quiet, duty);
        return connection.preparedQuery(batch.sql()).execute(batch.parameters()).replaceWithVoid();
    }

    /// Fails with [NotFound].
    public Uni<StoredReview> find(ReviewSource source, String externalId) {
        return one(FIND, Tuple.of(source.name(), externalId), externalId);
    }

    /// Fails with [NotFound].
    public Uni<StoredReview> find(UUID id) {
        return one(READ, Tuple.of(id), id.toString());
    }

    /// At most `limit`, the latest first.
    public Uni<List<StoredReview>> latest(int limit) {
        return list(LATEST, limit);
    }

    /// The same of those whose author was told nothing yet.
    public Uni<List<StoredReview>> unanswered(int limit) {
        return list(UNANSWERED, limit);
    }

    private Uni<List<StoredReview>> list(String sql, int limit) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(limit))
                .map(rows -> Rows.all(rows, StoredReview::of));
    }

    /// Stores what the author is told and hands it to the outbox. Answers whether it was the first
    /// reply.
    ///
    /// @param notice absent if nobody knows the author
    public Uni<Boolean> reply(
            UUID id,
            Outcome outcome,
            String reply,
            String by,
            @Nullable Notice notice,
            Instant now) {
        Tuple parameters =
                Tuple.of(
                        id,
                        outcome.name(),
                        SealedColumn.REVIEW_REPLY.sealed(reply),
                        by,
                        sent(now),
                        TimeOrderedId.at(now));
        parameters
                .addString(notice == null ? null : notice.key())
                .addString(notice == null ? null : notice.template().name())
                .addString(notice == null ? null : notice.recipient().address())
                .addString(notice == null ? null : SealedColumn.MESSAGE.sealed(notice.text()))
                .addValue(
                        notice == null ? null : sent(quiet.earliest(notice.template(), false, now)))
                .addInteger(notice == null ? null : notice.words().version());
        return Detached.from(() -> pool.preparedQuery(REPLY).execute(parameters))
                .map(rows -> rows.size() == 1);
    }

    private Uni<StoredReview> one(String sql, Tuple parameters, String name) {
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows ->
                        Rows.first(rows, StoredReview::of)
                                .orElseThrow(() -> new NotFound("review " + name)));
    }

    private static Tuple inserted(PublicReview review, @Nullable Change opened) {
        Tuple parameters =
                Tuple.of(
                        review.id(),
                        review.source().name(),
                        review.externalId(),
                        review.rating(),
                        review.sentiment().name(),
                        SealedColumn.REVIEW.sealed(review.text()));
        return parameters
                .addString(review.language())
                .addString(review.productId())
                .addString(review.orderNo())
                .addString(review.customerId())
                .addValue(sent(review.writtenAt()))
                .addValue(review.dimensions().stream().map(Enum::name).toArray(String[]::new))
                .addString(review.category().name())
                .addValue(review.terms().toArray(String[]::new))
                .addBoolean(review.isShared())
                .addInteger(review.points())
                .addUUID(opened == null ? null : opened.after().id());
    }
}
