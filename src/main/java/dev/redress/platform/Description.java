package dev.redress.platform;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The description of the API (OpenAPI 3.1, JSON): at `GET /q/openapi`, and `HEAD`, open.
///
/// It is a document. What is put together from the operations when a process starts costs each
/// start of a function more than all the rest (ADR 0073); a test keeps the document like it.
@Singleton
class Description {

    static final String PATH = "/q/openapi";

    private static final String DOCUMENT = "/openapi.json";

    private volatile @Nullable Buffer document;

    void register(@Observes Router router) {
        router.route(PATH).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Buffer text = document();
        HttpServerResponse answer =
                context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                        .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(text.length()));
        if (context.request().method().equals(HttpMethod.HEAD)) {
            answer.end();
        } else {
            answer.end(text);
        }
    }

    // Kept once somebody has asked: everybody may, and as often as they like.
    private Buffer document() {
        Buffer kept = document;
        if (kept == null) {
            kept = read();
            document = kept;
        }
        return kept;
    }

    private static Buffer read() {
        try (InputStream document = Description.class.getResourceAsStream(DOCUMENT)) {
            return Buffer.buffer(Objects.requireNonNull(document, DOCUMENT).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + DOCUMENT, e);
        }
    }
}
