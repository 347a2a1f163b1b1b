package dev.redress.desk;

import dev.redress.core.identity.Actor;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.store.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Finds the accounts that requests name.
@Singleton
class Colleagues {

    private final AccountStore accounts;

    Colleagues(AccountStore accounts) {
        this.accounts = accounts;
    }

    /// The account with its roles. One that is not there or not active is invalid input.
    ///
    /// @param field where the request names it
    Uni<Actor> named(String name, String field) {
        return accounts.find(name)
                .onFailure(NotFound.class)
                .transform(_ -> unknown(name, field))
                .map(account -> active(account, field));
    }

    private static Actor active(Account account, String field) {
        if (!account.active()) {
            throw unknown(account.username(), field);
        }
        return new Actor(account.username(), account.roles());
    }

    private static InvalidInput unknown(String name, String field) {
        return InvalidInput.of(field, "UNKNOWN_ACCOUNT", "there is no active account " + name);
    }
}
