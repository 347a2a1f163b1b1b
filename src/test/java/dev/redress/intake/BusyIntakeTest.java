package dev.redress.intake;

import static dev.redress.intake.ComplaintFixture.aComplaintOf;
import static dev.redress.intake.ComplaintFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The tests let 60 wait (`%test.redress.intake.waiting-max`), behind two that are being written.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BusyIntakeTest {

    private static final int WRITTEN_AT_ONCE = 2;
    private static final int ACCEPTED_MAX = 60 + WRITTEN_AT_ONCE;
    private static final String WAITING_FOR_THE_TABLE =
            "pg_locks where not granted and relation = 'complaint'::regclass";

    @Inject Database database;
    @Inject Pool pool;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    /// The table is locked, so that nothing can be stored. Of one request too many exactly one is
    /// sent away, at once; when the lock is gone, the others are answered.
    @Test
    void one_request_too_many_is_sent_away_and_loses_nothing() throws Exception {
        CompletableFuture<Void> locked = new CompletableFuture<>();
        CompletableFuture<Void> release = new CompletableFuture<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            threads.execute(() -> Database.await(() -> lock(locked, release)));
            locked.get();
            CompletionService<Response> answers = new ExecutorCompletionService<>(threads);
            for (int i = 0; i < ACCEPTED_MAX + 1; i++) {
                Map<String, Object> customer = Map.of("id", "customer-of-" + i);
                answers.submit(() -> submit("app1", aComplaintOf(customer)));
                if (i < WRITTEN_AT_ONCE) {
                    // By itself, or two of them would go together and make room for one more.
                    database.await(WAITING_FOR_THE_TABLE, i + 1);
                }
            }

            Response first = answers.take().get();
            release.complete(null);
            List<Response> others = new ArrayList<>();
            for (int i = 0; i < ACCEPTED_MAX; i++) {
                others.add(answers.take().get());
            }

            first.then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("code", equalTo("UNAVAILABLE"));
            assertThat(others).extracting(Response::statusCode).containsOnly(201);
            assertThat(database.count("complaint")).isEqualTo(ACCEPTED_MAX);
            assertThat(database.count("outbox")).isEqualTo(ACCEPTED_MAX);
        } finally {
            release.complete(null);
        }
    }

    private Uni<Void> lock(CompletableFuture<Void> locked, CompletableFuture<Void> release) {
        return pool.withTransaction(connection ->
                connection
                        .query("lock table complaint in access exclusive mode")
                        .execute()
                        .invoke(() -> locked.complete(null))
                        .chain(() -> Uni.createFrom().completionStage(release)));
    }
}
