package dev.redress.store;

import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationChange;
import dev.redress.core.compensation.Posting;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Writes what becomes of the compensations of one case, inside the transaction that changes it.
final class CompensationWrites {

    private final Mutiny.Session session;
    private final ComplaintRow complaint;

    CompensationWrites(Mutiny.Session session, ComplaintRow complaint) {
        this.session = session;
        this.complaint = complaint;
    }

    Uni<Void> write(List<CompensationChange> changes) {
        return Multi.createFrom()
                .iterable(changes)
                .onItem()
                .transformToUniAndConcatenate(this::write)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> write(CompensationChange change) {
        return switch (change) {
            case CompensationChange.Kept kept -> keep(kept);
            case CompensationChange.Lapsed(UUID compensation) -> lapse(compensation);
        };
    }

    private Uni<Void> keep(CompensationChange.Kept change) {
        Compensation after = change.after();
        return session.find(CompensationRow.class, after.id())
                .chain(row -> row == null ? add(after) : take(row, after))
                .chain(() -> post(change))
                .chain(() -> new PayoutWrites(session, complaint).follow(after));
    }

    private Uni<Void> lapse(UUID compensation) {
        return session.find(CompensationRow.class, compensation)
                .chain(row -> take(row, row.toCore().lapsed()));
    }

    private Uni<Void> add(Compensation fresh) {
        return session.persist(
                CompensationRow.of(complaint.id, complaint.submission.customerId, fresh));
    }

    private static Uni<Void> take(CompensationRow row, Compensation after) {
        row.take(after);
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> post(CompensationChange.Kept change) {
        Object[] entries =
                change.postings().stream().map(posting -> entry(change, posting)).toArray();
        return session.persistAll(entries);
    }

    private static CompensationEntryRow entry(CompensationChange.Kept change, Posting posting) {
        return CompensationEntryRow.of(change.after().id(), posting, change.by(), change.at());
    }
}
