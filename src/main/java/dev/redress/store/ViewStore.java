package dev.redress.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Who opened which file.
@ApplicationScoped
public class ViewStore {

    /// That somebody opened a file.
    ///
    /// @param purpose in the reader's words
    public record View(UUID evidenceId, String by, String purpose, Instant at) {}

    public Uni<Void> record(UUID caseId, View view) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session -> session.persist(ViewRow.of(caseId, view)))));
    }

    /// At most `limit` views of the case, oldest first.
    public Uni<List<View>> ofCase(UUID caseId, int limit) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(
                                                "from ViewRow where complaintId = :id order by id",
                                                ViewRow.class)
                                        .setParameter("id", caseId)
                                        .setMaxResults(limit)
                                        .getResultList())
                        .map(rows -> rows.stream().map(ViewRow::toView).toList()));
    }
}
