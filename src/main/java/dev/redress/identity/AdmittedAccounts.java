package dev.redress.identity;

import dev.redress.platform.DeskConfig;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.store.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The accounts that may come in: in demo mode all, otherwise all but the demo cast.
@Singleton
class AdmittedAccounts {

    private final AccountStore accounts;
    private final boolean demo;

    AdmittedAccounts(AccountStore accounts, DeskConfig desk) {
        this.accounts = accounts;
        this.demo = desk.demo();
    }

    /// Empty for a name that nobody may come in by, switched off or not.
    Uni<Optional<Account>> find(String username) {
        return accounts.find(username)
                .map(Optional::of)
                .onFailure(NotFound.class)
                .recoverWithItem(Optional.empty())
                .map(found -> found.filter(_ -> demo || !DemoCast.NAMES.contains(username)));
    }
}
