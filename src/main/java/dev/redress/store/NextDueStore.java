package dev.redress.store;

import dev.redress.core.complaint.Status;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// When the next thing of a case is due, which the queue is ordered by (ADR 0066): writes it where
/// a version of the desk that knew nothing of it left it out or behind.
@ApplicationScoped
public class NextDueStore {

    /// As [Deadline#presses] says it.
    static final String PRESSES =
            """
            d.finished_at is null and d.state in ('RUNNING', 'BREACHED')
              and d.responsible_role not in ('CUSTOMER', 'SCHEDULER') and d.stage <> 'STALE'\
            """;

    // What somebody is changing is left out: they write it themselves. What they have changed since
    // has another version.
    private static final String MEND =
            """
            with page as (
              select c.id, c.version, c.next_due_at, (
                select min(d.due_at) from deadline d where d.complaint_id = c.id and %s) as fresh
              from complaint c where c.status = $1 and c.id > $2 order by c.id limit $3),
            wrong as (
              select c.id, p.fresh
              from page p join complaint c on c.id = p.id and c.version = p.version
              where p.fresh is distinct from p.next_due_at
              order by c.id for no key update of c skip locked),
            mended as (
              update complaint c set next_due_at = w.fresh from wrong w where c.id = w.id
              returning c.id)
            select (select count(*)::integer from mended) as mended, id as last
            from page order by id desc limit 1
            """
                    .formatted(PRESSES);

    private final Pool pool;

    NextDueStore(Pool pool) {
        this.pool = pool;
    }

    /// What became of some cases.
    ///
    /// @param cases that were set right
    /// @param last the last case that was looked at
    public record Mended(int cases, UUID last) {

        private static Mended of(Row row) {
            return new Mended(row.getInteger("mended"), row.getUUID("last"));
        }
    }

    /// Looks at the next `limit` cases of this status after that id, in the order of the ids, and
    /// sets right those that stand in the queue otherwise than by their deadlines. Empty if there
    /// are none.
    public Uni<Optional<Mended>> mend(Status status, UUID after, int limit) {
        Tuple parameters = Tuple.of(status.name(), after, limit);
        return Detached.from(() -> pool.preparedQuery(MEND).execute(parameters))
                .map(rows -> Rows.first(rows, Mended::of));
    }
}
