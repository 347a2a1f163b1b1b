package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which cases are one with others: they came out of each other or went into each other. Both are
/// cases of one customer always.
final class KinTies {

    /// Each case of the same customers that another one came out of or went into, with that one.
    private static final String TIES =
            """
            select id, tie::uuid as other
            from complaint,
              unnest(array[course->'origin'->>'caseId', course->'merger'->>'caseId']) tie
            where customer_id in (select customer_id from complaint where id = any($1))
              and course <> '{}' and tie is not null
            """;

    private KinTies() {}

    private record Tie(UUID one, UUID other) {

        private static Tie read(Row row) {
            return new Tie(row.getUUID("id"), row.getUUID("other"));
        }
    }

    /// These cases, and whoever is tied to one of them, or to one that is.
    static Uni<Set<UUID>> of(SqlConnection connection, Set<UUID> ids) {
        return ties(connection, ids).map(ties -> kin(ids, ties));
    }

    /// For each of these cases the others that are one with it.
    static Uni<Map<UUID, Set<UUID>>> ofEach(SqlConnection connection, Set<UUID> ids) {
        return ties(connection, ids)
                .map(ties ->
                        ids.stream()
                                .collect(
                                        Collectors.toMap(
                                                Function.identity(), id -> others(id, ties))));
    }

    private static Uni<List<Tie>> ties(SqlConnection connection, Set<UUID> ids) {
        return connection
                .preparedQuery(TIES)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> Rows.all(rows, Tie::read));
    }

    private static Set<UUID> others(UUID id, List<Tie> ties) {
        Set<UUID> others = kin(Set.of(id), ties);
        others.remove(id);
        return others;
    }

    private static Set<UUID> kin(Set<UUID> ids, List<Tie> ties) {
        Set<UUID> kin = new HashSet<>(ids);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Tie tie : ties) {
                if (kin.contains(tie.one) || kin.contains(tie.other)) {
                    grows |= kin.addAll(List.of(tie.one, tie.other));
                }
            }
        }
        return kin;
    }
}
