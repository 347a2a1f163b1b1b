package dev.redress.identity;

import dev.redress.core.identity.AccessEvent;
import dev.redress.platform.RealTime;
import dev.redress.platform.Worker;
import dev.redress.store.Account;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/// Begins a session for whoever knows the password of an account.
@Singleton
class SignIn {

    private static final Account NOBODY = new Account("", Passwords.OF_NOBODY, Set.of(), false);

    private final AdmittedAccounts accounts;
    private final PasswordCheck check;
    private final FailureCount failures;
    private final Sessions sessions;
    private final Event<AccessEvent> events;
    private final Clock clock;

    SignIn(
            AdmittedAccounts accounts,
            PasswordCheck check,
            FailureCount failures,
            Sessions sessions,
            Event<AccessEvent> events,
            @RealTime Clock clock) {
        this.accounts = accounts;
        this.check = check;
        this.failures = failures;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /// Empty for an unknown name, a wrong password and an account that is switched off alike. Fails
    /// with [dev.redress.platform.TooManyRequests] after too many of those.
    Uni<Optional<TokenAnswer>> tokenFor(TokenRequest request, String address) {
        failures.requireFew(request.username(), address);
        return accounts.find(request.username())
                .map(found -> found.orElse(NOBODY))
                .chain(account ->
                        Worker.back(check.run(() -> isRight(account, request, address)))
                                .chain(isRight -> answer(isRight, account, request, address)));
    }

    // Looks at the failures again: those that were guessed at the same time count as well.
    private boolean isRight(Account account, TokenRequest request, String address) {
        failures.requireFew(request.username(), address);
        boolean matches = Passwords.match(request.password(), account.passwordHash());
        if (!matches || !account.active()) {
            failures.add(request.username(), address);
            return false;
        }
        failures.forget(request.username());
        return true;
    }

    private Uni<Optional<TokenAnswer>> answer(
            boolean isRight, Account account, TokenRequest request, String address) {
        if (isRight) {
            return sessions.begin(account, address).map(Optional::of);
        }
        events.fire(
                new AccessEvent(
                        AccessEvent.Kind.REFUSED, request.username(), address, clock.instant()));
        return Uni.createFrom().item(Optional.empty());
    }
}
