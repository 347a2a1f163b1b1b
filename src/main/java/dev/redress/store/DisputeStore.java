package dev.redress.store;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.complaint.Disputes;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Mediations and arbitrations: read, and changed together with their case.
@ApplicationScoped
public class DisputeStore {

    private static final String MEDIATIONS =
            "select %s from mediation m where m.complaint_id = $1 order by m.number"
                    .formatted(MediationRow.COLUMNS.selected("m"));

    private static final String ARBITRATIONS =
            "select %s from arbitration a where a.complaint_id = $1 order by a.number"
                    .formatted(ArbitrationRow.COLUMNS.selected("a"));

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    DisputeStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.pool = pool;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// Those of a case, the first one first.
    public Uni<List<Mediation>> mediations(UUID complaintId) {
        return mediations(pool, complaintId)
                .map(rows -> rows.stream().map(MediationRow::toCore).toList());
    }

    /// Those of a case, the first one first.
    public Uni<List<Arbitration>> arbitrations(UUID complaintId) {
        return arbitrations(pool, complaintId)
                .map(rows -> rows.stream().map(ArbitrationRow::toCore).toList());
    }

    /// Does for a case with its mediation and arbitration, in one transaction, what
    /// [ComplaintStore#change] does for a case. If it is refused, nothing is written of any.
    public Uni<Outcome> change(
            ChangeRequest request, Function<Disputes, Disputes.Decided> decision) {
        return Detached.from(
                () -> pool.withTransaction(connection -> change(connection, request, decision)));
    }

    private Uni<Outcome> change(
            SqlConnection connection,
            ChangeRequest request,
            Function<Disputes, Disputes.Decided> decision) {
        CaseChange change = new CaseChange(connection, request, quiet, duty);
        return change.begin().chain(found -> decide(connection, change, found, decision));
    }

    /// Of a case that is locked.
    static Uni<Outcome> decide(
            SqlConnection connection,
            CaseChange change,
            FoundCase complaint,
            Function<Disputes, Disputes.Decided> decision) {
        return found(connection, complaint)
                .chain(found -> perform(connection, change, found, decision.apply(found.toCore())));
    }

    /// What is kept, to be changed.
    private record Found(
            FoundCase complaint,
            List<MediationRow> mediations,
            @Nullable ArbitrationRow arbitration) {

        /// The last one.
        @Nullable MediationRow mediation() {
            return last(mediations);
        }

        Disputes toCore() {
            return new Disputes(
                    complaint.toCore(),
                    mediations.stream().map(MediationRow::toCore).toList(),
                    arbitration == null ? null : arbitration.toCore());
        }
    }

    // Nobody adds to them meanwhile: the case is locked.
    private static Uni<Found> found(SqlConnection connection, FoundCase complaint) {
        UUID id = complaint.complaint().id;
        return mediations(connection, id)
                .chain(mediations ->
                        arbitrations(connection, id)
                                .map(arbitrations ->
                                        new Found(complaint, mediations, last(arbitrations))));
    }

    private static Uni<Outcome> perform(
            SqlConnection connection, CaseChange change, Found found, Disputes.Decided decided) {
        return change.perform(found.complaint, decided.outcome())
                .call(outcome ->
                        outcome instanceof Outcome.Accepted
                                ? save(connection, found, decided)
                                : Uni.createFrom().voidItem());
    }

    private static Uni<Void> save(SqlConnection connection, Found found, Disputes.Decided decided) {
        UUID id = found.complaint.complaint().id;
        return save(connection, id, found.mediation(), decided.mediation())
                .chain(() -> save(connection, id, found.arbitration, decided.arbitration()));
    }

    private static Uni<Void> save(
            SqlConnection connection,
            UUID complaintId,
            @Nullable MediationRow row,
            @Nullable Mediation after) {
        if (after == null) {
            return Uni.createFrom().voidItem();
        }
        if (row == null || !row.id.equals(after.id())) {
            return MediationRow.COLUMNS.insert(
                    connection, List.of(MediationRow.of(complaintId, after)));
        }
        row.take(after);
        return MediationRow.COLUMNS.update(connection, row);
    }

    private static Uni<Void> save(
            SqlConnection connection,
            UUID complaintId,
            @Nullable ArbitrationRow row,
            @Nullable Arbitration after) {
        if (after == null) {
            return Uni.createFrom().voidItem();
        }
        if (row == null || !row.id.equals(after.id())) {
            return ArbitrationRow.COLUMNS.insert(
                    connection, List.of(ArbitrationRow.of(complaintId, after)));
        }
        row.take(after);
        return ArbitrationRow.COLUMNS.update(connection, row);
    }

    private static Uni<List<MediationRow>> mediations(SqlClient client, UUID complaintId) {
        return client.preparedQuery(MEDIATIONS)
                .execute(Tuple.of(complaintId))
                .map(rows -> Rows.all(rows, MediationRow::read));
    }

    private static Uni<List<ArbitrationRow>> arbitrations(SqlClient client, UUID complaintId) {
        return client.preparedQuery(ARBITRATIONS)
                .execute(Tuple.of(complaintId))
                .map(rows -> Rows.all(rows, ArbitrationRow::read));
    }

    private static <T> @Nullable T last(List<T> rows) {
        return rows.isEmpty() ? null : rows.getLast();
    }
}
