package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Disputes;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.party.Partner;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.SharingAgreement;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// The ways of parties into cases, each changed together with its case.
@ApplicationScoped
public class PartyLinkStore {

    private static final String SEEN =
            "update party_link set seen_at = $2 where id = $1 and seen_at is null";

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    PartyLinkStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.pool = pool;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// What there is already when a party is asked into a case.
    ///
    /// @param known the links of the case so far
    public record Standing(List<PartyLink> known, Optional<SharingAgreement> agreement) {

        public Standing {
            known = List.copyOf(known);
        }
    }

    /// What is decided of a case and one of its links.
    ///
    /// @param after the link as it shall be kept if the outcome is accepted
    public record Step(Outcome outcome, PartyLink after) {}

    /// A link and the case that it leads to.
    public record Opened(PartyLink link, Complaint complaint) {}

    /// Does for a case what [ComplaintStore#change] does, and keeps the link in the same
    /// transaction if that is accepted.
    public Uni<Outcome> invite(
            ChangeRequest request,
            PartyLink link,
            String tokenHash,
            BiFunction<Complaint, Standing, Outcome> decision) {
        return inCase(
                request,
                (change, connection, found) ->
                        standing(connection, link)
                                .map(standing -> decision.apply(found.toCore(), standing))
                                .chain(outcome -> change.perform(found, outcome))
                                .call(outcome ->
                                        outcome instanceof Outcome.Accepted
                                                ? PartyLinkRow.COLUMNS.insert(
                                                        connection,
                                                        List.of(PartyLinkRow.of(link, tokenHash)))
                                                : Uni.createFrom().voidItem()));
    }

    /// Does for a case and one of its links what [ComplaintStore#change] does for a case alone.
    /// Fails with [NotFound] also for a link of another case.
    public Uni<Outcome> change(
            ChangeRequest request, UUID linkId, BiFunction<Complaint, PartyLink, Step> decision) {
        return inCase(
                request,
                (change, connection, found) ->
                        PartyLinkQueries.find(connection, request.id(), linkId)
                                .chain(row -> perform(connection, change, found, row, decision)));
    }

    /// Does for a case with its mediation what [DisputeStore#change] does, by one of its links.
    /// Fails with [NotFound] also for a link of another case.
    public Uni<Outcome> mediate(
            ChangeRequest request,
            UUID linkId,
            BiFunction<Disputes, PartyLink, Disputes.Decided> decision) {
        return inCase(
                request,
                (change, connection, found) ->
                        PartyLinkQueries.find(connection, request.id(), linkId)
                                .chain(row ->
                                        DisputeStore.decide(
                                                connection,
                                                change,
                                                found,
                                                disputes ->
                                                        decision.apply(disputes, row.toCore()))));
    }

    /// The link with this token and its case, whatever became of both. Fails with [NotFound].
    public Uni<Opened> findByToken(String tokenHash) {
        return pool.withConnection(connection ->
                PartyLinkQueries.find(connection, tokenHash).chain(row -> opened(connection, row)));
    }

    /// The links of a case, oldest first.
    public Uni<List<PartyLink>> ofCase(UUID complaintId) {
        return PartyLinkQueries.ofCase(pool, complaintId);
    }

    /// Notes that the party looked at the case.
    public Uni<Void> markSeen(UUID linkId, Instant now) {
        return Detached.from(() ->
                pool.preparedQuery(SEEN).execute(Tuple.of(linkId, sent(now))).replaceWithVoid());
    }

    @FunctionalInterface
    private interface Work {
        Uni<Outcome> in(CaseChange change, SqlConnection connection, FoundCase found);
    }

    private Uni<Outcome> inCase(ChangeRequest request, Work work) {
        return Detached.from(
                () -> pool.withTransaction(connection -> inCase(connection, request, work)));
    }

    private Uni<Outcome> inCase(SqlConnection connection, ChangeRequest request, Work work) {
        CaseChange change = new CaseChange(connection, request, quiet, duty);
        return change.begin().chain(found -> work.in(change, connection, found));
    }

    private static Uni<Outcome> perform(
            SqlConnection connection,
            CaseChange change,
            FoundCase found,
            PartyLinkRow row,
            BiFunction<Complaint, PartyLink, Step> decision) {
        Step step = decision.apply(found.toCore(), row.toCore());
        return change.perform(found, step.outcome())
                .call(outcome ->
                        outcome instanceof Outcome.Accepted
                                ? take(connection, row, step.after())
                                : Uni.createFrom().voidItem());
    }

    private static Uni<Standing> standing(SqlConnection connection, PartyLink link) {
        return PartyLinkQueries.ofCase(connection, link.complaintId())
                .chain(known ->
                        SharingAgreementStore.latest(connection, Partner.of(link.party()))
                                .map(agreement -> new Standing(known, agreement)));
    }

    private static Uni<Void> take(SqlConnection connection, PartyLinkRow row, PartyLink after) {
        row.take(after);
        return row.update(connection);
    }

    private static Uni<Opened> opened(SqlConnection connection, PartyLinkRow row) {
        return CaseQueries.find(connection, row.complaintId)
                .map(found -> new Opened(row.toCore(), found.toCore()));
    }
}
