package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Writes as much of a list as the database takes: what it refuses as a whole is tried in halves,
/// and halves of halves, until the bad ones are alone. Inside a transaction, which goes on.
///
/// @param <T> what is written
final class Halving<T> {

    /// What the database does not take, and why.
    record Refused<T>(T item, Throwable cause) {}

    private static final String SAVEPOINT = "halving";
    private static final String WRONG_STATEMENT = "42";
    private static final String BROKEN_SERVER = "XX";

    private final SqlConnection connection;
    private final Function<List<T>, Uni<Void>> statement;
    private final List<Refused<T>> refused = new ArrayList<>();

    Halving(SqlConnection connection, Function<List<T>, Uni<Void>> statement) {
        this.connection = connection;
        this.statement = statement;
    }

    /// Answers what was refused. Fails with what no item is to blame for.
    Uni<List<Refused<T>>> write(List<T> items) {
        return attempt(items).replaceWith(refused);
    }

    /// Whether what was to be written is at fault, and not the connection, the server or the
    /// statement.
    static boolean isOfData(Throwable failure) {
        String state = SqlState.of(failure);
        return !state.isEmpty()
                && !state.startsWith(WRONG_STATEMENT)
                && !state.startsWith(BROKEN_SERVER)
                && !Unavailable.isBehind(failure);
    }

    private Uni<Void> attempt(List<T> items) {
        return items.isEmpty()
                ? Uni.createFrom().voidItem()
                : guarded(() -> statement.apply(items))
                        .onFailure(Halving::isOfData)
                        .recoverWithUni(cause -> divide(items, cause));
    }

    private Uni<Void> divide(List<T> items, Throwable cause) {
        if (items.size() == 1) {
            refused.add(new Refused<>(items.getFirst(), cause));
            return Uni.createFrom().voidItem();
        }
        int middle = items.size() / 2;
        return attempt(items.subList(0, middle))
                .chain(() -> attempt(items.subList(middle, items.size())));
    }

    private Uni<Void> guarded(Supplier<Uni<Void>> work) {
        return run("savepoint ")
                .chain(work::get)
                .onFailure(Halving::isOfData)
                .call(() -> run("rollback to savepoint "))
                .chain(() -> run("release savepoint "));
    }

    private Uni<Void> run(String command) {
        return connection.query(command + SAVEPOINT).execute().replaceWithVoid();
    }
}
