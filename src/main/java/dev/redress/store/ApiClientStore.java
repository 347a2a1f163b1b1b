package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.identity.Scope;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The programs that call the desk. Each change is written down in the statement that makes it.
@ApplicationScoped
public class ApiClientStore {

    private static final String COLUMNS =
            """
            select id, scopes, requests_per_minute, active, created_by, created_at from api_client
            """;
    private static final String LIST = COLUMNS + " order by id limit 1000";
    private static final String FIND = COLUMNS + " where id = $1";
    private static final String IDENTIFY =
            COLUMNS
                    + """
                     where id = $1 and active and (secret_hash = $2
                      or (old_secret_hash = $2 and old_secret_until > $3))
                    """;
    private static final String LOGGED =
            """
            , logged as (
              insert into account_change (id, account, kind, actor, reason, at)
              select $1, id, '%s', $3, $4, $5 from changed)
            select id from changed
            """;
    private static final String CREATE =
            """
            with changed as (
              insert into api_client (id, secret_hash, scopes, requests_per_minute, active, created_by,
                created_at)
              select $2, $6, $7, $8, false, $3, $5
              where not exists (select from account where lower(username) = lower($2))
                and not exists (select from api_client where lower(id) = lower($2))
              on conflict do nothing
              returning id)
            """
                    + LOGGED.formatted("CLIENT_CREATED");
    private static final String NEW_SECRET =
            """
            with changed as (
              update api_client set old_secret_hash = case when active then secret_hash end,
                old_secret_until = case when active then $7::timestamptz end, secret_hash = $6
              where id = $2 returning id)
            """
                    + LOGGED.formatted("CLIENT_SECRET_CHANGED");
    private static final String ACTIVATE =
            """
            with changed as (
              update api_client set active = true
              where id = $2 and not active and created_by <> $3 returning id)
            """
                    + LOGGED.formatted("CLIENT_ACTIVATED");
    private static final String DEACTIVATE =
            """
            with changed as (
              update api_client set active = false, old_secret_hash = null, old_secret_until = null
              where id = $2 and active returning id)
            """
                    + LOGGED.formatted("CLIENT_DEACTIVATED");

    private final Pool pool;

    ApiClientStore(Pool pool) {
        this.pool = pool;
    }

    /// By name, a thousand at most.
    public Uni<List<ApiClient>> list() {
        return pool.preparedQuery(LIST)
                .execute()
                .map(rows -> Rows.all(rows, ApiClientStore::client));
    }

    /// Fails with [NotFound].
    public Uni<ApiClient> find(String id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows ->
                        Rows.first(rows, ApiClientStore::client)
                                .orElseThrow(() -> new NotFound("client " + id)));
    }

    /// The client, if it is switched on and the secret is its present one, or the one of before in
    /// its time.
    public Uni<Optional<ApiClient>> identify(String id, String secretHash, Instant now) {
        return pool.preparedQuery(IDENTIFY)
                .execute(Tuple.of(id, secretHash, sent(now)))
                .map(rows -> Rows.first(rows, ApiClientStore::client));
    }

    /// Adds a client that is switched off. Answers false if the name is taken, also by an account.
    public Uni<Boolean> create(
            AccountChange change, String secretHash, Set<Scope> scopes, int requestsPerMinute) {
        String[] labels = scopes.stream().map(Scope::label).sorted().toArray(String[]::new);
        return NameGiving.alone(
                pool,
                CREATE,
                change.parameters()
                        .addString(secretHash)
                        .addArrayOfString(labels)
                        .addInteger(requestsPerMinute));
    }

    /// Puts another secret in place; the one of before is good until `oldUntil`, or not at all if
    /// the client is switched off: it may be so because the secret is known to somebody. Answers
    /// whether there is such a client.
    public Uni<Boolean> changeSecret(AccountChange change, String secretHash, Instant oldUntil) {
        return write(
                NEW_SECRET,
                change.parameters().addString(secretHash).addOffsetDateTime(sent(oldUntil)));
    }

    /// Answers false unless it was switched off and made by another person.
    public Uni<Boolean> activate(AccountChange change) {
        return write(ACTIVATE, change.parameters());
    }

    /// Answers false unless it was switched on. The secret of before is never good again.
    public Uni<Boolean> deactivate(AccountChange change) {
        return write(DEACTIVATE, change.parameters());
    }

    private Uni<Boolean> write(String sql, Tuple parameters) {
        return Detached.from(() -> pool.preparedQuery(sql).execute(parameters))
                .map(rows -> rows.size() == 1);
    }

    private static ApiClient client(Row row) {
        return new ApiClient(
                row.getString("id"),
                scopes(row.getArrayOfStrings("scopes")),
                row.getInteger("requests_per_minute"),
                row.getBoolean("active"),
                row.getString("created_by"),
                Cells.instant(row, "created_at"));
    }

    /// A scope that this version does not know gives no right.
    private static Set<Scope> scopes(String[] labels) {
        return Stream.of(labels)
                .map(Scope::labelled)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
