package dev.redress.identity;

import dev.redress.core.identity.Role;
import dev.redress.platform.RealTime;
import dev.redress.store.SessionStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the session of a token is still open.
///
/// Of the staff it is asked at each request: what they may no longer do, they cannot do from the
/// next moment on. Customers and shops are many and can do less: for them an answer counts for a
/// while ([TokenConfig#recheckAfter]).
@Singleton
class OpenSessions {

    private static final Set<String> OUTSIDE =
            Stream.of(Role.CUSTOMER, Role.APP, Role.BOT)
                    .map(Role::label)
                    .collect(Collectors.toUnmodifiableSet());

    // Some megabytes at most. Whoever falls out is asked about again.
    private static final int REMEMBERED_MAX = 20_000;

    private final SessionStore store;
    private final Clock clock;
    private final Duration recheckAfter;
    private final Map<Object, Instant> seenOpen =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Object, Instant> eldest) {
                    return size() > REMEMBERED_MAX;
                }
            };

    OpenSessions(SessionStore store, @RealTime Clock clock, TokenConfig config) {
        this.store = store;
        this.clock = clock;
        this.recheckAfter = config.recheckAfter();
    }

    Uni<Boolean> has(AccessClaims claims) {
        Instant now = clock.instant();
        if (claims.roles().isEmpty() || !OUTSIDE.containsAll(claims.roles())) {
            return store.isOpen(claims.name(), claims.session(), now);
        }
        Object key = claims.session() == null ? claims.name() : claims.session();
        if (wasOpenAt(key, now)) {
            return Uni.createFrom().item(true);
        }
        return store.isOpen(claims.name(), claims.session(), now)
                .invoke(isOpen -> {
                    if (isOpen) {
                        remember(key, now);
                    }
                });
    }

    /// The session is over: the next token of it is asked about.
    synchronized void forget(UUID session) {
        seenOpen.remove(session);
    }

    private synchronized boolean wasOpenAt(Object key, Instant now) {
        Instant seen = seenOpen.get(key);
        return seen != null && now.isBefore(seen.plus(recheckAfter));
    }

    private synchronized void remember(Object key, Instant now) {
        seenOpen.remove(key);
        seenOpen.put(key, now);
    }
}
