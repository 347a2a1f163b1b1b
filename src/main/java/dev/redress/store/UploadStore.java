package dev.redress.store;

import dev.redress.core.complaint.Upload;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
