package dev.redress.store;

import dev.redress.core.complaint.Aftermath;
import dev.redress.core.complaint.Candidate;
import dev.redress.core.complaint.CaseState;
import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Refusal;
import dev.redress.core.complaint.Speech;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;

/// One change of one case, inside a transaction that holds the lock on the case.
final class CaseChange {

    private final SqlConnection connection;
    private final ChangeRequest request;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    CaseChange(SqlConnection connection, ChangeRequest request, QuietHours quiet, DutyPolicy duty) {
        this.connection = connection;
        this.request = request;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// The case, which nobody else changes until the transaction ends. Fails with [NotFound], with
    /// [KeyTaken] for a repeated request, and otherwise with [StaleVersion] for one that is based
    /// on an older version.
    Uni<FoundCase> begin() {
        return CaseQueries.lock(connection, request.id())
                .call(this::requireUnusedKey)
                .invoke(this::requireVisible)
                .invoke(this::requireCurrent);
    }

    // To be asked before the version: a repetition is based on the old version, too.
    Uni<Void> requireUnusedKey() {
        CommandKey key = request.key();
        return key == null
                ? Uni.createFrom().voidItem()
                : KeyRow.requireUnused(connection, key.scope(), key.key());
    }

    void requireVisible(FoundCase found) {
        // What was erased is there for the figures alone.
        boolean isErased = found.complaint().erasedAt != null;
        if (isErased || !request.visibility().covers(found.toCore())) {
            throw new NotFound("case " + request.id());
        }
    }

    void requireCurrent(FoundCase found) {
        long current = found.complaint().version;
        if (request.isStaleAt(current)) {
            throw new StaleVersion(current, found.complaint().status);
        }
    }

    Uni<Outcome> perform(FoundCase found, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(Change change) ->
                    refusal(found, change)
                            .chain(refusal ->
                                    refusal.isPresent()
                                            ? refused(refusal.get())
                                            : accepted(found, change));
            case Outcome.Refused(Refusal refusal) ->
                    ConductRow.COLUMNS
                            .insert(connection, ConductRow.of(found.toCore(), refusal.conduct()))
                            .replaceWith(outcome);
        };
    }

    /// What only shows beside what is kept. Nobody adds to it meanwhile: the case is locked.
    private Uni<Optional<Refusal>> refusal(FoundCase found, Change change) {
        return change.evidence().isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : new EvidenceRoom(connection, request.id())
                        .refusal(found.toCore(), change.evidence());
    }

    private static Uni<Outcome> refused(Refusal refusal) {
        return Uni.createFrom().item(new Outcome.Refused(refusal));
    }

    private Uni<Outcome> accepted(FoundCase found, Change change) {
        return write(found, change).map(stored -> new Outcome.Accepted(change.with(stored)));
    }

    private Uni<Complaint> write(FoundCase found, Change change) {
        Complaint before = found.toCore();
        Optional<Candidate> candidate = Candidate.of(before, change.after());
        Aftermath aftermath = Aftermath.of(before, change);
        found.take(change.after());
        ComplaintRow row = found.complaint();
        row.end(request.now());
        Complaint stored = found.toCore();
        List<EventRow> events =
                EventRow.of(
                        row.id, row.version, change.events(), CaseState.changes(before, stored));
        return found.update(connection)
                .chain(() -> Tables.EVENT.insert(connection, events))
                .chain(() -> record(stored, change))
                .chain(() ->
                        new CaseMessages(connection, quiet, request.now())
                                .send(row, stored, change))
                .chain(() -> follow(row, change))
                .chain(() -> new CaseAftermath(connection, request).write(stored, aftermath))
                .chain(() -> teach(candidate))
                .replaceWith(stored);
    }

    /// Keeps what the change says, counts and shows beside its events, and that it was made.
    private Uni<Void> record(Complaint stored, Change change) {
        List<ConductRow> conduct = ConductRow.of(stored, Speech.records(change.events()));
        List<LedgerRow> entries = LedgerRow.of(stored.id(), stored.version(), change.entries());
        return ConductRow.COLUMNS
                .insert(connection, conduct)
                .chain(() -> Tables.LEDGER.insert(connection, entries))
                .chain(() -> claim(stored))
                .chain(() -> ChainedRows.of(connection, stored.id(), change.evidence()))
                .chain(rows -> Tables.EVIDENCE.insert(connection, rows));
    }

    private Uni<Void> claim(Complaint stored) {
        CommandKey key = request.key();
        return key == null
                ? Uni.createFrom().voidItem()
                : Tables.KEY.insert(
                        connection,
                        List.of(KeyRow.of(key.claimFor(stored), stored.id(), request.now())));
    }

    private Uni<Void> follow(ComplaintRow row, Change change) {
        return new CompensationWrites(connection, row)
                .write(change.compensations())
                .chain(() ->
                        new CaseAlerts(connection, row.id).follow(change.events(), request, duty))
                .chain(() -> new CaseClusters(connection, row.id).follow(change.events()));
    }

    private Uni<Void> teach(Optional<Candidate> candidate) {
        return candidate.isEmpty()
                ? Uni.createFrom().voidItem()
                : ExemplarStore.propose(connection, candidate.get());
    }
}
