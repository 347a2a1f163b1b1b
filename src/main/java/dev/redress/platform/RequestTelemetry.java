package dev.redress.platform;

import dev.redress.platform.telemetry.FunctionLog;
import dev.redress.platform.telemetry.Handled;
import dev.redress.platform.telemetry.Invocation;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One line in the log of a function for each request, before its answer leaves: afterwards the
/// function stands still. The line names the template of the path, never the path: some are the key
/// to a case.
@Singleton
class RequestTelemetry {

    // Before everything else that may answer.
    private static final int PRIORITY = 2_000;

    /// Where Quarkus REST leaves the template for those who measure.
    private static final String TEMPLATE = "UrlPathTemplate";

    private static final int ERROR = 400;
    private static final int OUR_FAULT = 500;
    private static final Set<Integer> CONFLICTS = Set.of(409, 412);

    private final FunctionLog log;

    RequestTelemetry(FunctionLog log) {
        this.log = log;
    }

    void register(@Observes Filters filters) {
        if (log.isOn()) {
            filters.register(RequestTelemetry::follow, PRIORITY);
        }
    }

    private static void follow(RoutingContext context) {
        GatewayEvent.begin(context.request())
                .ifPresent(
                        invocation -> context.addHeadersEndHandler(_ -> tell(context, invocation)));
        context.next();
    }

    private static void tell(RoutingContext context, Invocation invocation) {
        int status = context.response().getStatusCode();
        new Handled(
                        operation(context),
                        String.valueOf(status),
                        invocation,
                        Map.of(
                                Handled.PROCESSED, status < ERROR ? 1 : 0,
                                Handled.FAILED, status >= OUR_FAULT ? 1 : 0,
                                Handled.CONFLICTS, CONFLICTS.contains(status) ? 1 : 0))
                .tell();
    }

    private static String operation(RoutingContext context) {
        Context current = Vertx.currentContext();
        @Nullable String template = current == null ? null : current.getLocal(TEMPLATE);
        return context.request().method() + " " + (template == null ? "unmatched" : template);
    }
}
