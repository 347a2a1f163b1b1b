package dev.redress.store;

import dev.redress.core.identity.Role;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The accounts of the desk.
@ApplicationScoped
public class AccountStore {

    private static final String COLUMNS = "username, password_hash, roles, active";

    private static final String FIND =
            "select %s from account where username = $1".formatted(COLUMNS);

    private static final String HOLDERS =
            "select %s from account where active and $1 = any(roles) order by username"
                    .formatted(COLUMNS);

    private static final String SAVE =
            """
            insert into account (%s) values ($1, $2, $3, $4)
            on conflict (username) do update
              set password_hash = excluded.password_hash, roles = excluded.roles,
                active = excluded.active
            """
                    .formatted(COLUMNS);

    private final Pool pool;

    AccountStore(Pool pool) {
        this.pool = pool;
    }

    /// Fails with [NotFound].
    public Uni<Account> find(String username) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(username))
                .map(rows ->
                        Rows.first(rows, AccountRow::read)
                                .orElseThrow(() -> new NotFound("account " + username)));
    }

    /// The active accounts with this role, by name.
    public Uni<List<Account>> holders(Role role) {
        return pool.preparedQuery(HOLDERS)
                .execute(Tuple.of(role.label()))
                .map(rows -> Rows.all(rows, AccountRow::read));
    }

    /// Adds the accounts, or replaces those of the same names.
    public Uni<Void> save(List<Account> accounts) {
        List<Tuple> rows = accounts.stream().map(AccountStore::row).toList();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Detached.from(() ->
                        pool.withTransaction(connection ->
                                connection
                                        .preparedQuery(SAVE)
                                        .executeBatch(rows)
                                        .replaceWithVoid()));
    }

    private static Tuple row(Account account) {
        return Tuple.of(
                account.username(),
                account.passwordHash(),
                AccountRow.labelsOf(account.roles()),
                account.active());
    }
}
