package dev.redress.identity;

import dev.redress.core.identity.Actor;
import dev.redress.platform.LinkToken;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RealTime;
import dev.redress.store.AccountChange;
import dev.redress.store.SecondFactorStore;
import dev.redress.store.SecondFactorStore.Kept;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Codes beside the password: begun, confirmed by a first code, asked for at each sign-in.
@Singleton
class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    private final SecondFactorStore store;
    private final SecretBox box;
    private final Clock clock;
    private final String label;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(
            SecondFactorStore store,
            SecretBox box,
            @RealTime Clock clock,
            SecondFactorConfig config) {
        this.store = store;
        this.box = box;
        this.clock = clock;
        this.label = config.label();
    }

    /// A secret that counts when it was confirmed. Shown once.
    ///
    /// @param uri what apps read from a picture
    record Enrolment(String secret, String uri) {

        @Override
        public String toString() {
            return "Enrolment[hidden]";
        }
    }

    /// Fails when one counts already.
    Uni<Enrolment> begin(String account) {
        Totp fresh = Totp.next(random);
        return store.begin(account, box.seal(account, fresh.secret()), clock.instant())
                .map(begun -> {
                    if (!begun) {
                        throw refused(
                                "SECOND_FACTOR_PRESENT", "The account has a second factor already");
                    }
                    return new Enrolment(fresh.secret(), uri(account, fresh));
                });
    }

    /// The secret counts from now on, if the code is one of it; empty if it is not. Answers the
    /// codes for the case that the device is lost, which are shown once. All sessions of the
    /// account end.
    Uni<Optional<List<String>>> confirm(String account, String code) {
        Instant now = clock.instant();
        List<String> codes =
                Stream.generate(() -> OneTimePassword.next(random).value())
                        .limit(RECOVERY_CODES)
                        .toList();
        return store.find(account)
                .map(found -> found.filter(kept -> !kept.confirmed()).orElseThrow(this::notBegun))
                .map(kept -> step(account, kept, code, now))
                .chain(step ->
                        step.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : store.confirm(account, step.getAsLong(), hashes(codes), now)
                                        .map(done -> done ? Optional.of(codes) : Optional.empty()));
    }

    /// Whether the code is good for the account, once: one of the present time, or a recovery code.
    Uni<Boolean> takes(String account, String code) {
        Instant now = clock.instant();
        return store.find(account)
                .chain(found -> {
                    OptionalLong step =
                            found.filter(Kept::confirmed)
                                    .map(kept -> step(account, kept, code, now))
                                    .orElse(OptionalLong.empty());
                    return step.isPresent()
                            ? store.take(account, step.getAsLong())
                            : store.recover(account, hash(code), now);
                });
    }

    /// Takes the second factor of somebody who lost it away. By the security officer, while an
    /// administrator resets passwords, which without a factor switches the account off: neither of
    /// them alone gets into an account.
    Uni<Void> reset(String account, String reason, Actor actor) {
        if (account.equals(actor.name())) {
            throw new ProblemException(
                    Problem.forbidden("OWN_ACCOUNT", "Another person must do this for you"));
        }
        AccountChange change =
                new AccountChange(
                        account,
                        AccountChange.Kind.SECOND_FACTOR_RESET,
                        actor.name(),
                        reason,
                        clock.instant());
        return store.reset(change)
                .invoke(done -> {
                    if (!done) {
                        throw refused("NO_SECOND_FACTOR", "The account has no second factor");
                    }
                })
                .replaceWithVoid();
    }

    private OptionalLong step(String account, Kept kept, String code, Instant now) {
        return new Totp(box.open(account, kept.sealed())).stepOf(code, now, kept.lastStep());
    }

    private String uri(String account, Totp totp) {
        String issuer = URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(issuer, account, totp.secret(), issuer);
    }

    private static List<String> hashes(List<String> codes) {
        return codes.stream().map(SecondFactors::hash).toList();
    }

    // 76 random bits need no salt.
    private static String hash(String code) {
        return new LinkToken(code).hash();
    }

    private ProblemException notBegun() {
        return refused("SECOND_FACTOR_NOT_BEGUN", "There is no second factor to confirm");
    }

    private static ProblemException refused(String code, String detail) {
        return new ProblemException(Problem.of(409, code, "Not possible now", detail));
    }
}
