package dev.redress.identity;

import dev.redress.core.identity.AccessEvent;
import dev.redress.platform.RealTime;
import dev.redress.platform.TooManyRequests;
import dev.redress.platform.Worker;
import dev.redress.store.Account;
import dev.redress.store.Credentials;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds out whether somebody knows the password of an account.
@Singleton
class SignIn {

    private static final Credentials NOBODY =
            new Credentials(
                    new Account("", Passwords.OF_NOBODY, Set.of(), false), false, null, false);

    private final AdmittedAccounts accounts;
    private final PasswordCheck check;
    private final FailureCount failures;
    private final SecondFactors factors;
    private final Event<AccessEvent> events;
    private final Clock clock;

    SignIn(
            AdmittedAccounts accounts,
            PasswordCheck check,
            FailureCount failures,
            SecondFactors factors,
            Event<AccessEvent> events,
            @RealTime Clock clock) {
        this.accounts = accounts;
        this.check = check;
        this.failures = failures;
        this.factors = factors;
        this.events = events;
        this.clock = clock;
    }

    /// Who tries to come in.
    ///
    /// @param otp a code, if they sent one
    /// @param address where they call from
    record Attempt(String username, String password, @Nullable String otp, String address) {

        /// Without password and code.
        @Override
        public String toString() {
            return "Attempt of " + username;
        }
    }

    /// Empty for an unknown name, a wrong password, one whose time is over, and an account that is
    /// switched off alike. Fails with a problem if the account needs a code and there is none, or
    /// not a good one, and with [TooManyRequests] after too many of all of those.
    ///
    /// The attempt counts as a failure until [#succeed].
    Uni<Optional<Credentials>> credentials(Attempt attempt) {
        return ofPassword(attempt)
                .chain(found ->
                        found.filter(Credentials::secondFactor).isPresent()
                                ? requireCode(attempt).replaceWith(found)
                                : Uni.createFrom().item(found));
    }

    /// The same for somebody who has shown a code already, when their session began.
    Uni<Optional<Credentials>> ofPassword(Attempt attempt) {
        return failures.attempt(attempt.username(), attempt.address())
                .onFailure(TooManyRequests.class)
                .invoke(() -> tell(AccessEvent.Kind.LOCKED_OUT, attempt))
                .chain(() -> accounts.find(attempt.username()))
                .map(found -> found.orElse(NOBODY))
                .chain(found -> rightOrEmpty(found, attempt));
    }

    /// Nothing was wrong: the attempt is not held against anybody.
    Uni<Void> succeed(Attempt attempt) {
        return failures.succeed(attempt.username(), attempt.address());
    }

    // Whoever is asked for the code has not failed yet, and comes again in a moment.
    private Uni<Void> requireCode(Attempt attempt) {
        String otp = attempt.otp();
        if (otp == null) {
            return failures.release(attempt.username(), attempt.address())
                    .invoke(() -> {
                        throw TokenRefusals.codeNeeded();
                    });
        }
        return factors.takes(attempt.username(), otp)
                .invoke(isGood -> {
                    if (!isGood) {
                        tell(AccessEvent.Kind.REFUSED, attempt);
                        throw TokenRefusals.invalidCode();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Optional<Credentials>> rightOrEmpty(Credentials found, Attempt attempt) {
        return Worker.back(check.matches(attempt.password(), found.account().passwordHash()))
                .map(matches -> matches && found.isGoodAt(clock.instant()))
                .map(isRight -> isRight ? Optional.of(found) : Optional.<Credentials>empty())
                .invoke(right -> {
                    if (right.isEmpty()) {
                        tell(AccessEvent.Kind.REFUSED, attempt);
                    }
                });
    }

    private void tell(AccessEvent.Kind kind, Attempt attempt) {
        events.fire(new AccessEvent(kind, attempt.username(), attempt.address(), clock.instant()));
    }
}
