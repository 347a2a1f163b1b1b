package dev.redress.store;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// The questions about registers, asked within a session.
final class RegisterQueries {

    private static final UUID AFTER_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private RegisterQueries() {}

    /// Fails with [NotFound].
    static Uni<RegisterRow> find(Mutiny.Session session, RegisterName name, UUID id) {
        return found(name, id, session.find(RegisterRow.class, id));
    }

    /// The same, and nobody else changes it until the transaction ends.
    static Uni<RegisterRow> lock(Mutiny.Session session, RegisterName name, UUID id) {
        return found(name, id, session.find(RegisterRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /// What is open under this key, locked likewise.
    static Uni<Optional<RegisterRow>> lockOpen(
            Mutiny.Session session, RegisterName name, String openKey) {
        return session.createQuery(
                        "from RegisterRow where register = :register and openKey = :key",
                        RegisterRow.class)
                .setParameter("register", name)
                .setParameter("key", openKey)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .map(rows -> rows.stream().findFirst());
    }

    static Uni<List<RegisterEntryRow>> history(Mutiny.Session session, UUID id) {
        return session.createQuery(
                        "from RegisterEntryRow where recordId = :id order by version, seq",
                        RegisterEntryRow.class)
                .setParameter("id", id)
                .setReadOnly(true)
                .getResultList();
    }

    static Uni<List<RegisterRow>> list(
            Mutiny.Session session, RegisterName name, Register.Query query, Page page) {
        UUID last = page.last();
        return session.createQuery(
                        """
                        from RegisterRow
                        where register = :register and id < :last
                          and (:kind is null or kind = :kind)
                          and (:state is null or state = :state)
                          and (:caseId is null or complaintId = :caseId)
                        order by id desc
                        """,
                        RegisterRow.class)
                .setParameter("register", name)
                .setParameter("last", last == null ? AFTER_ALL : last)
                .setParameter("kind", query.kind())
                .setParameter("state", query.state())
                .setParameter("caseId", query.caseId())
                .setMaxResults(page.limit())
                .setReadOnly(true)
                .getResultList();
    }

    static Uni<List<UUID>> due(Mutiny.Session session, RegisterName name, Instant now, int limit) {
        return session.createQuery(
                        "select id from RegisterRow where register = :register"
                                + " and watchAt <= :now order by watchAt, id",
                        UUID.class)
                .setParameter("register", name)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    private static Uni<RegisterRow> found(RegisterName name, UUID id, Uni<RegisterRow> row) {
        return row.onItem()
                .ifNull()
                .failWith(() -> new NotFound("entry " + id))
                .invoke(known -> {
                    if (known.register != name) {
                        throw new NotFound("entry " + id);
                    }
                });
    }
}
