package dev.redress.store;

import dev.redress.core.sla.CalendarYear;
import dev.redress.core.sla.WorkCalendar;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// Finds open clocks that were counted with other working days than those of today.
@ApplicationScoped
public class RecountStore {

    /// Sorts before every id of a case.
    public static final UUID BEGINNING = new UUID(0, 0);

    // Working days are counted from the day after the start: what started on the last day of a year
    // does not count in it. An announced date ends at the very beginning of the next day.
    // The ids come in their order from the index of the clocks that are counted in days of the
    // calendar.
    static final String OUTDATED =
            """
            select distinct complaint_id from deadline
            where state in ('RUNNING', 'PAUSED') and mode in ('WD', 'DATE')
              and due_at > $1 and start_at < $2
              and $3 <> all(string_to_array(calendar_version, '+'))
              and complaint_id > $4
            order by complaint_id limit $5
            """;

    private final Pool pool;

    RecountStore(Pool pool) {
        this.pool = pool;
    }

    /// Cases with a clock that runs in this year and was not counted with this version of it: at
    /// most `limit`, those after the case `after`, in the order of their ids.
    public Uni<List<UUID>> outdated(CalendarYear year, UUID after, int limit) {
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        Tuple parameters =
                Tuple.of(midnight(first), midnight(first.plusYears(1).minusDays(1)), year.version())
                        .addUUID(after)
                        .addInteger(limit);
        return pool.preparedQuery(OUTDATED).execute(parameters).map(SweepBatch::ids);
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toOffsetDateTime();
    }
}
