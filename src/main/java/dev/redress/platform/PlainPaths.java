package dev.redress.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Nothing is behind a path with a semicolon. The desk has no matrix parameters; but what finds the
/// operation reads over them, and what counts requests and knows scopes does not.
@Singleton
class PlainPaths {

    private static final Problem NOT_FOUND = Problem.of(404, "NOT_FOUND", "Not Found", null);

    // Before anything looks at the path.
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHENTICATION + 10;

    void register(@Observes Filters filters) {
        filters.register(PlainPaths::check, PRIORITY);
    }

    private static void check(RoutingContext context) {
        String path = context.request().path();
        if (path == null || path.indexOf(';') < 0) {
            context.next();
        } else {
            EarlyAnswer.send(context, NOT_FOUND);
            UnreadBody.discard(context.request());
        }
    }
}
