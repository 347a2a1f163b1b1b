package dev.redress.identity;

import dev.redress.core.identity.Actor;
import dev.redress.identity.AccountAnswers.AccountAnswer;
import dev.redress.identity.AccountAnswers.OneTimePasswordAnswer;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RealTime;
import dev.redress.platform.Worker;
import dev.redress.store.AccountBook;
import dev.redress.store.AccountChange;
import dev.redress.store.AccountChange.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/// Accounts come, go, and get back in. Nobody does any of it to their own account.
@Singleton
class Accounts {

    private final AccountBook book;
    private final AdmittedAccounts admitted;
    private final PasswordCheck check;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Accounts(
            AccountBook book,
            AdmittedAccounts admitted,
            PasswordCheck check,
            @RealTime Clock clock) {
        this.book = book;
        this.admitted = admitted;
        this.check = check;
        this.clock = clock;
    }

    /// A new account, which has no role yet. Fails when the name is taken, in whatever case.
    Uni<OneTimePasswordAnswer> create(String username, String reason, Actor actor) {
        if (isTaken(username)) {
            throw taken();
        }
        AccountChange change = change(username, Kind.CREATED, reason, actor);
        return withOneTime(change, password -> book.create(change, password), Accounts::taken);
    }

    /// A new password in the place of one that is forgotten. All sessions of the account end. One
    /// that has no second factor is switched off until another person switches it on.
    Uni<OneTimePasswordAnswer> resetPassword(String username, String reason, Actor actor) {
        AccountChange change = change(username, Kind.PASSWORD_RESET, reason, actor);
        return withOneTime(
                change, password -> book.resetPassword(change, password), () -> unknown(username));
    }

    /// Switches an account on or off; nothing, if it is. Switched off, all its sessions end. Not
    /// on, by whoever was the last to set its password.
    Uni<AccountAnswer> setActive(String username, boolean active, String reason, Actor actor) {
        Kind kind = active ? Kind.ACTIVATED : Kind.DEACTIVATED;
        return book.setActive(change(username, kind, reason, actor), active)
                .chain(() -> book.find(username))
                .invoke(account -> {
                    if (account.active() != active) {
                        throw new ProblemException(
                                Problem.forbidden(
                                        "SECOND_PERSON_NEEDED",
                                        "Whoever set its password does not switch it on"));
                    }
                })
                .map(AccountAnswer::of);
    }

    /// Forgets the wrong passwords of an account.
    Uni<AccountAnswer> unlock(String username, String reason, Actor actor) {
        return book.unlock(
                        change(username, Kind.UNLOCKED, reason, actor),
                        FailureCount.keyOf(username))
                .chain(() -> book.find(username))
                .map(AccountAnswer::of);
    }

    private Uni<OneTimePasswordAnswer> withOneTime(
            AccountChange change,
            Function<AccountBook.OneTime, Uni<Boolean>> write,
            Supplier<ProblemException> refusal) {
        OneTimePassword password = OneTimePassword.next(random);
        Instant until = change.at().plus(OneTimePassword.LIFE);
        return Worker.back(check.hash(password.value()))
                .chain(hash -> write.apply(new AccountBook.OneTime(hash, until)))
                .map(written -> {
                    if (!written) {
                        throw refusal.get();
                    }
                    return new OneTimePasswordAnswer(change.account(), password.value(), until);
                });
    }

    private AccountChange change(String username, Kind kind, String reason, Actor actor) {
        if (username.equals(actor.name())) {
            throw new ProblemException(
                    Problem.forbidden("OWN_ACCOUNT", "Another person must do this for you"));
        }
        return new AccountChange(username, kind, actor.name(), reason, clock.instant());
    }

    private boolean isTaken(String username) {
        return username.equalsIgnoreCase(Actor.SYSTEM.name()) || admitted.isReserved(username);
    }

    private static ProblemException taken() {
        return new ProblemException(
                Problem.of(409, "NAME_TAKEN", "Not possible now", "The name is taken"));
    }

    private static ProblemException unknown(String username) {
        return new ProblemException(Problem.notFound("There is no account " + username));
    }
}
