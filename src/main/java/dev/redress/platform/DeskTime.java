package dev.redress.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Says with every answer of the API what time it is at the desk, so that a client can count down
/// to a deadline whatever its own clock says: `Desk-Time: 2026-03-02T02:00:00Z`, with `;stands`
/// behind it where the clock was made to stand still.
@Singleton
class DeskTime {

    static final String HEADER = "Desk-Time";
    private static final String STANDS = ";stands";
    private static final String API = "/api/";

    // Before everything else that may answer.
    private static final int PRIORITY = 1_000;

    private final DeskClock clock;

    DeskTime(DeskClock clock) {
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        filters.register(this::tell, PRIORITY);
    }

    private void tell(RoutingContext context) {
        if (context.normalizedPath().startsWith(API)) {
            context.addHeadersEndHandler(_ -> context.response().headers().set(HEADER, now()));
        }
        context.next();
    }

    private String now() {
        return clock.instant() + (clock.stands() ? STANDS : "");
    }
}
