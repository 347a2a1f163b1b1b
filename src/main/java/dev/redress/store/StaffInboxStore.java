package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
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

    // Whoever was named as complained of after a message was written is not among the accounts
    // behind the mark: the case itself is asked.
    private static final String LIST =
            """
            select %s
            from delivered_message d join outbox o on o.id = d.outbox_id
            left join complaint c on c.id = o.complaint_id
            where split_part(d.recipient, '!', 1) = any($1)
              and not $2 = any(string_to_array(split_part(d.recipient, '!', 2), ','))
              and (c.id is null or %s) and ($3::uuid is null or d.outbox_id < $3)
            order by d.outbox_id desc limit $4
            """
                    .formatted(OutboxSql.COLUMNS, VisibleCases.NOT_ABOUT);

    private final Pool pool;

    StaffInboxStore(Pool pool) {
        this.pool = pool;
    }

    /// A page of what somebody was told.
    ///
    /// @param messages the latest first, each event once
    /// @param next where the list goes on; absent at its end
    public record Found(List<OutboxMessage> messages, @Nullable UUID next) {}

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
        String[] addresses =
                Stream.concat(Stream.of("person:" + account), roles.stream().map("role:"::concat))
                        .toArray(String[]::new);
        int most = page.limit() + AGAIN_MAX;
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(addresses, account, page.last(), most))
                .map(rows -> once(rows, page.limit(), most));
    }

    private static Found once(RowSet<Row> rows, int limit, int most) {
        Set<Event> known = new HashSet<>();
        List<OutboxMessage> messages = new ArrayList<>();
        UUID last = null;
        for (OutboxMessage message : OutboxStore.messages(rows)) {
            boolean isNew = !known.contains(Event.of(message));
            if (isNew && messages.size() == limit) {
                return new Found(messages, last);
            }
            if (isNew) {
                known.add(Event.of(message));
                messages.add(message);
            }
            last = message.id();
        }
        return new Found(messages, rows.size() < most ? null : last);
    }
}
