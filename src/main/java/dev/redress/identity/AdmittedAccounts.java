package dev.redress.identity;

import dev.redress.platform.DeskConfig;
import dev.redress.store.CredentialStore;
import dev.redress.store.Credentials;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The accounts that may come in: in demo mode all, otherwise all but the demo cast.
@Singleton
class AdmittedAccounts {

    private final CredentialStore credentials;
    private final boolean demo;

    AdmittedAccounts(CredentialStore credentials, DeskConfig desk) {
        this.credentials = credentials;
        this.demo = desk.demo();
    }

    /// Empty for a name that nobody may come in by, switched off or not.
    Uni<Optional<Credentials>> find(String username) {
        return isReserved(username)
                ? Uni.createFrom().item(Optional.empty())
                : credentials.find(username);
    }

    /// Whether the name belongs to the demo, on a desk that is none.
    boolean isReserved(String username) {
        return !demo && DemoCast.NAMES.contains(username);
    }
}
