package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The programs that are told of events. Their secrets are sealed.
@ApplicationScoped
public class WebhookStore {

    private static final String SHOWN = "id, url, events, active, created_by, created_at";
    private static final String LIST =
            "select %s from webhook_subscription order by id".formatted(SHOWN);
    private static final String TARGET =
            """
            select id, url, active, secret,
              case when old_secret_until > $2 then old_secret end as old_secret
            from webhook_subscription where id = $1
            """;
    // One at a time, so that two at once are not one too many. Whoever reads does not wait.
    private static final String IN_TURN =
            "lock table webhook_subscription in share row exclusive mode";
    private static final String CREATE =
            """
            insert into webhook_subscription (id, url, events, secret, active, created_by, created_at)
            select $1, $2, $3, $4, true, $5, $6
            where (select count(*) from webhook_subscription) < $7
            returning %s
            """
                    .formatted(SHOWN);
    private static final String SECRET =
            "select secret from webhook_subscription where id = $1 for no key update";
    private static final String NEW_SECRET =
            """
            update webhook_subscription set secret = $2, old_secret = $3, old_secret_until = $4
            where id = $1
            """;
    private static final String SWITCH =
            "update webhook_subscription set active = $2 where id = $1 returning %s"
                    .formatted(SHOWN);

    private final Pool pool;

    WebhookStore(Pool pool) {
        this.pool = pool;
    }

    /// The oldest first.
    public Uni<List<WebhookSubscription>> list() {
        return pool.preparedQuery(LIST)
                .execute()
                .map(rows -> Rows.all(rows, WebhookStore::subscription));
    }

    /// Where to tell a subscriber at `now`; empty for an unknown one.
    public Uni<Optional<WebhookTarget>> target(UUID id, Instant now) {
        return pool.preparedQuery(TARGET)
                .execute(Tuple.of(id, sent(now)))
                .map(rows -> Rows.first(rows, WebhookStore::target));
    }

    /// A new subscription, which is told of events from now on; empty if there are `most` already.
    public Uni<Optional<WebhookSubscription>> create(
            WebhookSubscription wanted, String secret, int most) {
        Tuple parameters =
                Tuple.tuple()
                        .addUUID(wanted.id())
                        .addString(wanted.url())
                        .addArrayOfString(wanted.events().toArray(String[]::new))
                        .addString(SealedColumn.WEBHOOK_SECRET.sealed(secret))
                        .addString(wanted.createdBy())
                        .addOffsetDateTime(sent(wanted.createdAt()))
                        .addInteger(most);
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .query(IN_TURN)
                                .execute()
                                .chain(() -> one(connection, CREATE, parameters))));
    }

    /// Puts another secret in place; messages are signed with both until `oldUntil`. Answers
    /// whether there is such a subscription.
    public Uni<Boolean> changeSecret(UUID id, String secret, Instant oldUntil) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(SECRET)
                                .execute(Tuple.of(id))
                                .chain(rows ->
                                        changeSecret(connection, id, rows, secret, oldUntil))));
    }

    private static Uni<Boolean> changeSecret(
            SqlConnection connection, UUID id, RowSet<Row> found, String secret, Instant oldUntil) {
        if (found.size() == 0) {
            return Uni.createFrom().item(false);
        }
        String old =
                SealedColumn.WEBHOOK_SECRET.opened(found.iterator().next().getString("secret"));
        Tuple parameters =
                Tuple.of(
                        id,
                        SealedColumn.WEBHOOK_SECRET.sealed(secret),
                        SealedColumn.OLD_WEBHOOK_SECRET.sealed(old),
                        sent(oldUntil));
        return connection.preparedQuery(NEW_SECRET).execute(parameters).replaceWith(true);
    }

    /// Empty for an unknown one.
    public Uni<Optional<WebhookSubscription>> setActive(UUID id, boolean active) {
        return Detached.from(() -> one(pool, SWITCH, Tuple.of(id, active)));
    }

    private static Uni<Optional<WebhookSubscription>> one(
            SqlClient client, String sql, Tuple parameters) {
        return client.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> Rows.first(rows, WebhookStore::subscription));
    }

    private static WebhookSubscription subscription(Row row) {
        return new WebhookSubscription(
                row.getUUID("id"),
                row.getString("url"),
                List.of(row.getArrayOfStrings("events")),
                row.getBoolean("active"),
                row.getString("created_by"),
                Cells.instant(row, "created_at"));
    }

    private static WebhookTarget target(Row row) {
        List<String> secrets = new ArrayList<>();
        secrets.add(SealedColumn.WEBHOOK_SECRET.opened(row.getString("secret")));
        String old = row.getString("old_secret");
        if (old != null) {
            secrets.add(SealedColumn.OLD_WEBHOOK_SECRET.opened(old));
        }
        return new WebhookTarget(row.getString("url"), row.getBoolean("active"), secrets);
    }
}
