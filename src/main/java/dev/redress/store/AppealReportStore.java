package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts how appeals ended. Fails with [TookTooLong] when it does.
@ApplicationScoped
public class AppealReportStore {

    private final BoundedReading reading;

    AppealReportStore(BoundedReading reading) {
        this.reading = reading;
    }

    /// The appeals of one group.
    ///
    /// @param key absent where it was not kept, as of appeals from before it was
    public record AppealCount(
            @Nullable String key, long upheld, long partlyUpheld, long dismissed) {}

    /// The appeals that were decided in the period.
    public Uni<List<AppealCount>> decided(Period period, AppealGroup group) {
        Tuple parameters = Tuple.of(sent(period.from()), sent(period.to()));
        return reading.read(decided(group), parameters)
                .map(rows -> Rows.all(rows, AppealReportStore::count));
    }

    // The types stand there for the index of just these.
    private static String decided(AppealGroup group) {
        return """
        select %1$s as key,
          count(*) filter (where e.type = 'APPEAL_UPHELD') as upheld,
          count(*) filter (where e.type = 'APPEAL_PARTLY_UPHELD') as partly,
          count(*) filter (where e.type = 'APPEAL_DISMISSED') as dismissed
        from complaint_event e join complaint c on c.id = e.complaint_id
        where e.type in ('APPEAL_UPHELD', 'APPEAL_PARTLY_UPHELD', 'APPEAL_DISMISSED')
          and e.at >= $1 and e.at < $2
        group by 1 order by 1 nulls last
        """
                .formatted(group.column());
    }

    private static AppealCount count(Row row) {
        return new AppealCount(
                row.getString("key"),
                row.getLong("upheld"),
                row.getLong("partly"),
                row.getLong("dismissed"));
    }
}
