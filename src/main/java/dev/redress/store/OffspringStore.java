package dev.redress.store;

import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// A case that is changed, and another one that comes out of it: both or neither.
@ApplicationScoped
public class OffspringStore {

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    OffspringStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.pool = pool;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// What is decided of a case.
    ///
    /// @param opened the case that comes out of it; written only if the outcome is acceptance
    public record Birth(Outcome outcome, Change opened) {}

    /// Does what [ComplaintStore#change] does, and stores the new case in the same transaction.
    ///
    /// @param createdBy the account that opens the new case
    public Uni<Outcome> change(
            ChangeRequest request, String createdBy, Function<Complaint, Birth> decision) {
        return Detached.from(() ->
                pool.withTransaction(
                        connection -> change(connection, request, createdBy, decision)));
    }

    private Uni<Outcome> change(
            SqlConnection connection,
            ChangeRequest request,
            String createdBy,
            Function<Complaint, Birth> decision) {
        CaseChange change = new CaseChange(connection, request, quiet, duty);
        return change.begin()
                .chain(found -> {
                    Birth birth = decision.apply(found.toCore());
                    return change.perform(found, birth.outcome)
                            .call(outcome ->
                                    switch (outcome) {
                                        case Outcome.Accepted _ ->
                                                store(connection, request, createdBy, birth.opened);
                                        case Outcome.Refused _ -> Uni.createFrom().voidItem();
                                    });
                });
    }

    private Uni<Void> store(
            SqlConnection connection, ChangeRequest request, String createdBy, Change opened) {
        Complaint fresh = opened.after();
        UUID id = fresh.id();
        ComplaintRow complaint = ComplaintRow.opened(fresh, createdBy, request.now());
        List<DeadlineRow> deadlines =
                fresh.deadlines().stream().map(deadline -> DeadlineRow.of(id, deadline)).toList();
        List<LedgerRow> entries = LedgerRow.of(id, ComplaintRow.FIRST_VERSION, opened.entries());
        return ComplaintTable.WHOLE
                .insert(connection, List.of(complaint))
                .chain(() -> Tables.DEADLINE.insert(connection, deadlines))
                .chain(() -> Tables.EVENT.insert(connection, EventRow.of(opened)))
                .chain(() -> Tables.LEDGER.insert(connection, entries))
                .chain(() -> Tables.OUTBOX.insert(connection, messages(opened, request.now())))
                .chain(() -> new CaseAlerts(connection, id).follow(opened.events(), request, duty));
    }

    private List<OutboxRow> messages(Change opened, Instant now) {
        Outgoing outgoing = Outgoing.of(opened.after(), quiet);
        return opened.notices().stream().map(notice -> outgoing.message(notice, now)).toList();
    }
}
