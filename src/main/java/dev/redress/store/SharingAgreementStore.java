package dev.redress.store;

import dev.redress.core.party.Partner;
import dev.redress.core.party.SharingAgreement;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/// What partners may be shown. Nothing that was recorded is ever changed; the latest counts.
@ApplicationScoped
public class SharingAgreementStore {

    private static final String LATEST_OF_EACH =
            """
            from SharingAgreementRow one where not exists (
              from SharingAgreementRow later
              where later.kind = one.kind and later.partyId = one.partyId and later.id > one.id)
            order by one.id desc
            """;

    public Uni<Void> record(SharingAgreement agreement) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session ->
                                        session.persist(SharingAgreementRow.of(agreement)))));
    }

    /// The latest; empty if nothing was ever agreed.
    public Uni<Optional<SharingAgreement>> find(Partner partner) {
        return Panache.withSession(
                () -> Panache.getSession().chain(session -> latest(session, partner)));
    }

    /// The latest of each partner, the latest first.
    public Uni<List<SharingAgreement>> list(int limit) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(LATEST_OF_EACH, SharingAgreementRow.class)
                                        .setMaxResults(limit)
                                        .setReadOnly(true)
                                        .getResultList())
                        .map(rows -> rows.stream().map(SharingAgreementRow::toCore).toList()));
    }

    static Uni<Optional<SharingAgreement>> latest(Mutiny.Session session, Partner partner) {
        return session.createQuery(
                        "from SharingAgreementRow where kind = :kind and partyId = :party"
                                + " order by id desc",
                        SharingAgreementRow.class)
                .setParameter("kind", partner.kind())
                .setParameter("party", partner.id())
                .setMaxResults(1)
                .getResultList()
                .map(found -> found.stream().findFirst().map(SharingAgreementRow::toCore));
    }
}
