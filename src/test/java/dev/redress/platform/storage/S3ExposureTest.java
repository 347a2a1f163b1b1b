package dev.redress.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether strangers get at a bucket is asked of a store that answers as it is told.
class S3ExposureTest {

    private static final String BLOCKED =
            """
            <PublicAccessBlockConfiguration>
              <BlockPublicAcls>true</BlockPublicAcls>
              <IgnorePublicAcls>true</IgnorePublicAcls>
              <BlockPublicPolicy>true</BlockPublicPolicy>
              <RestrictPublicBuckets>true</RestrictPublicBuckets>
            </PublicAccessBlockConfiguration>
            """;

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;
    private S3Storage storage;
    private int listed = 403;
    private int asked = 200;
    private String blocks = BLOCKED;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        storage =
                new S3Storage(
                        new S3StorageTest.Config(new S3StorageTest.Bucket(endpoint)),
                        vertx,
                        Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        boolean isSigned = query.contains("X-Amz-Signature=");
        boolean isAsked = query.contains("publicAccessBlock");
        int status = isAsked ? (isSigned ? asked : 403) : isSigned ? 200 : listed;
        byte[] body = (isAsked ? blocks : "").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private List<String> found() {
        return storage.exposures().await().atMost(Duration.ofSeconds(10));
    }

    @Test
    @Tag("SEC-22")
    void a_bucket_that_blocks_all_public_access_is_closed() {
        assertThat(found()).isEmpty();
    }

    @Test
    @Tag("SEC-22")
    void a_bucket_that_anybody_can_list_is_open() {
        listed = 200;

        assertThat(found()).containsExactly("Anybody can list the bucket of the files");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BlockPublicAcls",
                "IgnorePublicAcls",
                "BlockPublicPolicy",
                "RestrictPublicBuckets"
            })
    @Tag("SEC-22")
    void each_of_the_four_blocks_must_be_set(String block) {
        blocks = BLOCKED.replace("<%s>true".formatted(block), "<%s>false".formatted(block));

        assertThat(found())
                .containsExactly("The bucket of the files does not block all public access");
    }

    @Test
    void without_any_block_or_the_right_to_ask_it_says_so() {
        asked = 404;
        assertThat(found()).containsExactly("The bucket of the files does not block public access");
        asked = 403;
        assertThat(found())
                .singleElement()
                .asString()
                .contains("lacks s3:GetBucketPublicAccessBlock");
    }

    /// Then only the stranger's look counts.
    @Test
    void a_store_that_knows_no_such_block_is_closed_if_strangers_see_nothing() {
        asked = 501;
        assertThat(found()).isEmpty();
        listed = 200;
        assertThat(found()).hasSize(1);
    }
}
