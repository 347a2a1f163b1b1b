package dev.redress.store;

import dev.redress.core.identity.Role;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something that was done to an account, or to a program.
///
/// @param roles of a proposal or a decision about it
public record AccountChange(
        String account,
        Kind kind,
        @Nullable Set<Role> roles,
        String actor,
        @Nullable String reason,
        Instant at) {

    /// What was done.
    public enum Kind {
        CREATED,
        DEACTIVATED,
        ACTIVATED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        UNLOCKED,
        ROLES_PROPOSED,
        ROLES_REJECTED,
        ROLES_CHANGED,
        SECOND_FACTOR_CONFIRMED,
        SECOND_FACTOR_RESET,
        CLIENT_CREATED,
        CLIENT_SECRET_CHANGED,
        CLIENT_ACTIVATED,
        CLIENT_DEACTIVATED
    }

    public AccountChange {
        roles = roles == null ? null : Set.copyOf(roles);
    }

    public AccountChange(String account, Kind kind, String actor, String reason, Instant at) {
        this(account, kind, null, actor, reason, at);
    }

    static AccountChange of(Row row) {
        String[] roles = row.getArrayOfStrings("roles");
        Set<Role> known = roles == null ? null : AccountRow.rolesOf(roles);
        return new AccountChange(
                row.getString("account"),
                Cells.constant(AccountChange.Kind.class, row, "kind"),
                known,
                row.getString("actor"),
                row.getString("reason"),
                Cells.instant(row, "at"));
    }

    /// `$1` to `$5` of each statement that makes a change.
    Tuple parameters() {
        return Tuple.of(TimeOrderedId.at(at), account, actor)
                .addString(reason)
                .addOffsetDateTime(Cells.sent(at));
    }
}
