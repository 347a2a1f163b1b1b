package dev.redress.platform;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Paths outside of the API that nobody answers: a problem as everywhere, not a page of HTML.
@Singleton
class UnknownPath {

    private static final Problem NOT_FOUND = Problem.of(404, "NOT_FOUND", "Not Found", null);

    void register(@Observes Router router) {
        router.route().last().handler(context -> EarlyAnswer.send(context, NOT_FOUND));
    }
}
