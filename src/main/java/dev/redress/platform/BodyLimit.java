package dev.redress.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/// Refuses bodies that say in advance that they are too large: JSON above 1 MiB, and streams above
/// 2 GiB. Whoever reads a body of unknown length counts; for JSON that is [JsonBody].
@Singleton
class BodyLimit {

    static final int JSON_BYTES_MAX = 1 << 20;

    private static final long STREAM_BYTES_MAX = 2L << 30;
    private static final List<String> STREAMED =
            List.of(
                    "/api/v1/imports",
                    "/api/v1/hooks/evidence-files/",
                    "/api/v1/hooks/incoming-mail/");

    // Behind authentication and authorisation: a stranger learns nothing but 401.
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHORIZATION - 50;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::check, PRIORITY);
    }

    static Problem tooLarge(long bytesMax) {
        return Problem.of(
                413,
                "BODY_TOO_LARGE",
                "Content too large",
                "A body has at most %d bytes here".formatted(bytesMax));
    }

    private static void check(RoutingContext context) {
        boolean streamed = STREAMED.stream().anyMatch(context.normalizedPath()::startsWith);
        long bytesMax = streamed ? STREAM_BYTES_MAX : JSON_BYTES_MAX;
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= bytesMax) {
            context.next();
        } else {
            EarlyAnswer.send(context, tooLarge(bytesMax));
            UnreadBody.discard(context.request());
        }
    }
}
