package dev.redress.store;

import dev.redress.core.complaint.Kin;
import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// What is promised in the cases that are one with another. They are read without a lock of their
/// own: cases come out of and go into those of the same customer, so that the lock on the customer
/// keeps what is promised in all of them as it was read.
final class KinReading {

    private final Mutiny.Session session;
    private final ComplaintRow complaint;

    KinReading(Mutiny.Session session, ComplaintRow complaint) {
        this.session = session;
        this.complaint = complaint;
    }

    /// Nobody else decides on an amount for the customer until the transaction ends.
    Uni<Kin> read() {
        return MoneyLock.ofCustomer(session, complaint.submission.customerId)
                .chain(() -> KinTies.of(session, Set.of(complaint.id)))
                .map(this::others)
                .chain(this::promised);
    }

    private Set<UUID> others(Set<UUID> kin) {
        Set<UUID> others = new HashSet<>(kin);
        others.remove(complaint.id);
        return others;
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
