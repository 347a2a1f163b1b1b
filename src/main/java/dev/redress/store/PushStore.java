package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/// The phones that the app pushes to: of each customer the last that registered.
@ApplicationScoped
public class PushStore {

    // A phone that somebody else signs in on is theirs from then on.
    private static final String REGISTER =
            """
            with handed_on as (
              delete from push_endpoint where endpoint = $2 and customer_id <> $1 returning 1)
            insert into push_endpoint (customer_id, endpoint, registered_at)
            select $1, $2, $3 from (select count(*) from handed_on) as done
            on conflict (customer_id) do update
              set endpoint = excluded.endpoint, registered_at = excluded.registered_at
            """;
    private static final String FIND = "select endpoint from push_endpoint where customer_id = $1";
    private static final String FORGET = "delete from push_endpoint where customer_id = $1";

    private final Pool pool;

    PushStore(Pool pool) {
        this.pool = pool;
    }

    /// Notes the phone in the place of an earlier one.
    ///
    /// @param endpoint the ARN that SNS has for it
    public Uni<Void> register(String customerId, String endpoint, Instant now) {
        Tuple parameters = Tuple.of(customerId, endpoint, sent(now));
        return Detached.from(() -> pool.preparedQuery(REGISTER).execute(parameters))
                .replaceWithVoid();
    }

    /// Does nothing for a customer without one.
    public Uni<Void> forget(String customerId) {
        return Detached.from(() -> pool.preparedQuery(FORGET).execute(Tuple.of(customerId)))
                .replaceWithVoid();
    }

    public Uni<Optional<String>> endpoint(String customerId) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(customerId))
                .map(rows -> Rows.first(rows, row -> row.getString("endpoint")));
    }
}
