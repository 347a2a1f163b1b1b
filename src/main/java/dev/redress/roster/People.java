package dev.redress.roster;

import dev.redress.core.identity.Role;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.store.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;

/// Finds the accounts of the staff that requests name.
@Singleton
class People {

    private static final Set<Role> OUTSIDE =
            Set.of(Role.CUSTOMER, Role.APP, Role.BOT, Role.SCHEDULER);

    private final AccountStore accounts;

    People(AccountStore accounts) {
        this.accounts = accounts;
    }

    /// Fails with [InvalidInput] unless it is an active account of the staff.
    ///
    /// @param field where the request names it
    Uni<Void> require(String name, String field) {
        return accounts.find(name)
                .onFailure(NotFound.class)
                .transform(_ -> unknown(name, field))
                .invoke(account -> requireStaff(account, field))
                .replaceWithVoid();
    }

    /// The same of an account that the path names: one that is not there is not found.
    Uni<Void> known(String name) {
        return require(name, "account")
                .onFailure(InvalidInput.class)
                .transform(_ ->
                        new ProblemException(
                                Problem.notFound(
                                        "There is nobody called %s among the staff"
                                                .formatted(name))));
    }

    private static void requireStaff(Account account, String field) {
        if (!account.active() || OUTSIDE.containsAll(account.roles())) {
            throw unknown(account.username(), field);
        }
    }

    private static InvalidInput unknown(String name, String field) {
        return InvalidInput.of(field, "UNKNOWN_ACCOUNT", "there is no active account " + name);
    }
}
