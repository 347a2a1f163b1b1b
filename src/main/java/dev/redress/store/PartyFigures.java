package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Merger;
import dev.redress.core.complaint.Status;
import dev.redress.core.party.Party;
import dev.redress.core.party.PartyKind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks at the clocks of many parties at once: those that are due, and how they went.
@ApplicationScoped
public class PartyFigures {

    // A warning is due at its instant; silence is one only after it. While the case is over nobody
    // waits, and if it comes back the party is looked at again.
    private static final String DUE =
            """
            select l.complaint_id, l.id from party_link l join complaint c on c.id = l.complaint_id
            where l.next_at <= $1 and (l.warned_at is null or l.next_at < $1)
              and c.status <> all($3)
            order by l.next_at limit $2
            """;

    // Nobody is reminded of a case that nobody can come back to.
    private static final String LEAVE =
            """
            with over as (
              update party_link l set next_at = null
              from complaint c
              where l.next_at is not null and c.id = l.complaint_id
                and (c.status = any($1) or c.status = 'MERGED'
                  and (c.course #>> '{merger,at}')::timestamptz < $2)
              returning l.id, l.complaint_id)
            delete from outbox o using over
            where o.complaint_id = over.complaint_id and o.state = 'PENDING'
              and o.key = 'PARTY_REMINDER:' || over.id
            """;

    private static final String FIGURES =
            """
            select kind, party_id, count(*) as asked, count(answered_at) as answered,
              count(*) filter (where answered_at is not null and breached_at is null) as in_time,
              count(*) filter (where breached_at is not null
                or (answered_at is null and due_at < $3)) as breaches,
              percentile_cont(0.5) within group (
                order by extract(epoch from answered_at - invited_at)) as median
            from party_link
            where invited_at >= $1 and invited_at < $2 and revoked_at is null
            group by kind, party_id
            order by kind, party_id
            """;

    private static final String[] OVER =
            names(Stream.of(Status.values()).filter(status -> !status.isOpen()));

    private static final String[] OVER_FOR_GOOD =
            names(Stream.of(Status.ARCHIVED, Status.WITHDRAWN, Status.REJECTED));

    private final Pool pool;
    private final BoundedReading reading;

    PartyFigures(Pool pool, BoundedReading reading) {
        this.pool = pool;
        this.reading = reading;
    }

    /// A link whose party is to be warned of, or has fallen silent.
    public record DueLink(UUID complaintId, UUID linkId) {}

    /// How often a party was asked, and how it answered.
    ///
    /// @param answered in time or not
    /// @param inTime of those that were answered
    /// @param breaches silent beyond their time, answered later or not
    /// @param medianSeconds from the question to the first answer; absent without any answer
    public record Figure(
            Party party,
            long asked,
            long answered,
            long inTime,
            long breaches,
            @Nullable Double medianSeconds) {}

    /// At most `limit`, the longest due first. They stay on this list until a change notes it.
    public Uni<List<DueLink>> due(Instant now, int limit) {
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(sent(now), limit, OVER))
                .map(rows -> Rows.all(rows, PartyFigures::link));
    }

    /// Waits for no party any more to whose case nobody can come back.
    public Uni<Void> leaveEnded(Instant now) {
        OffsetDateTime undoable = sent(Merger.lastUndoneAt(now));
        return Detached.from(
                        () -> pool.preparedQuery(LEAVE).execute(Tuple.of(OVER_FOR_GOOD, undoable)))
                .replaceWithVoid();
    }

    private static String[] names(Stream<Status> statuses) {
        return statuses.map(Status::name).toArray(String[]::new);
    }

    /// What was asked in the period and not taken back, by party. Fails with [TookTooLong] when it
    /// does.
    ///
    /// @param asOf what is unanswered then and due before counts as broken
    public Uni<List<Figure>> of(Period period, Instant asOf) {
        Tuple parameters = Tuple.of(sent(period.from()), sent(period.to()), sent(asOf));
        return reading.read(FIGURES, parameters).map(PartyFigures::figures);
    }

    private static DueLink link(Row row) {
        return new DueLink(row.getUUID("complaint_id"), row.getUUID("id"));
    }

    private static List<Figure> figures(RowSet<Row> rows) {
        List<Figure> figures = new ArrayList<>();
        for (Row row : rows) {
            figures.add(
                    new Figure(
                            new Party(
                                    Cells.constant(PartyKind.class, row, "kind"),
                                    row.getString("party_id")),
                            row.getLong("asked"),
                            row.getLong("answered"),
                            row.getLong("in_time"),
                            row.getLong("breaches"),
                            row.getDouble("median")));
        }
        return figures;
    }
}
