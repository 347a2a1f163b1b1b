package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Risk;
import dev.redress.core.compensation.Exposure;
import dev.redress.core.compensation.MatrixRehearsal.PastGrant;
import dev.redress.core.compensation.Matter;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compensations of the past, to be read only.
@ApplicationScoped
public class PastGrantStore {

    /// What was granted, whatever became of it later: it was posted then.
    private static final String PAST =
            """
            select g.id, c.case_no, g.granted_at, g.granted_by, g.granted_role,
              g.decided_by = g.granted_by as alone, g.form, g.amount, g.risk, g.category, g.major,
              g.legal, g.case_sum, g.customer_sum, g.day_sum,
              (select coalesce(sum(o.amount), 0) from compensation o
               where o.customer_id = g.customer_id
                 and (o.complaint_id = g.complaint_id or o.granted_on > g.granted_on - $6::int)
                 and (o.id = g.id or ((o.granted_at, o.id) < (g.granted_at, g.id)
                   and o.state not in ('REJECTED', 'REVOKED')))) as of_customer
            from compensation g join complaint c on c.id = g.complaint_id
            where g.granted_at >= $1 and g.granted_at < $2 and (g.granted_at, g.id) > ($3, $4)
              and exists (select from compensation_entry e
                where e.compensation_id = g.id and e.occasion = 'GRANTED')
            order by g.granted_at, g.id limit $5
            """;

    private final Pool pool;

    PastGrantStore(Pool pool) {
        this.pool = pool;
    }

    /// From where to read on: behind the last grant that was read.
    public record Place(Instant grantedAt, UUID id) {

        /// Before all that was granted from `from` on.
        public static Place before(Instant from) {
            return new Place(from, new UUID(0, 0));
        }

        /// Behind `past`.
        public static Place behind(PastGrant past) {
            return new Place(past.at(), past.id());
        }
    }

    /// At most `limit` grants behind `place` that were asked for before `to`, the oldest first.
    ///
    /// @param customerDays how many days, that of the grant included, count for a customer; what
    ///   was granted in the same case counts whenever it was
    public Uni<List<PastGrant>> page(Place place, Instant to, int customerDays, int limit) {
        Tuple parameters =
                Tuple.of(
                        sent(place.grantedAt()),
                        sent(to),
                        sent(place.grantedAt()),
                        place.id(),
                        limit,
                        customerDays);
        return pool.preparedQuery(PAST)
                .execute(parameters)
                .map(rows -> Rows.all(rows, PastGrantStore::grant));
    }

    private static PastGrant grant(Row row) {
        return new PastGrant(
                row.getUUID("id"),
                row.getString("case_no"),
                Cells.instant(row, "granted_at"),
                actor(row.getString("granted_by"), row.getString("granted_role")),
                row.getBoolean("alone"),
                row.getString("form"),
                row.getBigDecimal("amount"),
                new Matter(
                        Cells.constant(Risk.class, row, "risk"),
                        Cells.constant(Category.class, row, "category"),
                        row.getBoolean("major"),
                        row.getBoolean("legal")),
                new Exposure(
                        row.getBigDecimal("case_sum"),
                        row.getBigDecimal("customer_sum"),
                        row.getBigDecimal("day_sum")),
                row.getBigDecimal("of_customer"));
    }

    /// @param roles as [Role#labels] writes them
    private static Actor actor(String account, String roles) {
        return new Actor(
                account,
                Stream.of(roles.split(", "))
                        .map(label -> Role.labelled(label).orElseThrow())
                        .collect(Collectors.toSet()));
    }
}
