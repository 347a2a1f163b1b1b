package dev.redress.store;

import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Somebody keeps the database from reading what grows for as long as it takes.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@Timeout(120)
class BoundedReadingTest {

    private static final String PERIOD = "?from=2026-03-01T16:00:00Z&to=2026-03-02T16:00:00Z";
    private static final List<String> PATHS =
            List.of(
                    "/reports/deadlines" + PERIOD,
                    "/reports/escalations" + PERIOD,
                    "/reports/first-response" + PERIOD,
                    "/reports/statutory" + PERIOD,
                    "/reports/categories" + PERIOD,
                    "/reports/feedback" + PERIOD,
                    "/reports/tags" + PERIOD,
                    "/reports/technical-causes" + PERIOD,
                    "/alerts",
                    "/exemplars",
                    "/queue",
                    "/outlook");

    @Inject Pool pool;

    @Test
    void what_takes_too_long_to_read_is_given_up_and_said_to_be() throws Exception {
        Ready.await();
        SqlConnection holder = await(pool::getConnection);
        try {
            await(() -> holder.query("begin").execute());
            await(() ->
                    holder.query("lock table deadline, complaint, alert, exemplar_candidate")
                            .execute());

            assertThat(answers()).allSatisfy(answer -> assertTookTooLong(answer));
        } finally {
            await(() -> holder.query("rollback").execute());
            await(holder::close);
        }
        assertThat(answers()).extracting(Response::statusCode).containsOnly(200);
    }

    @Test
    void a_limit_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BoundedReading(pool, () -> Duration.ZERO))
                .withMessageContaining("redress.reading.statement-max");
    }

    private static void assertTookTooLong(Response answer) {
        assertThat(answer.statusCode()).as(answer.body().asString()).isEqualTo(504);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("TOOK_TOO_LONG");
    }

    private static List<Response> answers() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(PATHS.size())) {
            List<Future<Response>> asked = new ArrayList<>();
            for (String path : PATHS) {
                asked.add(threads.submit(() -> Api.as("supervisor1").get(path)));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
