package dev.redress.identity;

import dev.redress.platform.DeskConfig;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.store.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/// Gives a token to whoever knows the password of an account.
@Singleton
class SignIn {

    private static final Account NOBODY = new Account("", Passwords.OF_NOBODY, Set.of(), false);

    private final AccountStore accounts;
    private final PasswordCheck check;
    private final FailureCount failures;
    private final AccessTokens tokens;
    private final boolean demo;

    SignIn(
            AccountStore accounts,
            PasswordCheck check,
            FailureCount failures,
            AccessTokens tokens,
            DeskConfig desk) {
        this.accounts = accounts;
        this.check = check;
        this.failures = failures;
        this.tokens = tokens;
        this.demo = desk.demo();
    }

    /// Empty for an unknown name, a wrong password and an account that is switched off alike. Fails
    /// with [dev.redress.platform.TooManyRequests] after too many of those.
    Uni<Optional<TokenAnswer>> tokenFor(TokenRequest request, String address) {
        failures.requireFew(request.username(), address);
        return account(request.username())
                .chain(account -> check.run(() -> tokenFor(account, request, address)));
    }

    private Uni<Account> account(String username) {
        return accounts.find(username)
                .onFailure(NotFound.class)
                .recoverWithItem(NOBODY)
                .map(found -> !demo && DemoCast.NAMES.contains(username) ? NOBODY : found);
    }

    // Looks at the failures again: those that were guessed at the same time count as well.
    private Optional<TokenAnswer> tokenFor(Account account, TokenRequest request, String address) {
        failures.requireFew(request.username(), address);
        boolean matches = Passwords.match(request.password(), account.passwordHash());
        if (!matches || !account.active()) {
            failures.add(request.username(), address);
            return Optional.empty();
        }
        failures.forget(request.username());
        return Optional.of(tokens.issue(account));
    }
}
