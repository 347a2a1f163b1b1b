package dev.redress.platform;

import dev.redress.core.audit.AuditAction;
import dev.redress.core.audit.AuditEntry;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.identity.Scope;
import dev.redress.store.AuditLog;
import dev.redress.store.TimeOrderedId;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/// Holds programs to their scopes and to the requests within a minute that they were given.
@Singleton
class ClientLimits {

    // Behind the authentication, which tells who calls, and before bodies are looked at.
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHENTICATION - 11;

    private static final Problem OUT_OF_SCOPE =
            Problem.forbidden("SCOPE_MISSING", "The client has no scope for this");

    private static final Logger LOG = Logger.getLogger(ClientLimits.class);
    private static final Set<Role> PROGRAM = Set.of(Role.APP);

    private final Allowances allowances;
    private final AuditLog log;
    private final DeskClock desk;

    ClientLimits(@RealTime Clock clock, AuditLog log, DeskClock desk) {
        this.allowances = new Allowances(clock, 1);
        this.log = log;
        this.desk = desk;
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
            tell(client, context.request().method());
            refuse(context, OUT_OF_SCOPE);
        }
    }

    // Of no operation is known yet which parts of its path are values. Nothing was shown, so nobody
    // waits for the entry.
    private void tell(String client, HttpMethod method) {
        Instant now = desk.instant();
        AuditAction action = method.equals(HttpMethod.GET) ? AuditAction.READ : AuditAction.CHANGED;
        AuditEntry entry =
                AuditEntry.of(TimeOrderedId.at(now), now, new Actor(client, PROGRAM), action)
                        .by(method + " *", null)
                        .about(List.of(), Map.of("code", OUT_OF_SCOPE.code()))
                        .refused();
        log.write(entry)
                .subscribe()
                .with(
                        _ -> LOG.debugf("%s is written down", entry),
                        failure -> LOG.errorf(failure, "%s is not in the audit log", entry));
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
