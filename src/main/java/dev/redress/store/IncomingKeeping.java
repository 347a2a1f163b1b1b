package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.incoming.IncomingBudget;
import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.IncomingState;
import dev.redress.core.incoming.Intent;
import dev.redress.core.incoming.SenderBudget;
import dev.redress.store.IncomingStore.Kept;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Keeps a message that came in, inside one transaction.
record IncomingKeeping(SqlConnection connection, Instant now) {

    // Messages of one sender are counted one after the other, on however many machines.
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended($1, 53))";

    private static final String REPEATED =
            """
            update incoming_message set repeats = repeats + 1
            where external_hash = $1 returning *
            """;

    private static final String SPENT =
            """
            select count(*) filter (where received_at > $1), count(*) from incoming_message
            where received_at > $2 and %s
            """;

    private static final String BY_SENDER =
            SPENT.formatted(
                    """
                    mailbox_mark = $3 and (sender_check = 'PASSED') = $4
                      and state in ('RECEIVED', case when $5 then 'REPLY' else 'ACCEPTED' end)
                      and (about_case is not null) = $5\
                    """);

    private static final String BY_SOURCE =
            SPENT.formatted(
                    """
                    source = $3 and sender_check <> 'PASSED' and state in ('RECEIVED', 'ACCEPTED')
                      and about_case is null\
                    """);

    private static final String INSERT =
            """
            insert into incoming_message (id, source, form, external_hash, content_hash, sender_mark,
              mailbox_mark, sender, subject, raw, is_cut, sender_check, state, reason, about_case, received_at,
              claimed_until)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            returning *
            """;

    private static final String CLAIM =
            """
            update incoming_message set claimed_until = $3
            where id = $1 and state = 'RECEIVED' and (claimed_until is null or claimed_until <= $2)
            """;

    Uni<Kept> keep(FreshIncoming fresh) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(fresh.mailboxMark()))
                .chain(() -> known(fresh))
                .chain(known -> known.isPresent() ? again(known.get(), fresh) : anew(fresh));
    }

    private Uni<Optional<StoredIncoming>> known(FreshIncoming fresh) {
        return connection
                .preparedQuery(REPEATED)
                .execute(Tuple.of(fresh.externalHash()))
                .map(rows -> Rows.first(rows, StoredIncoming::of));
    }

    private Uni<Kept> again(StoredIncoming known, FreshIncoming fresh) {
        if (!known.contentHash().equals(fresh.contentHash())) {
            FreshIncoming apart = fresh.apart();
            return known(apart)
                    .chain(found ->
                            found.isPresent()
                                    ? Uni.createFrom().item(new Kept(found.get(), false))
                                    : insert(apart));
        }
        return claim(known.id()).map(isOurs -> new Kept(known, isOurs));
    }

    private Uni<Kept> anew(FreshIncoming fresh) {
        IncomingBudget budget = fresh.budget();
        return budget == null
                ? insert(fresh)
                : isSpent(fresh, budget).chain(spent -> insert(spent ? fresh.overBudget() : fresh));
    }

    private Uni<Boolean> isSpent(FreshIncoming fresh, IncomingBudget budget) {
        Tuple sender = since().addString(fresh.mailboxMark());
        sender.addBoolean(fresh.isVerified()).addBoolean(fresh.intent() instanceof Intent.Reply);
        SenderBudget ofSource = budget.ofSource();
        return isSpent(budget.ofSender(), BY_SENDER, sender)
                .chain(spent ->
                        spent || ofSource == null
                                ? Uni.createFrom().item(spent)
                                : isSpentBySource(fresh, ofSource));
    }

    // All senders of the source are counted one after the other.
    private Uni<Boolean> isSpentBySource(FreshIncoming fresh, SenderBudget budget) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(fresh.source()))
                .chain(() -> isSpent(budget, BY_SOURCE, since().addString(fresh.source())));
    }

    private Tuple since() {
        return Tuple.of(sent(now.minus(Duration.ofHours(1))), sent(now.minus(Duration.ofDays(1))));
    }

    private Uni<Boolean> isSpent(SenderBudget budget, String count, Tuple parameters) {
        return connection
                .preparedQuery(count)
                .execute(parameters)
                .map(rows -> {
                    Row row = rows.iterator().next();
                    return budget.isSpent(row.getLong(0), row.getLong(1));
                });
    }

    private Uni<Kept> insert(FreshIncoming fresh) {
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
                .addString(fresh.mailboxMark())
                .addString(SealedColumn.INCOMING_SENDER.sealed(fresh.sender()))
                .addString(SealedColumn.INCOMING_SUBJECT.sealed(fresh.subject()))
                .addString(SealedColumn.INCOMING_RAW.sealed(fresh.raw()))
                .addBoolean(fresh.isCut())
                .addString(fresh.check().name())
                .addString(state.name())
                .addString(reason == null ? null : reason.name())
                .addUUID(fresh.intent().aboutCase())
                .addOffsetDateTime(sent(fresh.receivedAt()))
                .addOffsetDateTime(isOurs ? sent(now.plus(IncomingStore.WORK_MAX)) : null);
        return connection
                .preparedQuery(INSERT)
                .execute(parameters)
                .map(rows -> new Kept(Rows.first(rows, StoredIncoming::of).orElseThrow(), isOurs));
    }

    private Uni<Boolean> claim(UUID id) {
        return connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(id, sent(now), sent(now.plus(IncomingStore.WORK_MAX))))
                .map(rows -> rows.rowCount() == 1);
    }
}
