package dev.redress.store;

import dev.redress.core.identity.Role;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/// Roles that one person proposes and another one decides about. What the database cannot hold, it
/// refuses: no second open proposal, no decision by the proposer or by whom it is about.
@ApplicationScoped
public class RoleProposalStore {

    private static final String PROPOSE =
            """
            with proposed as (
              insert into account_proposal (id, account, roles, reason, proposed_by, proposed_at)
              values ($1, $2, $6, $4, $3, $5)
              on conflict do nothing
              returning account),
            logged as (
              insert into account_change (id, account, kind, roles, actor, reason, at)
              select $1, account, 'ROLES_PROPOSED', $6, $3, $4, $5 from proposed)
            select from proposed
            """;
    private static final String DECIDE =
            """
            with decided as (
              update account_proposal
              set decided_by = $3, decided_at = $5, approved = $6, decision_reason = $4
              where account = $2 and decided_at is null and proposed_by <> $3 and account <> $3
              returning account, roles),
            changed as (
              update account a set roles = d.roles from decided d
              where a.username = d.account and $6
              returning a.username),
            ended as (
              update account_session set ended_at = $5, end_reason = 'ACCOUNT_CHANGED'
              where ended_at is null and account in (select username from changed)),
            logged as (
              insert into account_change (id, account, kind, roles, actor, reason, at)
              select $1, account, case when $6 then 'ROLES_CHANGED' else 'ROLES_REJECTED' end, roles,
                $3, $4, $5
              from decided)
            select from decided
            """;

    private final Pool pool;

    RoleProposalStore(Pool pool) {
        this.pool = pool;
    }

    /// Answers false if another proposal for the account is open; fails with [NotFound] when the
    /// account is gone.
    public Uni<Boolean> propose(AccountChange change, Set<Role> roles) {
        Tuple parameters = change.parameters().addArrayOfString(AccountRow.labelsOf(roles));
        return LockedAccount.existing(pool, change.account(), PROPOSE, parameters)
                .map(rows -> rows.size() == 1);
    }

    /// Decides about the open proposal of the account; if it is approved, its roles count from now
    /// on and all sessions of the account end. Answers false if none is open that the actor may
    /// decide about.
    public Uni<Boolean> decide(AccountChange change, boolean approved) {
        Tuple parameters = change.parameters().addBoolean(approved);
        return LockedAccount.alone(pool, change.account(), DECIDE, parameters)
                .map(rows -> rows.size() == 1);
    }
}
