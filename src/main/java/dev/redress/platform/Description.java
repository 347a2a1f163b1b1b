package dev.redress.platform;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The description of the API (OpenAPI 3.1, JSON): at `GET /q/openapi`, open.
///
/// It is a document. What is put together from the operations when a process starts costs each
/// start of a function more than all the rest (ADR 0073); a test keeps the document like it.
@Singleton
class Description {

    static final String PATH = "/q/openapi";

    private static final String DOCUMENT = "/openapi.json";

    void register(@Observes Router router) {
        router.get(PATH).handler(Description::answer);
    }

    private static void answer(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                .end(text());
    }

    // Asked for rarely: it is not kept.
    private static String text() {
        try (InputStream document = Description.class.getResourceAsStream(DOCUMENT)) {
            return new String(
                    Objects.requireNonNull(document, DOCUMENT).readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + DOCUMENT, e);
        }
    }
}
