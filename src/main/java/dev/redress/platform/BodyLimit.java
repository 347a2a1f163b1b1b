package dev.redress.platform;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Holds JSON bodies to 1 MiB before they are read. What is streamed has limits of its own.
@Singleton
class BodyLimit {

    private static final long BYTES_MAX = 1 << 20;
    private static final String STREAMED = "/api/v1/imports";

    // Behind authentication and authorisation: a stranger learns nothing but 401.
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHORIZATION - 50;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::check, PRIORITY);
    }

    private static void check(RoutingContext context) {
        if (context.normalizedPath().startsWith(STREAMED)) {
            context.next();
            return;
        }
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            // The body comes in chunks: whoever reads it counts.
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, BYTES_MAX);
            context.next();
        } else if (Long.parseLong(length) <= BYTES_MAX) {
            context.next();
        } else {
            refuse(context);
        }
    }

    private static void refuse(RoutingContext context) {
        JsonObject problem =
                new JsonObject()
                        .put("type", "about:blank")
                        .put("title", "Content too large")
                        .put("status", 413)
                        .put("code", "BODY_TOO_LARGE")
                        .put("detail", "A JSON body has at most 1 MiB");
        context.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                // The rest of the body is not read, so the connection cannot serve another request.
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(problem.toBuffer());
    }
}
