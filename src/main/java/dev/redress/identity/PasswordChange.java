package dev.redress.identity;

import dev.redress.core.identity.PasswordFault;
import dev.redress.core.identity.PasswordRules;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.RealTime;
import dev.redress.platform.Worker;
import dev.redress.store.CredentialStore;
import dev.redress.store.Credentials;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/// People choose their passwords.
@Singleton
class PasswordChange {

    private final SignIn signIn;
    private final PasswordRules rules;
    private final PasswordCheck check;
    private final CredentialStore store;
    private final Sessions sessions;
    private final Clock clock;

    PasswordChange(
            SignIn signIn,
            PasswordRules rules,
            PasswordCheck check,
            CredentialStore store,
            Sessions sessions,
            @RealTime Clock clock) {
        this.signIn = signIn;
        this.rules = rules;
        this.check = check;
        this.store = store;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Changes the password, ends all sessions of the account and begins a new one. Empty unless
    /// the present password is right. Fails with [InvalidInput] for a new one that is not good
    /// enough, and with [dev.redress.platform.TooManyRequests] as signing in does.
    Uni<Optional<TokenAnswer>> change(SignIn.Attempt attempt, String next) {
        return signIn.ofPassword(attempt)
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : change(found.get(), attempt, next));
    }

    private Uni<Optional<TokenAnswer>> change(
            Credentials credentials, SignIn.Attempt attempt, String next) {
        return signIn.succeed(attempt)
                .invoke(() -> requireGood(credentials, attempt.password(), next))
                .chain(() -> Worker.back(check.hash(next)))
                .chain(hash -> write(credentials, attempt, hash));
    }

    private Uni<Optional<TokenAnswer>> write(
            Credentials credentials, SignIn.Attempt attempt, String hash) {
        return store.changePassword(
                        attempt.username(),
                        credentials.account().passwordHash(),
                        hash,
                        clock.instant())
                .chain(changed ->
                        changed
                                ? sessions.begin(attempt.username(), hash, attempt.address())
                                : Uni.createFrom().item(Optional.empty()));
    }

    private void requireGood(Credentials credentials, String present, String next) {
        Optional<PasswordFault> fault =
                next.equals(present)
                        ? Optional.of(PasswordFault.UNCHANGED)
                        : rules.fault(
                                next,
                                credentials.account().username(),
                                credentials.account().roles());
        if (fault.isPresent()) {
            throw InvalidInput.of("next", fault.get().name(), words(fault.get()));
        }
    }

    private static String words(PasswordFault fault) {
        return switch (fault) {
            case TOO_SHORT ->
                    "needs %d characters for the staff and %d for others"
                            .formatted(PasswordRules.STAFF_LENGTH_MIN, PasswordRules.LENGTH_MIN);
            case TOO_LONG -> "has at most %d bytes".formatted(PasswordRules.BYTES_MAX);
            case COMMON -> "is among those that are guessed first";
            case CONTAINS_NAME -> "must not hold the name of the account";
            case UNCHANGED -> "must be another one";
        };
    }
}
