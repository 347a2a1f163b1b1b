package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the desk has told a member of the staff, by name or by a role.
@ApplicationScoped
public class StaffInboxStore {

    /// Of one event, as many rows as a person may have roles.
    private static final int AGAIN_MAX = 50;

    // What one change tells several of has ids of the same moment, which may be ahead of it.
    private static final Duration MOMENT = Duration.ofSeconds(2);

    // Whoever was named as complained of after a message was written is not among the accounts
    // behind the mark: the case itself is asked.
    private static final String TOLD =
            """
            split_part(d.recipient, '!', 1) = any($1)
              and not $2 = any(string_to_array(split_part(d.recipient, '!', 2), ','))
              and (c.id is null or %s)\
            """
                    .formatted(VisibleCases.NOT_ABOUT);
    private static final String LIST = notices("");
    private static final String WAITING = notices("and a.at is null and d.outbox_id >= $5");

    // Of one event there may be a row for each role, of which the list has one.
    private static final String ACKNOWLEDGE =
            """
            with wanted as (
              select o.case_no, o.template, o.created_at
              from delivered_message d join outbox o on o.id = d.outbox_id
              left join complaint c on c.id = o.complaint_id
              where d.outbox_id = $3 and %1$s),
            noted as (
              insert into notice_acknowledgement (outbox_id, account, at)
              select d.outbox_id, $2, $4
              from wanted w join outbox o using (case_no, template, created_at)
              join delivered_message d on d.outbox_id = o.id
              left join complaint c on c.id = o.complaint_id
              where o.id >= $5 and o.id < $6 and %1$s
              on conflict do nothing)
            select from wanted
            """
                    .formatted(TOLD);

    private final Pool pool;

    StaffInboxStore(Pool pool) {
        this.pool = pool;
    }

    /// A notice to somebody.
    ///
    /// @param acknowledgedAt when they took note of it; absent if they did not
    public record Told(OutboxMessage message, @Nullable Instant acknowledgedAt) {

        private static Told of(Row row) {
            return new Told(OutboxStore.message(row), Cells.instantIfAny(row, "acknowledged_at"));
        }
    }

    /// A page of what somebody was told.
    ///
    /// @param told the latest first, each event once
    /// @param next where the list goes on; absent at its end
    public record Found(List<Told> told, @Nullable UUID next) {}

    private record Event(String caseNo, String template, String text, Instant at) {

        static Event of(OutboxMessage message) {
            return new Event(
                    message.caseNo(),
                    message.template().name(),
                    message.text(),
                    message.createdAt());
        }
    }

    /// Whoever holds several of the roles that were told of one event, or is told by name beside
    /// them, finds it once.
    ///
    /// @param roles as messages are addressed to them: `supervisor`
    public Uni<Found> list(String account, Collection<String> roles, Page page) {
        return found(LIST, told(account, roles, page), page);
    }

    /// The same of what they were told from `since` on and did not take note of.
    public Uni<Found> waiting(String account, Collection<String> roles, Instant since, Page page) {
        Tuple parameters = told(account, roles, page).addUUID(TimeOrderedId.first(since));
        return found(WAITING, parameters, page);
    }

    /// Notes that somebody took note of a notice. Harmless to repeat. Fails with [NotFound] for one
    /// that [#list] does not have.
    public Uni<Void> acknowledge(
            String account, Collection<String> roles, UUID notice, Instant now) {
        Instant written = TimeOrderedId.instantOf(notice);
        Tuple parameters =
                Tuple.of(
                        addresses(account, roles),
                        account,
                        notice,
                        sent(now),
                        TimeOrderedId.first(written.minus(MOMENT)),
                        TimeOrderedId.first(written.plus(MOMENT)));
        return Detached.from(() -> pool.preparedQuery(ACKNOWLEDGE).execute(parameters))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw new NotFound("notice " + notice);
                    }
                })
                .replaceWithVoid();
    }

    private static String notices(String which) {
        return """
        select %s, a.at as acknowledged_at
        from delivered_message d join outbox o on o.id = d.outbox_id
        left join complaint c on c.id = o.complaint_id
        left join notice_acknowledgement a on a.outbox_id = o.id and a.account = $2
        where %s and ($3::uuid is null or d.outbox_id < $3) %s
        order by d.outbox_id desc limit $4
        """
                .formatted(OutboxSql.COLUMNS, TOLD, which);
    }

    private static Tuple told(String account, Collection<String> roles, Page page) {
        return Tuple.of(addresses(account, roles), account, page.last(), page.limit() + AGAIN_MAX);
    }

    private Uni<Found> found(String sql, Tuple parameters, Page page) {
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> once(rows, page.limit(), page.limit() + AGAIN_MAX));
    }

    private static String[] addresses(String account, Collection<String> roles) {
        return Stream.concat(Stream.of("person:" + account), roles.stream().map("role:"::concat))
                .toArray(String[]::new);
    }

    private static Found once(RowSet<Row> rows, int limit, int most) {
        Set<Event> known = new HashSet<>();
        List<Told> told = new ArrayList<>();
        UUID last = null;
        for (Row row : rows) {
            Told one = Told.of(row);
            Event event = Event.of(one.message());
            if (known.contains(event)) {
                last = one.message().id();
                continue;
            }
            if (told.size() == limit) {
                return new Found(told, last);
            }
            known.add(event);
            told.add(one);
            last = one.message().id();
        }
        return new Found(told, rows.size() < most ? null : last);
    }
}
