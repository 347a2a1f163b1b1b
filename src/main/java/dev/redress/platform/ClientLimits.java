package dev.redress.platform;

import dev.redress.core.identity.Scope;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Holds programs to their scopes and to the requests within a minute that they were given.
@Singleton
class ClientLimits {

    // Behind the authentication, which tells who calls, and before bodies are looked at.
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHENTICATION - 11;

    private static final Problem OUT_OF_SCOPE =
            Problem.forbidden("SCOPE_MISSING", "The client has no scope for this");

    private final Allowances allowances;

    ClientLimits(@RealTime Clock clock) {
        this.allowances = new Allowances(clock, 1);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        if (context.user() instanceof QuarkusHttpUser user) {
            check(context, user.getSecurityIdentity());
        } else {
            context.next();
        }
    }

    private void check(RoutingContext context, SecurityIdentity identity) {
        ClientRights rights = identity.getAttribute(ClientRights.ATTRIBUTE);
        if (rights == null) {
            context.next();
            return;
        }
        String client = identity.getPrincipal().getName();
        Optional<Duration> wait = allowances.take(client, rights.requestsPerMinute());
        if (wait.isPresent()) {
            context.response()
                    .putHeader(HttpHeaders.RETRY_AFTER, TooManyRequests.seconds(wait.get()));
            refuse(context, TooManyRequests.PROBLEM);
        } else if (isInScope(context, rights)) {
            context.next();
        } else {
            refuse(context, OUT_OF_SCOPE);
        }
    }

    private static boolean isInScope(RoutingContext context, ClientRights rights) {
        return Scope.allow(
                rights.scopes(), context.request().method().name(), context.normalizedPath());
    }

    private static void refuse(RoutingContext context, Problem problem) {
        EarlyAnswer.send(context, problem);
        UnreadBody.discard(context.request());
    }
}
