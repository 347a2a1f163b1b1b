package dev.redress.store;

import dev.redress.core.register.Kept;
import dev.redress.core.register.Step;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// A register of the desk. Each change of it is one transaction: what it is now, what happened, and
/// whom to tell.
///
/// @param <T> what it holds
public abstract class Register<T extends Kept> {

    private static final int CLASHES_MAX = 3;

    private final RegisterName name;
    private final Class<T> type;

    Register(RegisterName name, Class<T> type) {
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
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> RegisterQueries.find(session, name, id))
                        .map(this::filed));
    }

    /// What happened to it, the first first.
    public Uni<List<HistoryEntry>> history(UUID id) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> RegisterQueries.history(session, id))
                        .map(rows -> rows.stream().map(RegisterEntryRow::toHistory).toList()));
    }

    /// The latest first.
    public Uni<List<Filed<T>>> list(Query query, Page page) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> RegisterQueries.list(session, name, query, page))
                        .map(rows -> rows.stream().map(this::filed).toList()));
    }

    /// Opens what nobody else can have opened.
    public Uni<Filing<T>> open(FilingRequest<T> request, Step<T> first) {
        return inTransaction(session -> new RegisterChange<>(session, name, request).open(first));
    }

    /// Opens something, or changes what is open under the same key.
    ///
    /// @param step from what is open, if anything is
    public Uni<Filing<T>> openOrJoin(
            FilingRequest<T> request, String openKey, Function<Optional<T>, Step<T>> step) {
        return inTransaction(session -> openOrJoin(session, request, openKey, step))
                // Somebody opened it in the same moment: it is there to be joined.
                .onFailure(failure -> failure instanceof Unstorable refused && refused.isClash())
                .retry()
                .atMost(CLASHES_MAX);
    }

    /// The same inside a transaction of the caller, who must do all of it again when somebody opens
    /// it in the same moment.
    Uni<Filing<T>> openOrJoin(
            Mutiny.Session session,
            FilingRequest<T> request,
            String openKey,
            Function<Optional<T>, Step<T>> step) {
        return RegisterQueries.lockOpen(session, name, openKey)
                .chain(row -> openOrJoin(session, row, request, step));
    }

    /// Fails with [NotFound], [StaleRecord] or [KeyTaken].
    public Uni<Filing<T>> change(UUID id, FilingRequest<T> request, Function<T, Step<T>> step) {
        return inTransaction(session ->
                RegisterQueries.lock(session, name, id)
                        .chain(row ->
                                new RegisterChange<>(session, name, request)
                                        .change(row, () -> step.apply(row.read(type)))));
    }

    /// What the sweep must look at, the longest due first.
    public Uni<List<UUID>> due(Instant now, int limit) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> RegisterQueries.due(session, name, now, limit)));
    }

    private Uni<Filing<T>> openOrJoin(
            Mutiny.Session session,
            Optional<RegisterRow> open,
            FilingRequest<T> request,
            Function<Optional<T>, Step<T>> step) {
        RegisterChange<T> change = new RegisterChange<>(session, name, request);
        return open.map(row -> change.change(row, () -> step.apply(Optional.of(row.read(type)))))
                .orElseGet(() -> change.open(step.apply(Optional.empty())));
    }

    static <R> Uni<R> inTransaction(Function<Mutiny.Session, Uni<R>> work) {
        return Uni.createFrom()
                .deferred(() ->
                        Detached.from(() ->
                                Panache.withTransaction(
                                        () -> Panache.getSession().chain(work::apply))))
                .onFailure()
                .transform(Unstorable::named);
    }

    private Filed<T> filed(RegisterRow row) {
        return new Filed<>(row.read(type), row.version);
    }
}
