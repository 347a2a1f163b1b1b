package dev.redress.store;

import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.IncomingState;
import dev.redress.core.incoming.Intent;
import dev.redress.core.incoming.SenderBudget;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Messages that come in: each is kept before anything is made of it, and only once.
@ApplicationScoped
public class IncomingStore {

    /// Whoever works on one is given up after this: another may go on.
    private static final Duration WORK_MAX = Duration.ofMinutes(10);

    // Messages of one sender are counted one after the other, on however many machines.
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended($1, 53))";

    private static final String REPEATED =
            """
            update incoming_message set repeats = repeats + 1
            where external_hash = $1 returning *
            """;

    private static final String SPENT =
            """
            select count(*) filter (where received_at > $3), count(*) from incoming_message
            where sender_mark = $1 and received_at > $4
              and state in ('RECEIVED', case when $2 then 'REPLY' else 'ACCEPTED' end)
              and (about_case is not null) = $2
            """;

    private static final String INSERT =
            """
            insert into incoming_message (id, source, form, external_hash, content_hash, sender_mark,
              sender, subject, raw, is_cut, sender_check, state, reason, about_case, received_at,
              claimed_until)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
            returning *
            """;

    private static final String CLAIM =
            """
            update incoming_message set claimed_until = $3
            where id = $1 and state = 'RECEIVED' and (claimed_until is null or claimed_until <= $2)
            """;

    private static final String GIVE_UP =
            "update incoming_message set claimed_until = null where id = $1 and state = 'RECEIVED'";

    private static final String FILE_DONE =
            """
            update incoming_message
            set files_done = files_done + 1, refused_files = coalesce($2, refused_files)
            where id = $1
            """;

    private static final String SETTLE =
            """
            update incoming_message
            set state = $2, reason = $3, complaint_id = $4, claimed_until = null
            where id = $1 returning *
            """;

    private final Pool pool;

    IncomingStore(Pool pool) {
        this.pool = pool;
    }

    /// A message as it is kept.
    ///
    /// @param isOurs whether the caller is the one to make something of it: it is new, or whoever
    ///   was to do it did not come to an end
    public record Kept(StoredIncoming message, boolean isOurs) {}

    /// Keeps the message, unless it is kept already: then answers how it stands. One whose sender
    /// has written too much waits for a person, and one whose id was used for another, too.
    public Uni<Kept> keep(FreshIncoming fresh, Instant now) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(LOCK)
                                .execute(Tuple.of(fresh.senderMark()))
                                .chain(() -> known(connection, fresh))
                                .chain(known ->
                                        known.isPresent()
                                                ? again(connection, known.get(), fresh, now)
                                                : anew(connection, fresh, now))));
    }

    /// Answers whether the caller is to make something of it.
    public Uni<Boolean> claim(UUID id, Instant now) {
        return Detached.from(() -> pool.withConnection(connection -> claim(connection, id, now)));
    }

    /// Lets the next one try, when it comes again.
    public Uni<Void> giveUp(UUID id) {
        return Detached.from(
                () -> pool.preparedQuery(GIVE_UP).execute(Tuple.of(id)).replaceWithVoid());
    }

    /// That one more of its files is dealt with.
    ///
    /// @param refused all that were not taken by now; absent if none more
    public Uni<Void> fileDone(UUID id, @Nullable String refused) {
        Tuple parameters = Tuple.of(id, SealedColumn.INCOMING_FILES.sealedIfAny(refused));
        return Detached.from(
                () -> pool.preparedQuery(FILE_DONE).execute(parameters).replaceWithVoid());
    }

    /// What became of it.
    ///
    /// @param caseId that it became, or was added to
    public Uni<StoredIncoming> settle(
            UUID id, IncomingState state, @Nullable IncomingReason reason, @Nullable UUID caseId) {
        Tuple parameters =
                Tuple.of(id, state.name(), reason == null ? null : reason.name(), caseId);
        return Detached.from(() ->
                pool.preparedQuery(SETTLE)
                        .execute(parameters)
                        .map(rows ->
                                first(rows)
                                        .orElseThrow(
                                                () -> new NotFound("incoming message " + id))));
    }

    private static Uni<Optional<StoredIncoming>> known(
            SqlConnection connection, FreshIncoming fresh) {
        return connection
                .preparedQuery(REPEATED)
                .execute(Tuple.of(fresh.externalHash()))
                .map(IncomingStore::first);
    }

    private static Uni<Kept> again(
            SqlConnection connection, StoredIncoming known, FreshIncoming fresh, Instant now) {
        if (!known.contentHash().equals(fresh.contentHash())) {
            FreshIncoming apart = fresh.apart();
            return known(connection, apart)
                    .chain(found ->
                            found.isPresent()
                                    ? Uni.createFrom().item(new Kept(found.get(), false))
                                    : insert(connection, apart, now));
        }
        return claim(connection, known.id(), now).map(isOurs -> new Kept(known, isOurs));
    }

    private static Uni<Kept> anew(SqlConnection connection, FreshIncoming fresh, Instant now) {
        SenderBudget budget = fresh.budget();
        return budget == null
                ? insert(connection, fresh, now)
                : isSpent(connection, fresh, budget, now)
                        .chain(spent ->
                                insert(connection, spent ? fresh.overBudget() : fresh, now));
    }

    private static Uni<Boolean> isSpent(
            SqlConnection connection, FreshIncoming fresh, SenderBudget budget, Instant now) {
        Tuple parameters =
                Tuple.of(
                        fresh.senderMark(),
                        fresh.intent() instanceof Intent.Reply,
                        sent(now.minus(Duration.ofHours(1))),
                        sent(now.minus(Duration.ofDays(1))));
        return connection
                .preparedQuery(SPENT)
                .execute(parameters)
                .map(rows -> {
                    Row row = rows.iterator().next();
                    return budget.isSpent(row.getLong(0), row.getLong(1));
                });
    }

    private static Uni<Kept> insert(SqlConnection connection, FreshIncoming fresh, Instant now) {
        IncomingReason reason = fresh.intent().reason();
        IncomingState state = fresh.intent().state();
        boolean isOurs = state == IncomingState.RECEIVED;
        Tuple parameters =
                Tuple.of(
                        fresh.id(),
                        fresh.source(),
                        fresh.form().name(),
                        fresh.externalHash(),
                        fresh.contentHash(),
                        fresh.senderMark());
        parameters
                .addString(SealedColumn.INCOMING_SENDER.sealed(fresh.sender()))
                .addString(SealedColumn.INCOMING_SUBJECT.sealed(fresh.subject()))
                .addString(SealedColumn.INCOMING_RAW.sealed(fresh.raw()))
                .addBoolean(fresh.isCut())
                .addString(fresh.check().name())
                .addString(state.name())
                .addString(reason == null ? null : reason.name())
                .addUUID(fresh.intent().aboutCase())
                .addOffsetDateTime(sent(fresh.receivedAt()))
                .addOffsetDateTime(isOurs ? sent(now.plus(WORK_MAX)) : null);
        return connection
                .preparedQuery(INSERT)
                .execute(parameters)
                .map(rows -> new Kept(first(rows).orElseThrow(), isOurs));
    }

    private static Uni<Boolean> claim(SqlConnection connection, UUID id, Instant now) {
        return connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(id, sent(now), sent(now.plus(WORK_MAX))))
                .map(rows -> rows.rowCount() == 1);
    }

    private static Optional<StoredIncoming> first(RowSet<Row> rows) {
        for (Row row : rows) {
            return Optional.of(StoredIncoming.of(row));
        }
        return Optional.empty();
    }

    static OffsetDateTime sent(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
