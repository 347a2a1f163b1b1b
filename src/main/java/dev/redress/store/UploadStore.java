package dev.redress.store;

import dev.redress.core.complaint.Upload;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Uploads: what may be sent, until it is evidence.
@ApplicationScoped
public class UploadStore {

    public Uni<Void> open(Upload upload) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session -> session.persist(UploadRow.of(upload)))));
    }

    /// At most `limit` uploads that could be sent last before `instant`, oldest first.
    public Uni<List<Upload>> expired(Instant instant, int limit) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(
                                                "from UploadRow where expiresAt < :instant"
                                                        + " order by expiresAt",
                                                UploadRow.class)
                                        .setParameter("instant", instant)
                                        .setMaxResults(limit)
                                        .getResultList())
                        .map(rows -> rows.stream().map(UploadRow::toCore).toList()));
    }

    /// Those of its files that are evidence.
    public Uni<Set<UUID>> taken(Upload upload) {
        List<UUID> files = upload.files().stream().map(declared -> declared.file().id()).toList();
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(
                                                "select fileId from EvidenceRow"
                                                        + " where fileId in :files",
                                                UUID.class)
                                        .setParameter("files", files)
                                        .getResultList())
                        .map(Set::copyOf));
    }

    /// It can neither be completed nor be found any more.
    public Uni<Void> close(UUID id) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session ->
                                        session.createMutationQuery(
                                                        "delete from UploadRow where id = :id")
                                                .setParameter("id", id)
                                                .executeUpdate())
                                .replaceWithVoid()));
    }

    /// Fails with [NotFound].
    public Uni<Upload> find(UUID id) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> session.find(UploadRow.class, id))
                        .onItem()
                        .ifNull()
                        .failWith(() -> new NotFound("upload " + id))
                        .map(UploadRow::toCore));
    }
}
