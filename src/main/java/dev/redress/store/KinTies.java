package dev.redress.store;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Which cases are one with others: they came out of each other or went into each other. Both are
/// cases of one customer always.
final class KinTies {

    /// Each case of the same customers that another one came out of or went into, with that one.
    private static final String TIES =
            """
            select id, cast(tie as uuid)
            from complaint,
              unnest(array[course->'origin'->>'caseId', course->'merger'->>'caseId']) tie
            where customer_id in (select customer_id from complaint where id in (:ids))
              and course <> '{}' and tie is not null
            """;

    private KinTies() {}

    /// These cases, and whoever is tied to one of them, or to one that is.
    static Uni<Set<UUID>> of(Mutiny.Session session, Set<UUID> ids) {
        return session.createNativeQuery(TIES, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .map(ties -> kin(ids, ties));
    }

    private static Set<UUID> kin(Set<UUID> ids, List<Object[]> ties) {
        Set<UUID> kin = new HashSet<>(ids);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Object[] tie : ties) {
                UUID one = (UUID) Objects.requireNonNull(tie[0]);
                UUID other = (UUID) Objects.requireNonNull(tie[1]);
                if (kin.contains(one) || kin.contains(other)) {
                    grows |= kin.addAll(List.of(one, other));
                }
            }
        }
        return kin;
    }
}
