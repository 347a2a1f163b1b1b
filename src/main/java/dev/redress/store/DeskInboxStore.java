package dev.redress.store;

import dev.redress.core.identity.Role;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the desk tells its staff: each of them, and all that hold a role.
@ApplicationScoped
public class DeskInboxStore {

    // Whoever was named as complained of after a message was written is not among the accounts
    // behind the mark: the case itself is asked.
    private static final String LIST =
            """
            select %s, o.complaint_id
            from delivered_message d join outbox o on o.id = d.outbox_id
            left join complaint c on c.id = o.complaint_id
            where split_part(d.recipient, '!', 1) = any($1)
              and not $2 = any(string_to_array(split_part(d.recipient, '!', 2), ','))
              and (c.id is null or %s) and ($3::uuid is null or o.id < $3)
            order by o.id desc limit $4
            """
                    .formatted(OutboxSql.COLUMNS, VisibleCases.NOT_ABOUT);

    private final Pool pool;

    DeskInboxStore(Pool pool) {
        this.pool = pool;
    }

    /// A message to somebody of the staff.
    ///
    /// @param caseId of the case that it is about; absent for what is about none
    public record Told(OutboxMessage message, @Nullable UUID caseId) {}

    /// The latest first. Nothing of cases that are about the reader.
    public Uni<List<Told>> list(String account, Set<Role> roles, Page page) {
        String[] recipients =
                Stream.concat(
                                Stream.of("person:" + account),
                                roles.stream().map(role -> "role:" + role.label()))
                        .toArray(String[]::new);
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(recipients, account, page.last(), page.limit()))
                .map(DeskInboxStore::told);
    }

    private static List<Told> told(RowSet<Row> rows) {
        Iterator<OutboxMessage> messages = OutboxStore.messages(rows).iterator();
        List<Told> told = new ArrayList<>();
        for (Row row : rows) {
            UUID caseId = row.getUUID("complaint_id");
            told.add(new Told(messages.next(), caseId.equals(DeskNotices.NO_CASE) ? null : caseId));
        }
        return told;
    }
}
