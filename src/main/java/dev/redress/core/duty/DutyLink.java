package dev.redress.core.duty;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place in the chain of a team.
///
/// @param role who is alerted: all who hold it
/// @param account or one of them alone
/// @param patience how long they have to acknowledge, more than zero
public record DutyLink(Role role, @Nullable String account, Duration patience) {

    public DutyLink {
        if (!patience.isPositive()) {
            throw new IllegalArgumentException("Nobody can acknowledge within " + patience);
        }
    }

    Recipient recipient() {
        return account == null ? new Recipient.Holders(role) : new Recipient.Person(account);
    }

    /// Whether nobody would be alerted but one of `accounts`.
    boolean names(List<String> accounts) {
        return account != null && accounts.contains(account);
    }

    /// With everybody who holds the role instead of one of them alone.
    DutyLink ofRole() {
        return new DutyLink(role, null, patience);
    }

    boolean isHeldBy(Actor actor) {
        return account == null ? actor.has(role) : account.equals(actor.name());
    }
}
