package dev.redress.identity;

import dev.redress.identity.SecondFactorForms.RecoveryAnswer;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// People take a second factor into use.
@Singleton
class Enrolling {

    private final SecondFactors factors;
    private final FailureCount failures;
    private final Sessions sessions;

    Enrolling(SecondFactors factors, FailureCount failures, Sessions sessions) {
        this.factors = factors;
        this.failures = failures;
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

    /// Fails with [dev.redress.platform.TooManyRequests] after too many wrong codes.
    Uni<RecoveryAnswer> confirm(String account, String code, String address) {
        return failures.attempt(account, address)
                .chain(() -> factors.confirm(account, code))
                .map(codes -> codes.orElseThrow(TokenRefusals::invalidCode))
                .call(() -> failures.succeed(account, address))
                .chain(codes -> answer(account, codes, address));
    }

    private Uni<RecoveryAnswer> answer(String account, List<String> codes, String address) {
        return sessions.begin(account, address)
                .map(session -> session.orElseThrow(TokenRefusals::invalidCredentials))
                .map(session -> new RecoveryAnswer(codes, session));
    }
}
