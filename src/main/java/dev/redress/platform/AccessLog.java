package dev.redress.platform;

import dev.redress.core.audit.AuditEntry;
import dev.redress.core.identity.Actor;
import dev.redress.core.privacy.DataClass;
import dev.redress.core.privacy.Purpose;
import dev.redress.store.AuditLog;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Writes down who asked for what before the answer leaves (SEC-06): whatever shows or changes
/// something of a person, and whatever was refused to somebody or not found. An answer whose entry
/// cannot be written does not leave; the caller gets a 503.
///
/// A new operation is written down, too, unless [AuditedRequest] knows it as impersonal. Requests
/// that end before any operation is reached, for too many of them or a wrong token, stand in the
/// figures of the server only.
class AccessLog {

    private static final int NOT_MODIFIED = 304;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int ERROR = 400;

    /// That the entry of this request was written, or tried to be: the answer that says that it
    /// could not be must not need another one.
    private static final String TOLD = AccessLog.class.getName();

    private final AuditLog log;
    private final Caller caller;
    private final DeskClock clock;

    AccessLog(AuditLog log, Caller caller, DeskClock clock) {
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /// Refuses what personal data must not be used for, before it is read (PRIV-02).
    @ServerRequestFilter
    void requirePurpose(ContainerRequestContext request) {
        Actor actor = caller.actor();
        Purpose wanted = AccessPurpose.of(request.getHeaderString(AccessPurpose.HEADER), actor);
        if (wanted != Purpose.ofDuty(actor) && !DataClass.TRANSACTION.allows(wanted)) {
            throw new ProblemException(
                    Problem.forbidden(
                            "PURPOSE_NOT_ALLOWED",
                            "Cases are read for one of " + DataClass.TRANSACTION.purposes()));
        }
    }

    @ServerResponseFilter
    @Nullable Uni<Void> tell(ContainerRequestContext request, ContainerResponseContext response) {
        Actor actor = caller.actor();
        if (actor.name().isEmpty() || request.getProperty(TOLD) != null) {
            return null;
        }
        return entry(actor, request, response)
                .map(entry -> {
                    request.setProperty(TOLD, true);
                    return log.write(entry);
                })
                .orElse(null);
    }

    private Optional<AuditEntry> entry(
            Actor actor, ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        boolean granted = status < ERROR;
        if (status == NOT_MODIFIED) {
            // It shows nothing; the answer that its asker has was written down.
            return Optional.empty();
        }
        if (!granted && status != FORBIDDEN && status != NOT_FOUND) {
            return Optional.empty();
        }
        return AuditedRequest.of(request.getMethod(), request.getUriInfo())
                .filter(asked -> !(granted && asked.needsNoEntryWhenGranted()))
                .map(asked -> entry(actor, asked, request, response))
                .map(entry -> granted ? entry : entry.refused());
    }

    private AuditEntry entry(
            Actor actor,
            AuditedRequest asked,
            ContainerRequestContext request,
            ContainerResponseContext response) {
        Purpose wanted =
                known(request.getHeaderString(AccessPurpose.HEADER)).orElse(Purpose.ofDuty(actor));
        List<UUID> cases =
                response.getEntity() instanceof Shown shown
                        ? Stream.concat(asked.cases().stream(), shown.shownCases().stream())
                                .distinct()
                                .toList()
                        : asked.cases();
        return AuditEntry.of(
                        TimeOrderedId.at(clock.instant()), clock.instant(), actor, asked.action())
                .by(asked.operation(), wanted)
                .about(cases, asked.details());
    }

    private static Optional<Purpose> known(@Nullable String given) {
        for (Purpose purpose : Purpose.values()) {
            if (purpose.name().equals(given)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
