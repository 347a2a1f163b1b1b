package dev.redress.desk;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Sight;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.store.ComplaintStore;
import dev.redress.store.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Finds the accounts that requests name.
@Singleton
class Colleagues {

    private static final Role[] OUTSIDE = {Role.CUSTOMER, Role.APP, Role.BOT, Role.SCHEDULER};

    private final AccountStore accounts;
    private final ComplaintStore complaints;

    Colleagues(AccountStore accounts, ComplaintStore complaints) {
        this.accounts = accounts;
        this.complaints = complaints;
    }

    /// The account of the staff with its roles. One that is not there or not active is invalid
    /// input; but first the case must be one that the asker may see, so that nobody learns of
    /// accounts by asking about any case.
    ///
    /// @param field where the request names it
    Uni<Actor> named(CaseRequest request, Actor asker, String name, String field) {
        return complaints.find(request.id(), Sight.of(asker)).chain(() -> named(name, field));
    }

    /// The same for those who may ask about any account.
    Uni<Actor> named(String name, String field) {
        return accounts.find(name)
                .onFailure(NotFound.class)
                .transform(_ -> unknown(name, field))
                .map(account -> active(account, field));
    }

    private static Actor active(Account account, String field) {
        Actor actor = new Actor(account.username(), account.roles());
        if (!account.active() || actor.hasAny(OUTSIDE)) {
            throw unknown(account.username(), field);
        }
        return actor;
    }

    private static InvalidInput unknown(String name, String field) {
        return InvalidInput.of(field, "UNKNOWN_ACCOUNT", "there is no active account " + name);
    }
}
