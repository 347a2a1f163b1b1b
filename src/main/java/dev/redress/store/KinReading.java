package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Kin;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What is promised in the cases that are one with another. They are read without a lock of their
/// own: cases come out of and go into those of the same customer, so that the lock on the customer
/// keeps what is promised in all of them as it was read.
final class KinReading {

    private static final String THESE =
            "select %s from complaint c where c.id = any($1)".formatted(ComplaintTable.READ);

    private final SqlConnection connection;
    private final ComplaintRow complaint;

    KinReading(SqlConnection connection, ComplaintRow complaint) {
        this.connection = connection;
        this.complaint = complaint;
    }

    /// Nobody else decides on an amount for the customer until the transaction ends.
    Uni<Kin> read() {
        return MoneyLock.ofCustomer(connection, complaint.submission.customerId)
                .chain(() -> KinTies.of(connection, Set.of(complaint.id)))
                .map(this::others)
                .chain(others -> cases(connection, others))
                .map(Kin::of);
    }

    private Set<UUID> others(Set<UUID> kin) {
        Set<UUID> others = new HashSet<>(kin);
        others.remove(complaint.id);
        return others;
    }

    /// Without their deadlines, which promise no amount.
    static Uni<List<Complaint>> cases(SqlConnection connection, Set<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : connection
                        .preparedQuery(THESE)
                        .execute(Tuple.of(ids.toArray(UUID[]::new)))
                        .map(rows -> Rows.all(rows, KinReading::without));
    }

    private static Complaint without(Row row) {
        return ComplaintRow.read(row).toCore(List.of());
    }
}
