package dev.redress.store;

import dev.redress.core.complaint.Kin;
import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// The cases that are one with another. Cases come out of and go into those of the same customer,
/// so that the lock on the customer keeps what is promised in all of them as it was read.
final class KinReading {

    /// Each case of the customer that another one came out of or went into, with that one.
    private static final String TIES =
            """
            select id, cast(tie as uuid)
            from complaint,
              unnest(array[course->'origin'->>'caseId', course->'merger'->>'caseId']) tie
            where customer_id = :customer and course <> '{}' and tie is not null
            """;

    private final Mutiny.Session session;
    private final ComplaintRow complaint;

    KinReading(Mutiny.Session session, ComplaintRow complaint) {
        this.session = session;
        this.complaint = complaint;
    }

    /// Nobody else decides on an amount for the customer until the transaction ends.
    Uni<Kin> read() {
        return MoneyLock.ofCustomer(session, complaint.submission.customerId)
                .chain(this::ties)
                .map(ties -> kin(complaint.id, ties))
                .chain(this::promised);
    }

    private Uni<List<Object[]>> ties() {
        return session.createNativeQuery(TIES, Object[].class)
                .setParameter("customer", complaint.submission.customerId)
                .getResultList();
    }

    /// Whoever is tied to the case, or to one that is.
    private static Set<UUID> kin(UUID id, List<Object[]> ties) {
        Set<UUID> kin = new HashSet<>(Set.of(id));
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
        kin.remove(id);
        return kin;
    }

    private Uni<Kin> promised(Set<UUID> kin) {
        return kin.isEmpty()
                ? Uni.createFrom().item(Kin.NONE)
                : session.createQuery("from ComplaintRow where id in :ids", ComplaintRow.class)
                        .setParameter("ids", kin)
                        .setReadOnly(true)
                        .getResultList()
                        .map(rows ->
                                Kin.of(rows.stream().map(row -> row.toCore(List.of())).toList()));
    }
}
