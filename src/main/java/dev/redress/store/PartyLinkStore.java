package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Disputes;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.party.Partner;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.SharingAgreement;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;

/// The ways of parties into cases, each changed together with its case.
@ApplicationScoped
public class PartyLinkStore {

    private final QuietHours quiet;
    private final DutyPolicy duty;

    PartyLinkStore(QuietHours quiet, DutyPolicy duty) {
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
                (change, session, found) ->
                        standing(session, link)
                                .map(standing -> decision.apply(found.toCore(), standing))
                                .chain(outcome -> change.perform(found, outcome))
                                .call(outcome ->
                                        outcome instanceof Outcome.Accepted
                                                ? session.persist(PartyLinkRow.of(link, tokenHash))
                                                : Uni.createFrom().voidItem()));
    }

    /// Does for a case and one of its links what [ComplaintStore#change] does for a case alone.
    /// Fails with [NotFound] also for a link of another case.
    public Uni<Outcome> change(
            ChangeRequest request, UUID linkId, BiFunction<Complaint, PartyLink, Step> decision) {
        return inCase(
                request,
                (change, session, found) ->
                        row(session, request.id(), linkId)
                                .chain(row -> perform(change, found, row, decision)));
    }

    /// Does for a case with its mediation what [DisputeStore#change] does, by one of its links.
    /// Fails with [NotFound] also for a link of another case.
    public Uni<Outcome> mediate(
            ChangeRequest request,
            UUID linkId,
            BiFunction<Disputes, PartyLink, Disputes.Decided> decision) {
        return inCase(
                request,
                (change, session, found) ->
                        row(session, request.id(), linkId)
                                .chain(row ->
                                        DisputeStore.decide(
                                                session,
                                                change,
                                                found,
                                                disputes ->
                                                        decision.apply(disputes, row.toCore()))));
    }

    /// The link with this token and its case, whatever became of both. Fails with [NotFound].
    public Uni<Opened> findByToken(String tokenHash) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(
                                                "from PartyLinkRow where tokenHash = :hash",
                                                PartyLinkRow.class)
                                        .setParameter("hash", tokenHash)
                                        .getSingleResultOrNull()
                                        .onItem()
                                        .ifNull()
                                        .failWith(PartyLinkStore::unknown)
                                        .chain(row -> opened(session, row))));
    }

    /// The links of a case, oldest first.
    public Uni<List<PartyLink>> ofCase(UUID complaintId) {
        return Panache.withSession(
                () -> Panache.getSession().chain(session -> ofCase(session, complaintId)));
    }

    /// Notes that the party looked at the case.
    public Uni<Void> markSeen(UUID linkId, Instant now) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session ->
                                        session.createMutationQuery(
                                                        "update PartyLinkRow set seenAt = :now"
                                                                + " where id = :id and seenAt is null")
                                                .setParameter("now", now)
                                                .setParameter("id", linkId)
                                                .executeUpdate())
                                .replaceWithVoid()));
    }

    @FunctionalInterface
    private interface Work {
        Uni<Outcome> in(CaseChange change, Mutiny.Session session, FoundCase found);
    }

    private Uni<Outcome> inCase(ChangeRequest request, Work work) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession().chain(session -> inCase(session, request, work))));
    }

    private Uni<Outcome> inCase(Mutiny.Session session, ChangeRequest request, Work work) {
        CaseChange change = new CaseChange(session, request, quiet, duty);
        return CaseQueries.lock(session, request.id())
                .call(change::requireUnusedKey)
                .invoke(change::requireVisible)
                .invoke(change::requireCurrent)
                .chain(found -> work.in(change, session, found));
    }

    private static Uni<Outcome> perform(
            CaseChange change,
            FoundCase found,
            PartyLinkRow row,
            BiFunction<Complaint, PartyLink, Step> decision) {
        Step step = decision.apply(found.toCore(), row.toCore());
        return change.perform(found, step.outcome())
                .invoke(outcome -> {
                    if (outcome instanceof Outcome.Accepted) {
                        row.take(step.after());
                    }
                });
    }

    private static Uni<Standing> standing(Mutiny.Session session, PartyLink link) {
        return ofCase(session, link.complaintId())
                .chain(known ->
                        SharingAgreementStore.latest(session, Partner.of(link.party()))
                                .map(agreement -> new Standing(known, agreement)));
    }

    private static Uni<PartyLinkRow> row(Mutiny.Session session, UUID complaintId, UUID linkId) {
        return session.find(PartyLinkRow.class, linkId)
                .onItem()
                .ifNull()
                .failWith(PartyLinkStore::unknown)
                .invoke(row -> {
                    if (!row.complaintId.equals(complaintId)) {
                        throw unknown();
                    }
                });
    }

    private static Uni<Opened> opened(Mutiny.Session session, PartyLinkRow row) {
        return CaseQueries.find(session, row.complaintId)
                .map(found -> new Opened(row.toCore(), found.toCore()));
    }

    private static Uni<List<PartyLink>> ofCase(Mutiny.Session session, UUID complaintId) {
        return session.createQuery(
                        "from PartyLinkRow where complaintId = :id order by id", PartyLinkRow.class)
                .setParameter("id", complaintId)
                .getResultList()
                .map(rows -> rows.stream().map(PartyLinkRow::toCore).toList());
    }

    private static NotFound unknown() {
        return new NotFound("link of a party");
    }
}
