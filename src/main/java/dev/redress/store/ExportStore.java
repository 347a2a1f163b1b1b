package dev.redress.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Which bundles of evidence were handed out.
@ApplicationScoped
public class ExportStore {

    /// A bundle that was handed out.
    ///
    /// @param purpose in the words of whoever took it
    /// @param pieces how many pieces of evidence the case had
    /// @param chainHead the hash of the last of them
    /// @param manifestSha256 by which the bundle is known again
    public record Export(
            UUID id,
            UUID caseId,
            String by,
            String purpose,
            Instant at,
            int pieces,
            String chainHead,
            String manifestSha256) {}

    public Uni<Void> record(Export export) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session -> session.persist(ExportRow.of(export)))));
    }

    /// At most `limit` exports of the case, oldest first.
    public Uni<List<Export>> ofCase(UUID caseId, int limit) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(
                                                "from ExportRow where complaintId = :id order by id",
                                                ExportRow.class)
                                        .setParameter("id", caseId)
                                        .setMaxResults(limit)
                                        .getResultList())
                        .map(rows -> rows.stream().map(ExportRow::toExport).toList()));
    }
}
