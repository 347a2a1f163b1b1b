package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.insight.Dimension;
import dev.redress.core.insight.Surge;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What many cases tell together.
@ApplicationScoped
public class InsightStore {

    private static final int DAYS = Surge.DAYS_BEFORE + 1;

    /// So many days show of nearly everything usual that it is usual.
    private static final int FIRST_LOOK = 7;

    // So fine the database keeps time: an instant later than a bound is at least so much later.
    private static final Duration FINEST = Duration.ofNanos(1_000);

    // Whatever the planner believes of a table that was not vacuumed lately: the index holds all
    // that is counted, and is far smaller. It believes in far more groups than there are, too, and
    // would sort what a hash table of some megabytes holds.
    private static final String PLANNED =
            """
            set local plan_cache_mode = force_custom_plan; set local enable_nestloop = off;
            set local enable_bitmapscan = off; set local enable_seqscan = off;
            set local jit = off; set local work_mem = '64MB'; set local hash_mem_multiplier = 4\
            """;

    private final Pool pool;

    InsightStore(Pool pool) {
        this.pool = pool;
    }

    /// What at least `countMin` complaints of the last 24 hours have in common, with the fourteen
    /// days before. A complaint of exactly now counts, one of exactly 24 hours ago does not.
    ///
    /// @param isUnusual whether it is worth telling. Asked before all days are counted, with none
    ///   on the others; more complaints on them must never make unusual what was not
    public Uni<List<Surge>> surges(Instant now, int countMin, Predicate<Surge> isUnusual) {
        Counts counts = new Counts(now);
        return pool.withTransaction(connection ->
                connection
                        .query(PLANNED)
                        .execute()
                        .chain(() -> begin(connection, counts, countMin))
                        .chain(() -> look(connection, counts, 1, FIRST_LOOK))
                        .invoke(() -> counts.keep(isUnusual))
                        .chain(() -> look(connection, counts, FIRST_LOOK + 1, Surge.DAYS_BEFORE))
                        .invoke(() -> counts.keep(isUnusual))
                        .map(_ -> counts.surges()));
    }

    private static Uni<Void> begin(SqlConnection connection, Counts counts, int countMin) {
        return connection
                .preparedQuery(SurgeSql.RECENT)
                .execute(Tuple.of(counts.bounds[DAYS - 1], counts.bounds[DAYS], countMin))
                .invoke(counts::begin)
                .replaceWithVoid();
    }

    /// Counts the days from `first` to `last` before the last 24 hours.
    private static Uni<Void> look(SqlConnection connection, Counts counts, int first, int last) {
        if (counts.all.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(SurgeSql.days(counts.dimensions()))
                .execute(
                        Tuple.of(
                                counts.bounds,
                                counts.dimensionNames(),
                                counts.values(),
                                counts.bounds[DAYS - 1 - last],
                                counts.bounds[DAYS - first]))
                .invoke(counts::add)
                .replaceWithVoid();
    }

    private record Key(Dimension dimension, String value) {

        static Key of(Row row) {
            return new Key(
                    Cells.constant(Dimension.class, row, "dimension"), row.getString("value"));
        }
    }

    /// @param daily to be filled in
    private record Count(Key key, int customers, List<Integer> daily) {

        static Count of(Row row) {
            List<Integer> daily = new ArrayList<>(Collections.nCopies(DAYS, 0));
            daily.set(0, row.getInteger("complaints"));
            return new Count(Key.of(row), row.getInteger("customers"), daily);
        }

        Surge surge() {
            return new Surge(key.dimension, key.value, customers, daily);
        }
    }

    /// What is counted so far. Not for two threads at once.
    private static final class Counts {

        /// Sixteen, ascending: each begins a day, the last ends the last 24 hours.
        private final OffsetDateTime[] bounds;

        private final Map<Key, Count> all = new LinkedHashMap<>();

        Counts(Instant now) {
            bounds =
                    IntStream.rangeClosed(0, DAYS)
                            .mapToObj(day -> now.minus(Duration.ofDays(DAYS - day)).plus(FINEST))
                            .map(bound -> sent(bound))
                            .toArray(OffsetDateTime[]::new);
        }

        void begin(RowSet<Row> rows) {
            for (Row row : rows) {
                Count count = Count.of(row);
                all.put(count.key, count);
            }
        }

        void add(RowSet<Row> rows) {
            for (Row row : rows) {
                Count count = all.get(Key.of(row));
                if (count != null) {
                    count.daily.set(row.getInteger("day"), row.getInteger("complaints"));
                }
            }
        }

        void keep(Predicate<Surge> isUnusual) {
            all.values().removeIf(count -> !isUnusual.test(count.surge()));
        }

        Set<Dimension> dimensions() {
            return all.keySet().stream()
                    .map(Key::dimension)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dimension.class)));
        }

        String[] dimensionNames() {
            return all.keySet().stream().map(key -> key.dimension.name()).toArray(String[]::new);
        }

        String[] values() {
            return all.keySet().stream().map(Key::value).toArray(String[]::new);
        }

        List<Surge> surges() {
            List<Surge> surges = new ArrayList<>(all.size());
            all.values().forEach(count -> surges.add(count.surge()));
            return surges;
        }
    }
}
