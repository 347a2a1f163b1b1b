package dev.redress.audit;

import dev.redress.core.audit.AuditAction;
import dev.redress.core.audit.AuditEntry;
import dev.redress.core.identity.AccessEvent;
import dev.redress.core.identity.Actor;
import dev.redress.platform.DeskClock;
import dev.redress.store.AuditLog;
import dev.redress.store.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/// Writes down who came in, who left and who was turned away.
@ApplicationScoped
class DoorBook {

    private static final Logger LOG = Logger.getLogger(DoorBook.class);

    private final AuditLog log;
    private final DeskClock clock;

    DoorBook(AuditLog log, DeskClock clock) {
        this.log = log;
        this.clock = clock;
    }

    // Whoever signs in waits for it already: a sign-in without an entry is told in the server's
    // log.
    void tell(@Observes AccessEvent event) {
        log.write(entry(event))
                .subscribe()
                .with(
                        _ -> LOG.debugf("%s of %s is written down", event.kind(), event.account()),
                        failure -> LOG.errorf(failure, "%s is not in the audit log", event));
    }

    /// By the desk's time as all entries are; the machine's, which tokens go by, is a detail.
    private AuditEntry entry(AccessEvent event) {
        Instant now = clock.instant();
        Map<String, String> details = new TreeMap<>();
        details.put("event", event.kind().name());
        if (event.address() != null) {
            details.put("address", event.address());
        }
        AuditEntry entry =
                AuditEntry.of(
                                TimeOrderedId.at(now),
                                now,
                                new Actor(event.account(), Set.of()),
                                action(event.kind()))
                        .about(List.of(), details);
        return isRefused(event.kind()) ? entry.refused() : entry;
    }

    private static AuditAction action(AccessEvent.Kind kind) {
        return switch (kind) {
            case SIGNED_IN, REFRESHED -> AuditAction.SIGNED_IN;
            case REFUSED, LOCKED_OUT -> AuditAction.SIGN_IN_REFUSED;
            case SIGNED_OUT -> AuditAction.SIGNED_OUT;
            case TOKEN_REUSED -> AuditAction.SECURITY_WARNED;
        };
    }

    private static boolean isRefused(AccessEvent.Kind kind) {
        return switch (kind) {
            case REFUSED, LOCKED_OUT, TOKEN_REUSED -> true;
            case SIGNED_IN, REFRESHED, SIGNED_OUT -> false;
        };
    }
}
