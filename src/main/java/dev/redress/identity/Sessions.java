package dev.redress.identity;

import dev.redress.core.identity.AccessEvent;
import dev.redress.core.identity.AccessEvent.Kind;
import dev.redress.platform.LinkToken;
import dev.redress.platform.RealTime;
import dev.redress.store.Credentials;
import dev.redress.store.Session;
import dev.redress.store.SessionEnd;
import dev.redress.store.SessionStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Sign-ins that last: begun with a password, continued with refresh tokens, ended by their owner,
/// by time, or because a refresh token was used twice.
@Singleton
class Sessions {

    private final SignIn signIn;
    private final SessionStore store;
    private final AdmittedAccounts accounts;
    private final AccessTokens tokens;
    private final OpenSessions open;
    private final Event<AccessEvent> events;
    private final Clock clock;
    private final TokenConfig config;
    private final SecureRandom random = new SecureRandom();

    Sessions(
            SignIn signIn,
            SessionStore store,
            AdmittedAccounts accounts,
            AccessTokens tokens,
            OpenSessions open,
            Event<AccessEvent> events,
            @RealTime Clock clock,
            TokenConfig config) {
        this.signIn = signIn;
        this.store = store;
        this.accounts = accounts;
        this.tokens = tokens;
        this.open = open;
        this.events = events;
        this.clock = clock;
        this.config = config;
    }

    /// Begins a session for whoever knows the password; see [SignIn#credentials].
    Uni<Optional<TokenAnswer>> begin(SignIn.Attempt attempt) {
        return signIn.credentials(attempt)
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : signIn.succeed(attempt)
                                        .chain(() -> begin(found.get(), attempt.address())));
    }

    /// Begins a session for whoever has shown the password of this hash. Empty if it is not that of
    /// the account any more.
    Uni<Optional<TokenAnswer>> begin(String username, String passwordHash, String address) {
        return accounts.find(username)
                .map(found ->
                        found.filter(known -> known.account().passwordHash().equals(passwordHash)))
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : begin(found.get(), address));
    }

    /// Empty if the account was changed since the credentials were read: that has ended all its
    /// sessions, and must end this one.
    private Uni<Optional<TokenAnswer>> begin(Credentials credentials, String address) {
        Instant now = clock.instant();
        String account = credentials.account().username();
        Session session =
                new Session(UUID.randomUUID(), account, now, now.plus(config.sessionLife()));
        LinkToken refresh = LinkToken.next(random);
        Instant until = now.plus(lifeOf(session, now));
        return store.begin(session, new SessionStore.Refresh(refresh.hash(), until), credentials)
                .map(begun ->
                        begun
                                ? Optional.of(answer(credentials, session, refresh, now))
                                : Optional.<TokenAnswer>empty())
                .invoke(given ->
                        tell(
                                given.isPresent() ? Kind.SIGNED_IN : Kind.REFUSED,
                                account,
                                address,
                                now));
    }

    /// Empty unless the token is the present one of an open session. If it is a spent one, somebody
    /// has a copy, and nobody knows who is the thief: the session ends.
    Uni<Optional<TokenAnswer>> refresh(LinkToken token, String address) {
        Instant now = clock.instant();
        LinkToken next = LinkToken.next(random);
        Instant expiresAt = now.plus(config.refreshLife());
        return store.refresh(token.hash(), new SessionStore.Refresh(next.hash(), expiresAt), now)
                .chain(found ->
                        found.isPresent()
                                ? renewed(found.get(), next, address, now)
                                : endReused(token, address, now));
    }

    Uni<Void> end(UUID session, String account, String address) {
        Instant now = clock.instant();
        return store.end(session, SessionEnd.SIGNED_OUT, now)
                .invoke(() -> open.forget(session))
                .invoke(() -> tell(Kind.SIGNED_OUT, account, address, now));
    }

    private Uni<Optional<TokenAnswer>> renewed(
            Session session, LinkToken next, String address, Instant now) {
        return accounts.find(session.account())
                .map(found -> found.map(credentials -> answer(credentials, session, next, now)))
                .invoke(_ -> tell(Kind.REFRESHED, session.account(), address, now));
    }

    private TokenAnswer answer(
            Credentials credentials, Session session, LinkToken refresh, Instant now) {
        AccessTokens.Access access = tokens.issue(credentials, session.id());
        return new TokenAnswer(
                access.token(),
                access.life().toSeconds(),
                access.roles(),
                refresh.value(),
                lifeOf(session, now).toSeconds(),
                credentials.mustChange(),
                tokens.mustEnrol(credentials));
    }

    private Uni<Optional<TokenAnswer>> endReused(LinkToken token, String address, Instant now) {
        return store.endReused(token.hash(), now)
                .invoke(found ->
                        found.ifPresent(ended -> {
                            open.forget(ended.session());
                            tell(Kind.TOKEN_REUSED, ended.account(), address, now);
                        }))
                .replaceWith(Optional.empty());
    }

    private Duration lifeOf(Session session, Instant now) {
        Duration left = Duration.between(now, session.expiresAt());
        Duration life = config.refreshLife();
        return life.compareTo(left) < 0 ? life : left;
    }

    private void tell(Kind kind, String account, String address, Instant now) {
        events.fire(new AccessEvent(kind, account, address, now));
    }
}
