package dev.redress.store;

import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationChange;
import dev.redress.core.compensation.Posting;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writes what becomes of the compensations of one case, inside the transaction that changes it.
final class CompensationWrites {

    private final SqlConnection connection;
    private final ComplaintRow complaint;

    CompensationWrites(SqlConnection connection, ComplaintRow complaint) {
        this.connection = connection;
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
        return find(after.id())
                .chain(row -> row.isEmpty() ? add(after) : take(row.get(), after))
                .chain(() -> post(change))
                .chain(() -> new PayoutWrites(connection, complaint).follow(after));
    }

    private Uni<Void> lapse(UUID compensation) {
        return find(compensation)
                .map(row -> row.orElseThrow(() -> new NotFound("compensation " + compensation)))
                .chain(row -> take(row, row.toCore().lapsed()));
    }

    private Uni<Optional<CompensationRow>> find(UUID compensation) {
        return CompensationRow.find(connection, compensation);
    }

    private Uni<Void> add(Compensation fresh) {
        CompensationRow row =
                CompensationRow.of(complaint.id, complaint.submission.customerId, fresh);
        return CompensationTable.WHOLE.insert(connection, List.of(row));
    }

    private Uni<Void> take(CompensationRow row, Compensation after) {
        row.take(after);
        return CompensationTable.COURSE.update(connection, row);
    }

    private Uni<Void> post(CompensationChange.Kept change) {
        return CompensationEntryRow.COLUMNS.insert(
                connection,
                change.postings().stream().map(posting -> entry(change, posting)).toList());
    }

    private static CompensationEntryRow entry(CompensationChange.Kept change, Posting posting) {
        return CompensationEntryRow.of(change.after().id(), posting, change.by(), change.at());
    }
}
