package dev.redress.store;

import dev.redress.core.identity.Role;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An account as those see it who manage it: without what it signs in with.
///
/// @param open what it shall be, if somebody proposed that
public record ManagedAccount(
        String username,
        Set<Role> roles,
        boolean active,
        boolean mustChange,
        Instant createdAt,
        @Nullable RoleProposal open) {

    /// What [#of] reads.
    static final String SELECTED =
            """
            select a.username, a.roles, a.active, a.must_change, a.created_at,
              p.roles as open_roles, p.reason, p.proposed_by, p.proposed_at
            from account a
            left join account_proposal p on p.account = a.username and p.decided_at is null
            """;

    public ManagedAccount {
        roles = Set.copyOf(roles);
    }

    static ManagedAccount of(Row row) {
        String proposedBy = row.getString("proposed_by");
        return new ManagedAccount(
                row.getString("username"),
                AccountRow.rolesOf(row.getArrayOfStrings("roles")),
                row.getBoolean("active"),
                row.getBoolean("must_change"),
                Cells.instant(row, "created_at"),
                proposedBy == null
                        ? null
                        : new RoleProposal(
                                AccountRow.rolesOf(row.getArrayOfStrings("open_roles")),
                                row.getString("reason"),
                                proposedBy,
                                Cells.instant(row, "proposed_at")));
    }
}
