package dev.redress.store;

import dev.redress.core.register.Kept;
import dev.redress.core.register.Step;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A register of the desk. Each change of it is one transaction: what it is now, what happened, and
/// whom to tell.
///
/// @param <T> what it holds
public abstract class Register<T extends Kept> {

    private static final int CLASHES_MAX = 3;

    private final Pool pool;
    private final RegisterName name;
    private final Class<T> type;

    Register(Pool pool, RegisterName name, Class<T> type) {
        this.pool = pool;
        this.name = name;
        this.type = type;
    }

    /// What a list is asked for. What is absent is not asked.
    ///
    /// @param states one of them; any if there is none
    public record Query(@Nullable String kind, List<String> states, @Nullable UUID caseId) {
        public Query {
            states = List.copyOf(states);
        }
    }

    /// Fails with [NotFound].
    public Uni<Filed<T>> find(UUID id) {
        return RegisterQueries.find(pool, name, id).map(this::filed);
    }

    /// What happened to it, the first first.
    public Uni<List<HistoryEntry>> history(UUID id) {
        return RegisterQueries.history(pool, id);
    }

    /// The latest first.
    public Uni<List<Filed<T>>> list(Query query, Page page) {
        return RegisterQueries.list(pool, name, query, page)
                .map(rows -> rows.stream().map(this::filed).toList());
    }

    /// Opens what nobody else can have opened.
    public Uni<Filing<T>> open(FilingRequest<T> request, Step<T> first) {
        return inTransaction(
                connection -> new RegisterChange<>(connection, name, request).open(first));
    }

    /// Opens something, or changes what is open under the same key.
    ///
    /// @param step from what is open, if anything is
    public Uni<Filing<T>> openOrJoin(
            FilingRequest<T> request, String openKey, Function<Optional<T>, Step<T>> step) {
        return inTransaction(connection -> openOrJoin(connection, request, openKey, step))
                // Somebody opened it in the same moment: it is there to be joined.
                .onFailure(failure -> failure instanceof Unstorable refused && refused.isClash())
                .retry()
                .atMost(CLASHES_MAX);
    }

    /// The same inside a transaction of the caller, who must do all of it again when somebody opens
    /// it in the same moment.
    Uni<Filing<T>> openOrJoin(
            SqlConnection connection,
            FilingRequest<T> request,
            String openKey,
            Function<Optional<T>, Step<T>> step) {
        return RegisterQueries.lockOpen(connection, name, openKey)
                .chain(row -> openOrJoin(connection, row, request, step));
    }

    /// Fails with [NotFound], [StaleRecord] or [KeyTaken].
    public Uni<Filing<T>> change(UUID id, FilingRequest<T> request, Function<T, Step<T>> step) {
        return inTransaction(connection ->
                RegisterQueries.lock(connection, name, id)
                        .chain(row ->
                                new RegisterChange<>(connection, name, request)
                                        .change(row, () -> step.apply(row.read(type)))));
    }

    /// What the sweep must look at, the longest due first.
    public Uni<List<UUID>> due(Instant now, int limit) {
        return RegisterQueries.due(pool, name, now, limit);
    }

    private Uni<Filing<T>> openOrJoin(
            SqlConnection connection,
            Optional<RegisterRow> open,
            FilingRequest<T> request,
            Function<Optional<T>, Step<T>> step) {
        RegisterChange<T> change = new RegisterChange<>(connection, name, request);
        return open.map(row -> change.change(row, () -> step.apply(Optional.of(row.read(type)))))
                .orElseGet(() -> change.open(step.apply(Optional.empty())));
    }

    <R> Uni<R> inTransaction(Function<SqlConnection, Uni<R>> work) {
        return Detached.from(() -> pool.withTransaction(work))
                .onFailure()
                .transform(Unstorable::named);
    }

    private Filed<T> filed(RegisterRow row) {
        return new Filed<>(row.read(type), row.version);
    }
}
