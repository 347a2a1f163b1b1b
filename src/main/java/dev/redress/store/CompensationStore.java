package dev.redress.store;

import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.complaint.Kin;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The compensations of cases. Each is changed together with its case.
@ApplicationScoped
public class CompensationStore {

    private static final String OF_CASE =
            "select %s from compensation c where c.complaint_id = $1 order by c.id"
                    .formatted(CompensationTable.WHOLE.selected("c"));

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    CompensationStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.pool = pool;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// Does what [ComplaintStore#change] does, with the compensation that the decision is about and
    /// the sums that it depends on, which stay true until everything is written.
    ///
    /// Fails with [NotFound] also for a compensation that the case does not have.
    public Uni<Outcome> change(ChangeRequest request, CompensationDecision decision) {
        return Detached.from(
                () -> pool.withTransaction(connection -> change(connection, request, decision)));
    }

    /// The compensations of a case, the oldest first.
    public Uni<List<Compensation>> ofCase(UUID complaintId) {
        return pool.preparedQuery(OF_CASE)
                .execute(Tuple.of(complaintId))
                .map(rows -> Rows.all(rows, row -> CompensationTable.read(row).toCore()));
    }

    private Uni<Outcome> change(
            SqlConnection connection, ChangeRequest request, CompensationDecision decision) {
        CaseChange change = new CaseChange(connection, request, quiet, duty);
        return change.begin()
                .chain(found ->
                        decide(connection, found, decision)
                                .chain(outcome -> change.perform(found, outcome)));
    }

    private static Uni<Outcome> decide(
            SqlConnection connection, FoundCase found, CompensationDecision decision) {
        return compensation(connection, found, decision.compensation())
                .chain(compensation ->
                        decision.books(found.toCore())
                                .map(wanted ->
                                        decide(connection, found, decision, compensation, wanted))
                                .orElseGet(() ->
                                        Uni.createFrom()
                                                .item(() ->
                                                        decision.decide(
                                                                found.toCore(),
                                                                compensation,
                                                                Kin.NONE,
                                                                Books.CLOSED))));
    }

    private static Uni<Outcome> decide(
            SqlConnection connection,
            FoundCase found,
            CompensationDecision decision,
            Optional<Compensation> compensation,
            BooksRequest wanted) {
        return new KinReading(connection, found.complaint())
                .read()
                .chain(kin ->
                        new CompensationBooks(
                                        connection,
                                        found.complaint(),
                                        decision.compensation(),
                                        wanted)
                                .read()
                                .map(books ->
                                        decision.decide(found.toCore(), compensation, kin, books)));
    }

    private static Uni<Optional<Compensation>> compensation(
            SqlConnection connection, FoundCase found, Optional<UUID> wanted) {
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return CompensationRow.find(connection, wanted.get())
                .map(known ->
                        known.filter(row -> row.complaintId.equals(found.complaint().id))
                                .map(CompensationRow::toCore)
                                .or(() -> {
                                    throw new NotFound("compensation " + wanted.get());
                                }));
    }
}
