package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The calendars that people loaded, in all their versions.
@ApplicationScoped
public class CalendarStore {

    private static final String LATEST =
            """
            select distinct on (id) id, version, loaded_by, loaded_at from calendar_version
            order by id, version desc
            """;
    private static final String FIND =
            """
            select id, version, body::text as body, loaded_by, loaded_at from calendar_version
            where id = $1 order by version desc limit 1
            """;
    private static final String LOAD =
            """
            with fresh as (
              insert into calendar_version (id, version, body, loaded_by, loaded_at)
              select $1::text, greatest(coalesce(max(version), 0), $2::integer) + 1,
                cast($3 as text)::jsonb, $4::text, $5::timestamptz
              from calendar_version where id = $1
              having $6::integer is null
                or greatest(coalesce(max(version), 0), $2::integer) = $6::integer
              on conflict do nothing
              returning version
            ), counted as (
              update rules_revision set revision = revision + 1 where exists (select from fresh)
            )
            select version from fresh
            """;

    private final Pool pool;

    CalendarStore(Pool pool) {
        this.pool = pool;
    }

    /// Each calendar in its latest version, by name.
    public Uni<List<CalendarHead>> latest() {
        return pool.preparedQuery(LATEST)
                .execute()
                .map(rows -> Rows.all(rows, CalendarStore::head));
    }

    /// The latest version; empty if nobody loaded the calendar.
    public Uni<Optional<CalendarVersion>> find(String id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows -> Rows.first(rows, CalendarStore::version));
    }

    /// Keeps the next version and answers its number. It is a new revision of the rules. Answers
    /// nothing if there is a version that the caller has not seen, or somebody loaded another one
    /// in the same moment.
    ///
    /// @param delivered the version that the desk is delivered with, 0 for none
    /// @param seen the version that the caller knows; absent if they do not say
    public Uni<@Nullable Integer> load(
            String id, int delivered, CalendarBody fresh, @Nullable Integer seen) {
        Tuple parameters =
                Tuple.of(id, delivered, fresh.body(), fresh.loadedBy(), sent(fresh.at()), seen);
        return Detached.from(() -> pool.preparedQuery(LOAD).execute(parameters))
                .map(rows -> Rows.first(rows, row -> row.getInteger(0)).orElse(null));
    }

    /// What is loaded, by whom and when.
    public record CalendarBody(String body, String loadedBy, Instant at) {}

    private static CalendarVersion version(Row row) {
        return new CalendarVersion(
                row.getString("id"),
                row.getInteger("version"),
                row.getString("body"),
                row.getString("loaded_by"),
                Cells.instant(row, "loaded_at"));
    }

    private static CalendarHead head(Row row) {
        return new CalendarHead(
                row.getString("id"),
                row.getInteger("version"),
                row.getString("loaded_by"),
                Cells.instant(row, "loaded_at"));
    }
}
