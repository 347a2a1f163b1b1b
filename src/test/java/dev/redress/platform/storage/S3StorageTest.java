package dev.redress.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
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
import java.util.Arrays;
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
    private static final String HASH = "ab".repeat(32);
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
    void a_file_is_sent_to_a_signed_link_kept_and_read_again() throws Exception {
        byte[] file = "划痕".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        SignedRequest upload = storage.upload(KEY, file.length);

        assertThat(upload.method()).isEqualTo("PUT");
        assertThat(upload.headers())
                .containsEntry("Content-Length", String.valueOf(file.length))
                .containsEntry("If-None-Match", "*");
        assertThat(upload.url())
                .contains("X-Amz-Expires=3600", "content-length%3Bhost%3Bif-none-match");
        assertThat(sent(upload, file)).isEqualTo(200);
        SentFile found = done(storage.sent(KEY));
        assertThat(found.size()).isEqualTo(file.length);
        assertThat(bytes(storage.read(found))).isEqualTo(file);

        KeptFile keptFile = done(storage.keep(found, HASH));
        done(storage.dropCopy(KEY));

        assertThat(kept.keySet())
                .containsExactly("/evidence-bucket/evidence/%s.%s".formatted(KEY.path(), HASH));
        assertThat(bytes(storage.read(keptFile))).isEqualTo(file);
        assertThat(queries).allMatch(query -> query.contains("X-Amz-Signature="));
    }

    /// What comes before somebody listens must wait for them, whichever thread they are on.
    @Test
    void a_file_is_read_whole_by_a_thread_that_is_no_event_loop() throws Exception {
        byte[] file = "划痕".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        sent(storage.upload(KEY, file.length), file);
        SentFile found = done(storage.sent(KEY));

        for (int i = 0; i < 50; i++) {
            assertThat(Arrays.equals(bytes(storage.read(found)), file)).isTrue();
        }
    }

    @Test
    void a_link_sends_once() throws Exception {
        SignedRequest upload = storage.upload(KEY, 1);

        assertThat(sent(upload, new byte[] {1})).isEqualTo(200);
        assertThat(sent(upload, new byte[] {2})).isEqualTo(412);
    }

    /// As in a store that does not know the condition, or after the file was thrown away.
    @Test
    void what_was_looked_at_is_kept_whatever_is_sent_afterwards() throws Exception {
        sent(storage.upload(KEY, 1), new byte[] {1});
        SentFile seen = done(storage.sent(KEY));
        KeptFile keptFile = done(storage.keep(seen, HASH));

        done(storage.discard(KEY));
        sent(storage.upload(KEY, 1), new byte[] {2});

        assertThat(bytes(storage.read(keptFile))).isEqualTo(new byte[] {1});
        assertThatThrownBy(() -> bytes(storage.read(seen))).isInstanceOf(MissingFile.class);
        assertThatThrownBy(() -> done(storage.keep(seen, HASH))).isInstanceOf(MissingFile.class);
        assertThat(bytes(storage.read(keptFile))).isEqualTo(new byte[] {1});
    }

    @Test
    void a_link_to_a_file_says_how_it_is_saved() {
        SignedRequest download = storage.download(new KeptFile(KEY, HASH), "屏幕 划痕.jpg");

        assertThat(download.method()).isEqualTo("GET");
        assertThat(download.url())
                .contains("X-Amz-Expires=300", "response-content-disposition=attachment");
    }

    @Test
    void what_was_not_sent_is_missing() {
        assertThatThrownBy(() -> done(storage.sent(KEY))).isInstanceOf(MissingFile.class);
        assertThatThrownBy(() -> bytes(storage.read(new KeptFile(KEY, HASH))))
                .isInstanceOf(MissingFile.class);
    }

    @Test
    void a_deleted_file_is_gone_and_may_be_deleted_again() throws Exception {
        sent(storage.upload(KEY, 1), new byte[1]);
        SentFile found = done(storage.sent(KEY));
        KeptFile keptFile = done(storage.keep(found, HASH));

        for (int i = 0; i < 2; i++) {
            done(storage.delete(keptFile));
            done(storage.discard(KEY));
        }

        assertThat(kept).isEmpty();
    }

    private static byte[] bytes(Multi<Buffer> parts) {
        return done(parts.collect().in(Buffer::buffer, Buffer::appendBuffer)).getBytes();
    }

    private static <T> T done(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }

    private static int sent(SignedRequest upload, byte[] file) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(upload.url()))
                            .header("If-None-Match", upload.headers().get("If-None-Match"))
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
            case "PUT" -> put(exchange, path, body);
            case "DELETE" -> {
                kept.remove(path);
                exchange.sendResponseHeaders(204, -1);
            }
            default -> get(exchange, path);
        }
        exchange.close();
    }

    private void put(HttpExchange exchange, String path, byte[] body) throws IOException {
        String source = exchange.getRequestHeaders().getFirst("x-amz-copy-source");
        String wanted = exchange.getRequestHeaders().getFirst("x-amz-copy-source-if-match");
        boolean isOnce = "*".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        byte[] copied = source == null ? null : kept.get(source);
        if (source != null && (copied == null || !tag(copied).equals(wanted))) {
            exchange.sendResponseHeaders(412, -1);
        } else if (copied != null) {
            kept.put(path, copied);
            byte[] answer = "<CopyObjectResult/>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } else if (isOnce && kept.containsKey(path)) {
            exchange.sendResponseHeaders(412, -1);
        } else {
            kept.put(path, body);
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        byte[] found = kept.get(path);
        String wanted = exchange.getRequestHeaders().getFirst("If-Match");
        if (found == null) {
            exchange.sendResponseHeaders(404, -1);
        } else if (wanted != null && !wanted.equals(tag(found))) {
            exchange.sendResponseHeaders(412, -1);
        } else if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().add("ETag", tag(found));
            exchange.getResponseHeaders().add("Content-Length", String.valueOf(found.length));
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(found);
        }
    }

    private static String tag(byte[] bytes) {
        return "\"%d\"".formatted(Arrays.hashCode(bytes));
    }

    record Config(S3 s3) implements StorageConfig {
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

    record Bucket(URI url) implements StorageConfig.S3 {
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
