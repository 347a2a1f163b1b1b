package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.register.Turn;
import dev.redress.core.security.SecurityEvent;
import dev.redress.core.security.SecurityEvents;
import dev.redress.core.security.SecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/// Changes cases together with the security event that the change is: both or none.
@ApplicationScoped
public class FraudStore {

    private final Pool pool;
    private final ComplaintStore complaints;
    private final SecurityEventStore events;

    FraudStore(Pool pool, ComplaintStore complaints, SecurityEventStore events) {
        this.pool = pool;
        this.complaints = complaints;
        this.events = events;
    }

    /// Like [ComplaintStore#change]; what is accepted opens a security event, or is noticed in the
    /// one that is open with the same key.
    ///
    /// @param report of the case as it is stored, with a key
    public Uni<Outcome> change(
            ChangeRequest request,
            Function<Complaint, Outcome> decision,
            Function<Complaint, SecurityEvent.Report> report,
            SecurityPolicy policy,
            Turn turn) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        complaints
                                .change(connection, request, decision)
                                .call(outcome -> tell(connection, outcome, report, policy, turn))));
    }

    private Uni<Void> tell(
            SqlConnection connection,
            Outcome outcome,
            Function<Complaint, SecurityEvent.Report> report,
            SecurityPolicy policy,
            Turn turn) {
        return switch (outcome) {
            case Outcome.Refused _ -> Uni.createFrom().voidItem();
            case Outcome.Accepted(var change) ->
                    tell(connection, report.apply(change.after()), policy, turn);
        };
    }

    private Uni<Void> tell(
            SqlConnection connection,
            SecurityEvent.Report report,
            SecurityPolicy policy,
            Turn turn) {
        return events.openOrJoin(
                        connection,
                        FilingRequest.ofDesk(turn.now()),
                        String.valueOf(report.key()),
                        open ->
                                open.map(found ->
                                                SecurityEvents.noticedAgain(
                                                        found, report.summary(), turn.now(), turn))
                                        .orElseGet(
                                                () -> SecurityEvents.report(report, policy, turn)))
                .replaceWithVoid();
    }
}
