package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The senior agents who could take one more case, and how many each of them holds. Not for two
/// threads at once.
final class FreeSeniors {

    private static final String HELD =
            """
            select a.username, (
              select count(*) from complaint c
              where c.assignee = a.username
                and c.status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED'))
            from account a where a.active and 'senior' = any(a.roles) order by a.username
            """;

    private final Map<String, Long> held;

    private FreeSeniors(Map<String, Long> held) {
        this.held = held;
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
                    Map<String, Long> held = new HashMap<>();
                    rows.forEach(row -> held.put(row.getString(0), row.getLong(1)));
                    return new FreeSeniors(held);
                });
    }

    /// The one with the fewest cases, who then has one more; nobody if all have their hands full.
    @Nullable String next(Arrival arrival) {
        String free = null;
        for (Map.Entry<String, Long> one : held.entrySet()) {
            boolean isFree = one.getValue() < arrival.seniorCasesMax();
            if (isFree && (free == null || isBefore(one, free))) {
                free = one.getKey();
            }
        }
        if (free != null) {
            held.merge(free, 1L, Long::sum);
        }
        return free;
    }

    private boolean isBefore(Map.Entry<String, Long> one, String other) {
        int byCases = Long.compare(one.getValue(), held.getOrDefault(other, 0L));
        return byCases < 0 || (byCases == 0 && one.getKey().compareTo(other) < 0);
    }
}
