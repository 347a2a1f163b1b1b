package dev.redress.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a store of a few lines that keeps what it is sent and asks for a signature.
class S3StorageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final FileKey KEY = new FileKey(new UUID(1, 1), new UUID(2, 2));

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final List<String> queries = new ArrayList<>();
    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;
    private S3Storage storage;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        storage = new S3Storage(new Config(new Bucket(endpoint)), vertx, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close();
    }

    @Test
    void a_file_is_sent_to_a_signed_link_and_read_again() throws Exception {
        byte[] file = "划痕".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        SignedRequest upload = storage.upload(KEY, file.length);

        assertThat(upload.method()).isEqualTo("PUT");
        assertThat(upload.headers()).containsEntry("Content-Length", String.valueOf(file.length));
        assertThat(upload.url()).contains("X-Amz-Expires=3600", "content-length");
        assertThat(sent(upload, file)).isEqualTo(200);
        assertThat(kept.keySet()).containsExactly("/evidence-bucket/evidence/" + KEY.path());

        assertThat(read()).isEqualTo(file);
        assertThat(queries).allMatch(query -> query.contains("X-Amz-Signature="));
    }

    @Test
    void a_link_to_a_file_says_how_it_is_saved() {
        SignedRequest download = storage.download(KEY, "屏幕 划痕.jpg");

        assertThat(download.method()).isEqualTo("GET");
        assertThat(download.url())
                .contains("X-Amz-Expires=300", "response-content-disposition=attachment");
    }

    @Test
    void what_was_not_sent_is_missing() {
        assertThatThrownBy(this::read).isInstanceOf(MissingFile.class);
    }

    @Test
    void a_deleted_file_is_gone_and_may_be_deleted_again() throws Exception {
        sent(storage.upload(KEY, 1), new byte[1]);

        storage.delete(KEY).await().atMost(PATIENCE);
        storage.delete(KEY).await().atMost(PATIENCE);

        assertThat(kept).isEmpty();
    }

    private byte[] read() {
        Buffer whole = Buffer.buffer();
        storage.read(KEY).collect().in(() -> whole, Buffer::appendBuffer).await().atMost(PATIENCE);
        return whole.getBytes();
    }

    private static int sent(SignedRequest upload, byte[] file) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(upload.url()))
                            .PUT(HttpRequest.BodyPublishers.ofByteArray(file))
                            .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        queries.add(exchange.getRequestURI().getRawQuery());
        byte[] body = exchange.getRequestBody().readAllBytes();
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                kept.put(path, body);
                exchange.sendResponseHeaders(200, -1);
            }
            case "DELETE" -> {
                kept.remove(path);
                exchange.sendResponseHeaders(204, -1);
            }
            default -> {
                byte[] found = kept.get(path);
                exchange.sendResponseHeaders(found == null ? 404 : 200, found == null ? -1 : 0);
                if (found != null) {
                    exchange.getResponseBody().write(found);
                }
            }
        }
        exchange.close();
    }

    private record Config(S3 s3) implements StorageConfig {
        @Override
        public Kind storage() {
            return Kind.S3;
        }

        @Override
        public Duration uploadWithin() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration downloadWithin() {
            return Duration.ofMinutes(5);
        }
    }

    private record Bucket(URI url) implements StorageConfig.S3 {
        @Override
        public Optional<URI> endpoint() {
            return Optional.of(url);
        }

        @Override
        public String region() {
            return "cn-north-1";
        }

        @Override
        public Optional<String> bucket() {
            return Optional.of("evidence-bucket");
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("AKIAIOSFODNN7EXAMPLE");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        }

        @Override
        public Optional<String> sessionToken() {
            return Optional.empty();
        }
    }
}
