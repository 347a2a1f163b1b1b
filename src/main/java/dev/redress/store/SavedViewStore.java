package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lists that people look at again and again, each account its own.
@ApplicationScoped
public class SavedViewStore {

    private static final String LIST =
            "select name, filters, changed_at from saved_view where account = $1 order by name";

    // One at a time, so that two at once are not one too many.
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('saved_view ' || $1, 0))";
    private static final String KEEP =
            """
            insert into saved_view (account, name, filters, changed_at)
            select $1, $2, $3, $4
            where (select count(*) from saved_view where account = $1 and name <> $2) < $5
            on conflict (account, name) do update
            set filters = excluded.filters, changed_at = excluded.changed_at
            """;
    private static final String DROP = "delete from saved_view where account = $1 and name = $2";

    private final Pool pool;

    SavedViewStore(Pool pool) {
        this.pool = pool;
    }

    /// A list that somebody wants again.
    ///
    /// @param filters what the list was asked for
    public record SavedView(String name, Map<String, String> filters, Instant changedAt) {

        public SavedView {
            filters = Map.copyOf(filters);
        }
    }

    /// Those of the account, by name.
    public Uni<List<SavedView>> list(String account) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(account))
                .map(rows ->
                        Rows.all(
                                rows,
                                row ->
                                        new SavedView(
                                                row.getString("name"),
                                                filters(row.getJsonObject("filters")),
                                                Cells.instant(row, "changed_at"))));
    }

    /// Keeps the view, instead of the one of that name.
    ///
    /// @param most how many the account may have
    /// @return whether there was room for it
    public Uni<Boolean> keep(String account, SavedView view, int most) {
        Tuple parameters =
                Tuple.of(
                        account,
                        view.name(),
                        new JsonObject(new TreeMap<>(view.filters())),
                        sent(view.changedAt()),
                        most);
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        lock(connection, account)
                                .chain(() -> connection.preparedQuery(KEEP).execute(parameters))
                                .map(kept -> kept.rowCount() > 0)));
    }

    /// Forgets it; that there is none of that name is no failure.
    public Uni<Void> drop(String account, String name) {
        return Detached.from(() -> pool.preparedQuery(DROP).execute(Tuple.of(account, name)))
                .replaceWithVoid();
    }

    private static Uni<Void> lock(SqlConnection connection, String account) {
        return connection.preparedQuery(LOCK).execute(Tuple.of(account)).replaceWithVoid();
    }

    private static Map<String, String> filters(JsonObject kept) {
        Map<String, String> filters = new TreeMap<>();
        kept.forEach(entry -> filters.put(entry.getKey(), String.valueOf(entry.getValue())));
        return filters;
    }
}
