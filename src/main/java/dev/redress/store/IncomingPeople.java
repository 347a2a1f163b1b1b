package dev.redress.store;

import dev.redress.core.incoming.IncomingState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Messages that came in, for the people who decide about them.
@ApplicationScoped
public class IncomingPeople {

    private static final String SHORT =
            """
            id, source, form, content_hash, sender, subject, sender_check, state, reason, about_case,
            complaint_id, files_done, refused_files, repeats, received_at, decided_by, decided_at,
            decision_reason
            """;

    private static final String LIST =
            """
            select %s from incoming_message where state = $1 and ($2::uuid is null or id > $2)
            order by id limit $3
            """
                    .formatted(SHORT);

    private static final String FIND = "select * from incoming_message where id = $1";

    // One that nobody finished counts, too.
    private static final String DECIDE =
            """
            update incoming_message
            set state = $2, decided_by = $3, decided_at = $4, decision_reason = $5, about_case = $6,
              reason = case when $2 = 'RECEIVED' then null else reason end,
              claimed_until = case when $2 = 'RECEIVED' then $7::timestamptz end
            where id = $1 and (state in ('PARKED', 'REFUSED')
              or state = 'RECEIVED' and (claimed_until is null or claimed_until <= $4))
            returning *
            """;

    private final Pool pool;

    IncomingPeople(Pool pool) {
        this.pool = pool;
    }

    /// What somebody decided about a message.
    ///
    /// @param state RECEIVED to let it in, or DISCARDED
    /// @param caseId to which it belongs; absent for a case of its own
    public record Decision(
            UUID id,
            IncomingState state,
            String by,
            @Nullable String reason,
            @Nullable UUID caseId) {}

    /// Those in that state, the oldest first, without their raw text.
    public Uni<List<StoredIncoming>> list(IncomingState state, Page page) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(state.name(), page.last(), page.limit()))
                .map(rows -> {
                    List<StoredIncoming> found = new ArrayList<>();
                    rows.forEach(row -> found.add(StoredIncoming.of(row)));
                    return found;
                });
    }

    /// Fails with [NotFound].
    public Uni<StoredIncoming> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows ->
                        IncomingStore.first(rows)
                                .orElseThrow(() -> new NotFound("incoming message " + id)));
    }

    /// The message as it was decided about; empty if nothing is to be decided of it any more.
    public Uni<Optional<StoredIncoming>> decide(Decision decision, Instant now) {
        Tuple parameters =
                Tuple.of(
                        decision.id(),
                        decision.state().name(),
                        decision.by(),
                        IncomingStore.sent(now),
                        SealedColumn.INCOMING_REASON.sealedIfAny(decision.reason()),
                        decision.caseId());
        parameters.addOffsetDateTime(IncomingStore.sent(now.plus(IncomingStore.WORK_MAX)));
        return Detached.from(
                () -> pool.preparedQuery(DECIDE).execute(parameters).map(IncomingStore::first));
    }
}
