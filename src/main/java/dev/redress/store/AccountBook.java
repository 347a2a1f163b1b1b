package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The accounts as they are managed. Each change is written down in the statement that makes it,
/// and ends the sessions of the account where it takes something away from it.
@ApplicationScoped
public class AccountBook {

    private static final String FIND = ManagedAccount.SELECTED + "where a.username = $1";
    private static final String LIST =
            ManagedAccount.SELECTED
                    + """
                    where $1::text is null or a.username > $1
                    order by a.username limit $2
                    """;

    private static final String CREATE =
            """
            with created as (
              insert into account (username, password_hash, roles, active, must_change,
                one_time_until, created_at)
              select $2, $6, '{}', true, true, $7, $5
              where not exists (select from account where lower(username) = lower($2))
                and not exists (select from api_client where lower(id) = lower($2))
              on conflict do nothing
              returning username),
            logged as (
              insert into account_change (id, account, kind, actor, reason, at)
              select $1, username, 'CREATED', $3, $4, $5 from created)
            select from created
            """;
    private static final String SET_ACTIVE =
            """
            with changed as (
              update account set active = $6 where username = $2 and active <> $6
                and not ($6 and exists (
                  select from account_change r
                  where r.account = $2 and r.kind = 'PASSWORD_RESET' and r.actor = $3
                    and not exists (
                      select from account_change l
                      where l.account = $2 and l.id > r.id
                        and l.kind in ('ACTIVATED', 'PASSWORD_CHANGED'))))
              returning username),
            ended as (
              update account_session set ended_at = $5, end_reason = 'ACCOUNT_CHANGED'
              where ended_at is null and account in (select username from changed)),
            logged as (
              insert into account_change (id, account, kind, actor, reason, at)
              select $1, username, case when $6 then 'ACTIVATED' else 'DEACTIVATED' end, $3, $4, $5
              from changed)
            select from changed
            """;
    private static final String RESET =
            """
            with changed as (
              update account set password_hash = $6, must_change = true, one_time_until = $7,
                active = active and exists (
                  select from second_factor where account = $2 and confirmed_at is not null)
              where username = $2
              returning username),
            ended as (
              update account_session set ended_at = $5, end_reason = 'PASSWORD_CHANGED'
              where ended_at is null and account in (select username from changed)),
            logged as (
              insert into account_change (id, account, kind, actor, reason, at)
              select $1, username, 'PASSWORD_RESET', $3, $4, $5 from changed)
            select from changed
            """;
    private static final String UNLOCK =
            """
            with unlocked as (delete from sign_in_failure where key = $6),
            logged as (
              insert into account_change (id, account, kind, actor, reason, at)
              select $1, username, 'UNLOCKED', $3, $4, $5 from account where username = $2)
            select from account where username = $2
            """;
    private static final String CHANGES =
            """
            select account, kind, roles, actor, reason, at from account_change
            where account = $1 order by id desc limit $2
            """;

    private final Pool pool;

    AccountBook(Pool pool) {
        this.pool = pool;
    }

    /// What is set instead of a password that its owner forgot, or does not have yet.
    public record OneTime(String hash, Instant until) {}

    /// Fails with [NotFound].
    public Uni<ManagedAccount> find(String username) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(username))
                .map(rows ->
                        Rows.first(rows, ManagedAccount::of)
                                .orElseThrow(() -> new NotFound("account " + username)));
    }

    /// By name, from behind `last` on.
    public Uni<List<ManagedAccount>> list(@Nullable String last, int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(last, limit))
                .map(rows -> Rows.all(rows, ManagedAccount::of));
    }

    /// Adds an account without any role. Answers whether the name was free, in whatever case.
    public Uni<Boolean> create(AccountChange change, OneTime password) {
        return NameGiving.alone(
                pool,
                CREATE,
                change.parameters()
                        .addString(password.hash())
                        .addOffsetDateTime(sent(password.until())));
    }

    /// Answers whether that is a change. Nobody switches an account on whose password they were the
    /// last to set.
    public Uni<Boolean> setActive(AccountChange change, boolean active) {
        return changeAlone(change, SET_ACTIVE, change.parameters().addBoolean(active));
    }

    /// Switches the account off if nothing but the password opens it: whoever set that must not get
    /// in alone. Answers whether there is such an account.
    public Uni<Boolean> resetPassword(AccountChange change, OneTime password) {
        return changeAlone(
                change,
                RESET,
                change.parameters()
                        .addString(password.hash())
                        .addOffsetDateTime(sent(password.until())));
    }

    /// Forgets the failures that are kept under `key`. Answers whether there is such an account.
    public Uni<Boolean> unlock(AccountChange change, String key) {
        return change(UNLOCK, change.parameters().addString(key));
    }

    /// The latest first.
    public Uni<List<AccountChange>> changes(String username, int limit) {
        return pool.preparedQuery(CHANGES)
                .execute(Tuple.of(username, limit))
                .map(rows -> Rows.all(rows, AccountChange::of));
    }

    private Uni<Boolean> change(String sql, Tuple parameters) {
        return Detached.from(() -> pool.preparedQuery(sql).execute(parameters))
                .map(rows -> rows.size() == 1);
    }

    private Uni<Boolean> changeAlone(AccountChange change, String sql, Tuple parameters) {
        return LockedAccount.alone(pool, change.account(), sql, parameters)
                .map(rows -> rows.size() == 1);
    }
}
