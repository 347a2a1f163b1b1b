package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.sla.CaseFacts;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Rehearsal.PastCase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Cases of the past with what became of their promises, to be read only.
@ApplicationScoped
public class RehearsalStore {

    private static final String PAST =
            """
            with past as (
              select id, case_no, kind, severity, risk, green_channel, category, channel,
                customer_tier, received_at
              from complaint
              where received_at >= $1 and received_at < $2 and (received_at, id) > ($3, $4)
              order by received_at, id limit $5)
            select p.*, %s
            from past p left join deadline d on d.complaint_id = p.id
            order by p.received_at, p.id
            """
                    .formatted(DeadlineRow.READ);

    private final Pool pool;

    RehearsalStore(Pool pool) {
        this.pool = pool;
    }

    /// From where to read on: behind the last case that was read.
    public record Place(Instant receivedAt, UUID id) {

        /// Before all cases that are received from `from` on.
        public static Place before(Instant from) {
            return new Place(from, new UUID(0, 0));
        }
    }

    /// Some cases and where the next ones are.
    public record PastCases(List<PastCase> cases, Place next) {}

    /// At most `limit` cases behind `place` that were received before `to`, in the order of
    /// receipt.
    public Uni<PastCases> page(Place place, Instant to, int limit) {
        Tuple parameters =
                Tuple.of(
                        sent(place.receivedAt()),
                        sent(to),
                        sent(place.receivedAt()),
                        place.id(),
                        limit);
        return pool.preparedQuery(PAST).execute(parameters).map(rows -> cases(rows, place));
    }

    private static PastCases cases(RowSet<Row> rows, Place before) {
        Map<UUID, List<Row>> byCase = new LinkedHashMap<>();
        for (Row row : rows) {
            byCase.computeIfAbsent(row.getUUID("id"), _ -> new ArrayList<>()).add(row);
        }
        Place next = before;
        List<PastCase> cases = new ArrayList<>();
        for (Map.Entry<UUID, List<Row>> found : byCase.entrySet()) {
            PastCase past = past(found.getValue());
            cases.add(past);
            next = new Place(past.facts().receivedAt(), found.getKey());
        }
        return new PastCases(cases, next);
    }

    private static PastCase past(List<Row> rows) {
        Row row = rows.getFirst();
        List<Deadline> deadlines =
                rows.stream()
                        .filter(joined -> joined.getString("stage") != null)
                        .map(DeadlineRow::read)
                        .map(DeadlineRow::toCore)
                        .toList();
        return new PastCase(row.getString("case_no"), facts(row), deadlines);
    }

    private static CaseFacts facts(Row row) {
        return new CaseFacts(
                Cells.constant(Kind.class, row, "kind"),
                Cells.constant(Severity.class, row, "severity"),
                Cells.constant(Risk.class, row, "risk"),
                row.getBoolean("green_channel"),
                Cells.constant(Category.class, row, "category"),
                Cells.constant(Channel.class, row, "channel"),
                Cells.constant(CustomerTier.class, row, "customer_tier"),
                Cells.instant(row, "received_at"));
    }
}
