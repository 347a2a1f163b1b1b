package dev.redress.privacy;

import dev.redress.core.audit.AuditAction;
import dev.redress.core.audit.AuditEntry;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.privacy.Purpose;
import dev.redress.platform.DeskClock;
import dev.redress.platform.TooManyRequests;
import dev.redress.store.RevealStore;
import dev.redress.store.RevealStore.Allowance;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Counts the copies that staff fetch among the masked fields that one person is shown: by asking
/// for copies nobody shall see more than by asking for fields.
@Singleton
class Unmasking {

    private static final String OPERATION = "GET /data-requests/{id}/data";

    private final RevealStore reveals;
    private final DeskClock clock;

    Unmasking(RevealStore reveals, DeskClock clock) {
        this.reveals = reveals;
        this.clock = clock;
    }

    /// One that was fetched already for this request counts no more for a while. Nothing for
    /// customers, and for the app, which hands them what is theirs. Fails with [TooManyRequests].
    Uni<Void> take(UUID request, CustomerData data, Actor reader) {
        if (reader.hasAny(Role.CUSTOMER, Role.APP)) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        AuditEntry entry =
                AuditEntry.of(TimeOrderedId.at(now), now, reader, AuditAction.REVEALED)
                        .by(OPERATION, Purpose.ofDuty(reader))
                        .about(data.shownCases(), Map.of("field", "copy " + request));
        return reveals.ask(entry)
                .invoke(allowance -> {
                    if (allowance instanceof Allowance.Exhausted(Instant until)) {
                        throw new TooManyRequests(Duration.between(now, until));
                    }
                })
                .replaceWithVoid();
    }
}
