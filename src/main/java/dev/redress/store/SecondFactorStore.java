package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Second factors. A code is taken by the statement that notes it, so that it counts once however
/// many send it.
@ApplicationScoped
public class SecondFactorStore {

    private static final String BEGIN =
            """
            insert into second_factor as f (account, sealed, begun_at) values ($1, $2, $3)
            on conflict (account) do update
              set sealed = excluded.sealed, begun_at = excluded.begun_at, last_step = 0
              where f.confirmed_at is null
            returning account
            """;
    private static final String FIND =
            "select sealed, confirmed_at is not null, last_step from second_factor where account = $1";
    private static final String TAKE =
            """
            update second_factor set last_step = $2
            where account = $1 and last_step < $2 and confirmed_at is not null
            returning account
            """;
    private static final String CONFIRM =
            """
            with confirmed as (
              update second_factor set confirmed_at = $3, last_step = $2
              where account = $1 and confirmed_at is null
              returning account),
            ended as (
              update account_session set ended_at = $3, end_reason = 'ACCOUNT_CHANGED'
              where ended_at is null and account in (select account from confirmed)),
            logged as (
              insert into account_change (id, account, kind, actor, at)
              select $4, account, 'SECOND_FACTOR_CONFIRMED', account, $3 from confirmed),
            codes as (
              insert into recovery_code (hash, account)
              select unnest($5::text[]), account from confirmed)
            select account from confirmed
            """;
    private static final String RECOVER =
            """
            update recovery_code set used_at = $3
            where account = $1 and hash = $2 and used_at is null
            returning account
            """;
    private static final String RESET =
            """
            with gone as (delete from second_factor where account = $2 returning account),
            ended as (
              update account_session set ended_at = $5, end_reason = 'ACCOUNT_CHANGED'
              where ended_at is null and account in (select account from gone)),
            logged as (
              insert into account_change (id, account, kind, actor, reason, at)
              select $1, account, 'SECOND_FACTOR_RESET', $3, $4, $5 from gone)
            select account from gone
            """;

    private final Pool pool;

    SecondFactorStore(Pool pool) {
        this.pool = pool;
    }

    /// What is kept of a second factor.
    ///
    /// @param sealed the secret, encrypted
    /// @param confirmed whether it counts
    /// @param lastStep of the last code
    public record Kept(String sealed, boolean confirmed, long lastStep) {}

    /// Keeps a secret that does not count yet, in the place of another one of that kind. Answers
    /// false if one counts already; fails with [NotFound] when the account is gone.
    public Uni<Boolean> begin(String account, String sealed, Instant now) {
        Tuple parameters = Tuple.of(account, sealed, sent(now));
        return LockedAccount.existing(pool, account, BEGIN, parameters)
                .map(rows -> rows.size() == 1);
    }

    public Uni<Optional<Kept>> find(String account) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(account))
                .map(rows ->
                        Rows.first(
                                rows,
                                row ->
                                        new Kept(
                                                row.getString(0),
                                                row.getBoolean(1),
                                                row.getLong(2))));
    }

    /// Notes that a code was used. Answers false if it, or a later one, was before.
    public Uni<Boolean> take(String account, long step) {
        return write(TAKE, Tuple.of(account, step));
    }

    /// The secret counts from now on, with these codes for the case that the device is lost. All
    /// sessions of the account end. Answers false if it counted already.
    public Uni<Boolean> confirm(String account, long step, List<String> hashes, Instant now) {
        Tuple parameters =
                Tuple.of(account, step, sent(now))
                        .addUUID(TimeOrderedId.at(now))
                        .addArrayOfString(hashes.toArray(String[]::new));
        return alone(account, CONFIRM, parameters);
    }

    /// Uses a recovery code. Answers false for one that is none, or was used.
    public Uni<Boolean> recover(String account, String hash, Instant now) {
        return write(RECOVER, Tuple.of(account, hash, sent(now)));
    }

    /// Takes the second factor away; all sessions of the account end. Answers false if there was
    /// none.
    public Uni<Boolean> reset(AccountChange change) {
        return alone(change.account(), RESET, change.parameters());
    }

    private Uni<Boolean> alone(String account, String sql, Tuple parameters) {
        return LockedAccount.alone(pool, account, sql, parameters).map(rows -> rows.size() == 1);
    }

    private Uni<Boolean> write(String sql, Tuple parameters) {
        return Detached.from(() -> pool.preparedQuery(sql).execute(parameters))
                .map(rows -> rows.size() == 1);
    }
}
