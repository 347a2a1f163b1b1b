package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DetachedTest {

    private static final int ONE = 7_001;
    private static final int OTHER = 7_002;

    @Inject Pool pool;

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void what_the_database_gave_up_for_another_transaction_is_done_all_the_same() {
        CompletableFuture<Void> oneIsLocked = new CompletableFuture<>();
        CompletableFuture<Void> otherIsLocked = new CompletableFuture<>();

        List<Integer> done =
                Database.await(() ->
                        Uni.join()
                                .all(
                                        locking(ONE, oneIsLocked, OTHER, otherIsLocked),
                                        locking(OTHER, otherIsLocked, ONE, oneIsLocked))
                                .andFailFast());

        assertThat(done).containsExactly(ONE, OTHER);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void what_is_given_up_again_and_again_is_unavailable_in_the_end() {
        assertThatThrownBy(() ->
                        Database.await(() ->
                                Detached.from(() -> {
                                    attempts.incrementAndGet();
                                    return Uni.createFrom().failure(refused("40P01"));
                                })))
                .isInstanceOf(Unavailable.class);
        assertThat(attempts).hasValue(4);
    }

    @Test
    void what_was_refused_otherwise_is_not_tried_again() {
        assertThatThrownBy(() ->
                        Database.await(() ->
                                Detached.from(() -> {
                                    attempts.incrementAndGet();
                                    return Uni.createFrom().failure(refused("23505"));
                                })))
                .isInstanceOf(PgException.class);
        assertThat(attempts).hasValue(1);
    }

    /// Locks one, and the other when that is locked by somebody else.
    private Uni<Integer> locking(
            int first, CompletableFuture<Void> mine, int second, CompletableFuture<Void> theirs) {
        return Detached.from(() -> {
            attempts.incrementAndGet();
            return pool.withTransaction(connection ->
                    lock(connection, first)
                            .invoke(() -> mine.complete(null))
                            .chain(() -> Uni.createFrom().completionStage(theirs))
                            .chain(() -> lock(connection, second))
                            .replaceWith(first));
        });
    }

    private static Uni<Void> lock(SqlConnection connection, int key) {
        return connection
                .preparedQuery("select pg_advisory_xact_lock($1)")
                .execute(Tuple.of((long) key))
                .replaceWithVoid();
    }

    private static PgException refused(String state) {
        return new PgException("given up", "ERROR", state, null);
    }
}
