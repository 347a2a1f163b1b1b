package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.IncomingState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    // Nobody gets to see what is about a case that is about them (spec.md §7.2).
    private static final String SEEN =
            """
            not exists (select 1 from complaint c
              where c.id in (m.about_case, m.complaint_id) and not (%s))
            """
                    .formatted(VisibleCases.NOT_ABOUT);

    private static final String LIST =
            """
            select %s from incoming_message m
            where state = $1 and ($3::uuid is null or id > $3) and %s
            order by id limit $4
            """
                    .formatted(SHORT, SEEN);

    private static final String FIND = "select * from incoming_message m where id = $1 and " + SEEN;

    // One that nobody finished counts, too.
    private static final String DECIDE =
            """
            update incoming_message m
            set state = $3, decided_by = $2, decided_at = $4, decision_reason = $5,
              about_case = coalesce($6, about_case),
              reason = case when $3 = 'RECEIVED' then null else reason end,
              claimed_until = case when $3 = 'RECEIVED' then $7::timestamptz end
            where id = $1 and (state in ('PARKED', 'REFUSED')
              or state = 'RECEIVED' and (claimed_until is null or claimed_until <= $4)) and %s
            returning *
            """
                    .formatted(SEEN);

    private static final String PUT_BACK =
            """
            update incoming_message
            set state = $2, reason = $3, about_case = $4, decided_by = null, decided_at = null,
              decision_reason = null, claimed_until = null
            where id = $1 and state = 'RECEIVED'
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

    /// Those in that state that `reader` may see, the oldest first, without their raw text.
    ///
    /// @param reader the account of a person who sees all cases but those that are about them
    public Uni<List<StoredIncoming>> list(IncomingState state, Page page, String reader) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(state.name(), reader, page.last(), page.limit()))
                .map(rows -> Rows.all(rows, StoredIncoming::of));
    }

    /// Fails with [NotFound], too, if `reader` may not see it.
    public Uni<StoredIncoming> find(UUID id, String reader) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id, reader))
                .map(rows ->
                        Rows.first(rows, StoredIncoming::of)
                                .orElseThrow(() -> new NotFound("incoming message " + id)));
    }

    /// The message as it was decided about; empty if nothing is to be decided of it any more.
    public Uni<Optional<StoredIncoming>> decide(Decision decision, Instant now) {
        Tuple parameters =
                Tuple.of(
                        decision.id(),
                        decision.by(),
                        decision.state().name(),
                        sent(now),
                        SealedColumn.INCOMING_REASON.sealedIfAny(decision.reason()),
                        decision.caseId());
        parameters.addOffsetDateTime(sent(now.plus(IncomingStore.WORK_MAX)));
        return Detached.from(() ->
                pool.preparedQuery(DECIDE)
                        .execute(parameters)
                        .map(rows -> Rows.first(rows, StoredIncoming::of)));
    }

    /// Lets the message stand as it stood before a decision that nothing came of.
    public Uni<Void> putBack(StoredIncoming before) {
        IncomingReason reason = before.reason();
        Tuple parameters =
                Tuple.of(
                        before.id(),
                        before.state().name(),
                        reason == null ? null : reason.name(),
                        before.aboutCase());
        return Detached.from(
                () -> pool.preparedQuery(PUT_BACK).execute(parameters).replaceWithVoid());
    }
}
