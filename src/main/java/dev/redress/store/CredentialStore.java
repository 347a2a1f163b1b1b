package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/// What accounts sign in with.
@ApplicationScoped
public class CredentialStore {

    private static final String FIND =
            """
            select username, password_hash, roles, active, must_change, one_time_until,
              exists (select from second_factor f
                where f.account = username and f.confirmed_at is not null) as second_factor
            from account where username = $1
            """;

    /// Nothing, if the password was changed by somebody else meanwhile.
    private static final String CHANGE =
            """
            with changed as (
              update account set password_hash = $3, must_change = false, one_time_until = null
              where username = $1 and password_hash = $2 and active
              returning username),
            ended as (
              update account_session set ended_at = $4, end_reason = 'PASSWORD_CHANGED'
              where ended_at is null and account in (select username from changed))
            insert into account_change (id, account, kind, actor, at)
            select $5, username, 'PASSWORD_CHANGED', username, $4 from changed
            """;

    private final Pool pool;

    CredentialStore(Pool pool) {
        this.pool = pool;
    }

    /// Empty for an unknown name.
    public Uni<Optional<Credentials>> find(String username) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(username))
                .map(rows -> Rows.first(rows, CredentialStore::credentials));
    }

    /// Puts a hash in the place of another one, and ends all sessions of the account. Answers
    /// whether it did.
    public Uni<Boolean> changePassword(String username, String before, String after, Instant now) {
        Tuple parameters =
                Tuple.of(username, before, after)
                        .addOffsetDateTime(sent(now))
                        .addUUID(TimeOrderedId.at(now));
        return LockedAccount.alone(pool, username, CHANGE, parameters)
                .map(rows -> rows.rowCount() == 1);
    }

    private static Credentials credentials(Row row) {
        return new Credentials(
                new Account(
                        row.getString("username"),
                        row.getString("password_hash"),
                        AccountRow.rolesOf(row.getArrayOfStrings("roles")),
                        row.getBoolean("active")),
                row.getBoolean("must_change"),
                Cells.instantIfAny(row, "one_time_until"),
                row.getBoolean("second_factor"));
    }
}
