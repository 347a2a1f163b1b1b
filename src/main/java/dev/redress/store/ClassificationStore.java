package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Finds cases by index that wait for a person to say what they are about, and that the classifier
/// in force was not asked about.
@ApplicationScoped
public class ClassificationStore {

    // The condition of the index `complaint_unclassified`.
    private static final String WAITING =
            """
            abstained and correction is null
              and status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')\
            """;
    private static final String GENERATION =
            "coalesce(cast(suggestion ->> 'generation' as bigint), 0)";
    private static final String DUE =
            """
            select %2$s as generation, id from complaint
            where %1$s and %2$s < $1 and (%2$s, id) > ($2, $3)
            order by %2$s, id limit $4
            """
                    .formatted(WAITING, GENERATION);
    private static final String CLAIM =
            """
            select id from complaint where id = $1 and %s and %s < $2
            for update skip locked
            """
                    .formatted(WAITING, GENERATION);

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    ClassificationStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.pool = pool;
        this.quiet = quiet;
        this.duty = duty;
    }

    /// A case that waits, and the generation that was asked about it last; 0 if none was.
    public record Waiting(long generation, UUID id) {

        /// Comes before all others.
        public static final Waiting BEGINNING = new Waiting(-1, new UUID(0, 0));
    }

    /// At most `limit` cases that were last asked about before this generation, those after
    /// `after`, in their order.
    public Uni<List<Waiting>> due(long generation, Waiting after, int limit) {
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(generation, after.generation(), after.id(), limit))
                .map(rows -> Rows.all(rows, ClassificationStore::waiting));
    }

    /// Asks `decision` about a case that is still due, and stores what it says like any change.
    /// Empty if it is not due any more, or somebody else has it in hand.
    public Uni<Optional<Outcome>> change(
            ChangeRequest request, long generation, Function<Complaint, Outcome> decision) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        claim(connection, request.id(), generation)
                                .chain(isMine ->
                                        isMine
                                                ? change(connection, request, decision)
                                                : nothing())));
    }

    private Uni<Optional<Outcome>> change(
            SqlConnection connection,
            ChangeRequest request,
            Function<Complaint, Outcome> decision) {
        CaseChange change = new CaseChange(connection, request, quiet, duty);
        return CaseQueries.lock(connection, request.id())
                .chain(found -> change.perform(found, decision.apply(found.toCore())))
                .map(Optional::of);
    }

    private static Uni<Optional<Outcome>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }

    private static Uni<Boolean> claim(SqlConnection connection, UUID id, long generation) {
        return connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(id, generation))
                .map(rows -> rows.size() > 0);
    }

    private static Waiting waiting(Row row) {
        return new Waiting(row.getLong("generation"), row.getUUID("id"));
    }
}
