package dev.redress.store;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

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
        Map<String, Object> wanted = new TreeMap<>();
        put(wanted, "kind", query.kind());
        put(wanted, "complaintId", query.caseId());
        StringBuilder hql =
                new StringBuilder("from RegisterRow where register = :register and id < :last");
        wanted.keySet().forEach(field -> hql.append(" and %s = :%s".formatted(field, field)));
        if (!query.states().isEmpty()) {
            hql.append(" and state in :states");
            wanted.put("states", query.states());
        }
        Mutiny.SelectionQuery<RegisterRow> selection =
                session.createQuery(hql.append(" order by id desc").toString(), RegisterRow.class)
                        .setParameter("register", name)
                        .setParameter("last", last == null ? AFTER_ALL : last);
        wanted.forEach(selection::setParameter);
        return selection.setMaxResults(page.limit()).setReadOnly(true).getResultList();
    }

    private static void put(Map<String, Object> wanted, String field, @Nullable Object value) {
        if (value != null) {
            wanted.put(field, value);
        }
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
