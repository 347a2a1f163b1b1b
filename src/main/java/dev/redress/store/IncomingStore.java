package dev.redress.store;

import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.IncomingState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Messages that come in: each is kept before anything is made of it, and only once.
@ApplicationScoped
public class IncomingStore {

    /// Whoever works on one is given up after this: another may go on.
    static final Duration WORK_MAX = Duration.ofMinutes(10);

    private static final String GIVE_UP =
            "update incoming_message set claimed_until = null where id = $1 and state = 'RECEIVED'";

    private static final String FILE_DONE =
            """
            update incoming_message
            set files_done = files_done + 1, refused_files = coalesce($2, refused_files)
            where id = $1
            """;

    private static final String SETTLE =
            """
            update incoming_message
            set state = $2, reason = $3, complaint_id = $4, claimed_until = null
            where id = $1 returning *
            """;

    private final Pool pool;

    IncomingStore(Pool pool) {
        this.pool = pool;
    }

    /// A message as it is kept.
    ///
    /// @param isOurs whether the caller is the one to make something of it: it is new, or whoever
    ///   was to do it did not come to an end
    public record Kept(StoredIncoming message, boolean isOurs) {}

    /// Keeps the message, unless it is kept already: then answers how it stands. One whose sender
    /// has written too much waits for a person, and one whose id was used for another, too.
    public Uni<Kept> keep(FreshIncoming fresh, Instant now) {
        return Detached.from(() ->
                pool.withTransaction(
                        connection -> new IncomingKeeping(connection, now).keep(fresh)));
    }

    /// Lets the next one try, when it comes again.
    public Uni<Void> giveUp(UUID id) {
        return Detached.from(
                () -> pool.preparedQuery(GIVE_UP).execute(Tuple.of(id)).replaceWithVoid());
    }

    /// That one more of its files is dealt with.
    ///
    /// @param refused all that were not taken by now; absent if none more
    public Uni<Void> fileDone(UUID id, @Nullable String refused) {
        Tuple parameters = Tuple.of(id, SealedColumn.INCOMING_FILES.sealedIfAny(refused));
        return Detached.from(
                () -> pool.preparedQuery(FILE_DONE).execute(parameters).replaceWithVoid());
    }

    /// What became of it.
    ///
    /// @param caseId that it became, or was added to
    public Uni<StoredIncoming> settle(
            UUID id, IncomingState state, @Nullable IncomingReason reason, @Nullable UUID caseId) {
        Tuple parameters =
                Tuple.of(id, state.name(), reason == null ? null : reason.name(), caseId);
        return Detached.from(() ->
                pool.preparedQuery(SETTLE)
                        .execute(parameters)
                        .map(rows ->
                                Rows.first(rows, StoredIncoming::of)
                                        .orElseThrow(
                                                () -> new NotFound("incoming message " + id))));
    }
}
