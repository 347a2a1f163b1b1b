package dev.redress.store;

import dev.redress.core.notice.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The messages to be sent, and what became of them.
@ApplicationScoped
public class OutboxStore {

    private static final String COLUMNS =
            """
            o.id, o.case_no, o.template, o.recipient, o.text, o.state, o.attempts,
            o.next_attempt_at, o.created_at, o.sent_at, o.last_error\
            """;
    // No party is reminded while the case is over; if it comes back, the reminder goes out after
    // all.
    private static final String DUE =
            """
            state = 'PENDING' and next_attempt_at <= $1
              and (template <> 'PARTY_REMINDER' or not exists (
                select from complaint c where c.id = complaint_id
                  and c.status in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')))\
            """;
    private static final String CLAIM =
            """
            update outbox o set attempts = o.attempts + 1, next_attempt_at = $2
            where o.id in (
              select id from outbox where %s
              order by next_attempt_at limit $3 for no key update skip locked)
            returning %s
            """
                    .formatted(DUE, COLUMNS);
    // What was promised to be sent is met by it. The due instant still counts as kept; what is sent
    // later is broken, and stays for the sweep, which counts and tells it.
    private static final String SENT =
            """
            with sent as (
              update outbox set state = 'SENT', sent_at = $1, last_error = null,
                text = case when $3 and template in (%s) then '***' else text end
              where id = any($2) and state = 'PENDING' returning id)
            update placed_order set finished_at = $1,
              state = case
                when state <> 'RUNNING' then state
                when $1 <= due_at then 'MET'
                else 'BREACHED' end,
              breached_at = case when $1 > due_at then due_at else breached_at end,
              next_at = case when $1 <= due_at then null else next_at end
            where message_id in (select id from sent) and finished_at is null
            """
                    .formatted(SurveySql.LETTERS);
    // An invitation that failed three times is given up with its survey (spec.md §5.5).
    private static final String RETRY =
            """
            with failed as (
              update outbox set next_attempt_at = $1, last_error = $2,
                state = case when template in (%1$s) and attempts >= 3 then 'DEAD' else state end
              where id = $3 and state = 'PENDING' returning id, state)
            %2$s
            """
                    .formatted(SurveySql.INVITATIONS, SurveySql.UNDELIVERED);
    private static final String DEAD =
            """
            with failed as (
              update outbox set state = 'DEAD', last_error = $1
              where id = $2 and state = 'PENDING' returning id, state)
            %s
            """
                    .formatted(SurveySql.UNDELIVERED);
    // Not tried after all: the attempt is taken back.
    private static final String PUT_BACK =
            """
            update outbox set attempts = attempts - 1, next_attempt_at = $1
            where id = any($2) and state = 'PENDING'
            """;
    private static final String COUNT =
            """
            select count(*) from (
              select from outbox where %s limit $2) due
            """
                    .formatted(DUE);
    private final Pool pool;

    OutboxStore(Pool pool) {
        this.pool = pool;
    }

    /// Takes messages that are due, the longest due first, for as long as `lease`. No other
    /// dispatcher takes them meanwhile; if this one crashes, the next takes them after that.
    public Uni<List<OutboxMessage>> claim(Instant now, Duration lease, int limit) {
        return Detached.from(() ->
                        pool.preparedQuery(CLAIM)
                                .execute(Tuple.of(sent(now), sent(now.plus(lease)), limit)))
                .map(OutboxStore::messages);
    }

    /// Notes that messages were delivered.
    ///
    /// @param withoutLinks whether the texts of surveys are emptied: nobody else shall answer in
    ///   their place
    public Uni<Void> markSent(List<UUID> ids, Instant now, boolean withoutLinks) {
        return Detached.from(() ->
                        pool.preparedQuery(SENT)
                                .execute(
                                        Tuple.of(
                                                sent(now), ids.toArray(UUID[]::new), withoutLinks)))
                .replaceWithVoid();
    }

    /// Lets the message wait until `nextAttemptAt`.
    public Uni<Void> markFailed(UUID id, String error, Instant nextAttemptAt) {
        return pool.preparedQuery(RETRY)
                .execute(Tuple.of(sent(nextAttemptAt), error, id))
                .replaceWithVoid();
    }

    /// Gives back messages that were claimed but not tried, to be taken from `nextAttemptAt` on.
    public Uni<Void> putBack(List<UUID> ids, Instant nextAttemptAt) {
        return Detached.from(() ->
                        pool.preparedQuery(PUT_BACK)
                                .execute(Tuple.of(sent(nextAttemptAt), ids.toArray(UUID[]::new))))
                .replaceWithVoid();
    }

    /// Gives the message up.
    public Uni<Void> markDead(UUID id, String error) {
        return pool.preparedQuery(DEAD).execute(Tuple.of(error, id)).replaceWithVoid();
    }

    /// How many messages are due, at most `limit`.
    public Uni<Integer> countDue(Instant now, int limit) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(sent(now), limit))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /// What was or will be sent about a case, oldest first. Fails with [NotFound] for a case that
    /// is not there or not to be seen.
    public Uni<List<OutboxMessage>> ofCase(String caseNo, Visibility visibility) {
        VisibleCases visible = VisibleCases.of(visibility);
        Tuple parameters = Tuple.of(caseNo);
        if (visible.value() != null) {
            parameters.addValue(visible.value());
        }
        return pool.preparedQuery(ofCase(visible))
                .execute(parameters)
                .map(rows -> messagesOf(caseNo, rows));
    }

    private static String ofCase(VisibleCases visible) {
        return """
        select %s from complaint c left join outbox o on o.complaint_id = c.id
        where c.case_no = $1 and %s
        order by o.created_at, o.id
        """
                .formatted(COLUMNS, visible.condition());
    }

    /// A case without messages is one row without one.
    private static List<OutboxMessage> messagesOf(String caseNo, RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new NotFound("case " + caseNo);
        }
        return rows.iterator().next().getUUID("id") == null ? List.of() : messages(rows);
    }

    private static List<OutboxMessage> messages(Iterable<Row> rows) {
        List<OutboxMessage> messages = new ArrayList<>();
        for (Row row : rows) {
            messages.add(
                    new OutboxMessage(
                            row.getUUID("id"),
                            row.getString("case_no"),
                            Template.valueOf(row.getString("template")),
                            row.getString("recipient"),
                            row.getString("text"),
                            MessageState.valueOf(row.getString("state")),
                            row.getInteger("attempts"),
                            row.getOffsetDateTime("next_attempt_at").toInstant(),
                            row.getOffsetDateTime("created_at").toInstant(),
                            instant(row.getOffsetDateTime("sent_at")),
                            row.getString("last_error")));
        }
        return messages;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime sent(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
