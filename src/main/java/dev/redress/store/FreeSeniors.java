package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The senior agents who are there and could take one more case, and how many each of them holds.
/// Not for two threads at once.
final class FreeSeniors {

    private static final String HELD =
            """
            select a.username, (
              select count(*) from complaint c
              where c.assignee = a.username
                and c.status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')),
              p.capacity
            from account a
            left join staff_profile p on p.account = a.username
            left join staff_presence s on s.account = a.username
            where a.active and 'senior' = any(a.roles) and coalesce(s.state, 'AVAILABLE') = 'AVAILABLE'
            order by a.username
            """;

    /// @param capacity how many they may have, whatever a case says; of somebody without a profile
    ///   only the case says it
    private record Senior(String account, long held, long capacity) {

        boolean isFreeFor(Arrival arrival) {
            return held < Math.min(capacity, arrival.seniorCasesMax())
                    && !account.equals(arrival.submission().references().complainedOf());
        }
    }

    private final Map<String, Senior> seniors;

    private FreeSeniors(Map<String, Senior> seniors) {
        this.seniors = seniors;
    }

    /// Asks only if one of the cases wants a senior agent.
    static Uni<FreeSeniors> of(SqlConnection connection, List<Arrival> arrivals) {
        if (arrivals.stream().allMatch(arrival -> arrival.seniorCasesMax() == 0)) {
            return Uni.createFrom().item(new FreeSeniors(Map.of()));
        }
        return connection
                .preparedQuery(HELD)
                .execute()
                .map(rows -> {
                    Map<String, Senior> seniors = new HashMap<>();
                    rows.forEach(row -> seniors.put(row.getString(0), senior(row)));
                    return new FreeSeniors(seniors);
                });
    }

    private static Senior senior(Row row) {
        Integer capacity = row.getInteger(2);
        return new Senior(
                row.getString(0), row.getLong(1), capacity == null ? Long.MAX_VALUE : capacity);
    }

    /// The one with the fewest cases, who then has one more; nobody if all have their hands full.
    @Nullable String next(Arrival arrival) {
        Optional<Senior> free =
                seniors.values().stream()
                        .filter(senior -> senior.isFreeFor(arrival))
                        .min(Comparator.comparingLong(Senior::held).thenComparing(Senior::account));
        if (free.isEmpty()) {
            return null;
        }
        Senior chosen = free.get();
        seniors.put(
                chosen.account(),
                new Senior(chosen.account(), chosen.held() + 1, chosen.capacity()));
        return chosen.account();
    }
}
