package dev.redress.store;

import dev.redress.core.complaint.Upload;
import dev.redress.core.evidence.UploadAllowance;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Uploads: what may be sent, until it is evidence.
@ApplicationScoped
public class UploadStore {

    /// Opens it, unless it is too much beside what is on its way: then answers why, and nothing is
    /// opened.
    public Uni<Optional<UploadAllowance.Excess>> open(
            Upload upload, UploadAllowance allowance, Instant realNow) {
        return transaction(session -> {
            UploadBooks books = new UploadBooks(session);
            return books.lock(upload)
                    .chain(() -> books.use(upload, realNow))
                    .map(use -> allowance.excess(use, upload.bytes()))
                    .call(excess ->
                            excess.isPresent()
                                    ? Uni.createFrom().voidItem()
                                    : session.persist(UploadRow.of(upload)));
        });
    }

    /// Keeps others until `until` from completing an upload of the same person to the same case.
    /// Answers whether nobody does so already, and the upload is not completed.
    public Uni<Boolean> claim(Upload upload, Instant realNow, Instant until) {
        return transaction(session -> {
            UploadBooks books = new UploadBooks(session);
            return books.lock(upload).chain(() -> books.claim(upload.id(), realNow, until));
        });
    }

    /// Lets others complete again.
    ///
    /// @param completedAt if its files are evidence now: it is open no more
    public Uni<Void> release(Upload upload, @Nullable Instant completedAt) {
        return transaction(session ->
                session.createMutationQuery(
                                "update UploadRow set completingUntil = null,"
                                        + " completedAt = :completedAt where id = :id")
                        .setParameter("completedAt", completedAt)
                        .setParameter("id", upload.id())
                        .executeUpdate()
                        .replaceWithVoid());
    }

    private static <T> Uni<T> transaction(Function<Mutiny.Session, Uni<T>> work) {
        return Detached.from(
                () -> Panache.withTransaction(() -> Panache.getSession().chain(work::apply)));
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
