package dev.redress.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.platform.ProblemException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A bare server that answers with the number of bytes it read, or with the status of the problem.
class RequestBytesTest {

    private static final int BYTES_MAX = 10;

    @ParameterizedTest
    @CsvSource({"0, 200", "10, 200", "11, 413", "100000, 413"})
    void a_body_has_so_many_bytes_and_no_more(int bytes, int status)
            throws IOException, InterruptedException, ExecutionException {
        Vertx vertx = Vertx.vertx();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpServer server =
                    vertx.createHttpServer()
                            .requestHandler(RequestBytesTest::count)
                            .listen(0)
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get();
            URI uri = URI.create("http://localhost:%d/".formatted(server.actualPort()));

            assertThat(send(client, uri, BodyPublishers.ofByteArray(new byte[bytes])))
                    .isEqualTo(status);
            assertThat(send(client, uri, chunked(bytes))).isEqualTo(status);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    private static void count(HttpServerRequest request) {
        request.pause();
        RequestBytes.of(request, BYTES_MAX)
                .collect()
                .asList()
                .subscribe()
                .with(
                        _ -> request.response().setStatusCode(200).end(),
                        failure ->
                                request.response()
                                        .setStatusCode(
                                                ((ProblemException) failure).problem().status())
                                        .end());
    }

    private static BodyPublisher chunked(int bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]));
    }

    private static int send(HttpClient client, URI uri, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri).version(HttpClient.Version.HTTP_1_1).POST(body).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
