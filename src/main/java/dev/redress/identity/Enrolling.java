package dev.redress.identity;

import dev.redress.identity.SecondFactorForms.RecoveryAnswer;
import dev.redress.store.Credentials;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// People take a second factor into use.
@Singleton
class Enrolling {

    private final SecondFactors factors;
    private final SignIn signIn;
    private final Sessions sessions;

    Enrolling(SecondFactors factors, SignIn signIn, Sessions sessions) {
        this.factors = factors;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    /// A token of another issuer names an account that may not be theirs.
    void requireSession(Optional<UUID> session) {
        if (session.isEmpty()) {
            throw TokenRefusals.noSession();
        }
    }

    Uni<SecondFactors.Enrolment> begin(String account) {
        return factors.begin(account);
    }

    /// Asks for the password, too: otherwise whoever has a token for some minutes would have the
    /// account for good. Wrong ones, and wrong codes, count as those of a sign-in; fails with
    /// [dev.redress.platform.TooManyRequests] after too many.
    Uni<RecoveryAnswer> confirm(String account, String password, String code, String address) {
        SignIn.Attempt attempt = new SignIn.Attempt(account, password, code, address);
        return signIn.ofPassword(attempt)
                .map(found -> found.orElseThrow(TokenRefusals::invalidCredentials))
                .chain(known ->
                        factors.confirm(account, code)
                                .map(codes -> codes.orElseThrow(TokenRefusals::invalidCode))
                                .call(() -> signIn.succeed(attempt))
                                .chain(codes -> answer(known, codes, address)));
    }

    private Uni<RecoveryAnswer> answer(Credentials known, List<String> codes, String address) {
        return sessions.begin(known.account().username(), known.account().passwordHash(), address)
                .map(session -> session.orElseThrow(TokenRefusals::invalidCredentials))
                .map(session -> new RecoveryAnswer(codes, session));
    }
}
