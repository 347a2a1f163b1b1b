package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/// What whoever decides on an amount holds until the transaction ends: nobody else decides about
/// the same customer, in the same name, or from a budget meanwhile.
///
/// The locks are taken behind that of the case and always in this order, so that no two wait for
/// each other: customer, person, budgets.
final class MoneyLock {

    private static final String LOCK =
            "select count(pg_advisory_xact_lock(hashtextextended($1, 0)))";

    private MoneyLock() {}

    static Uni<Void> ofCustomer(SqlConnection connection, String customerId) {
        return lock(connection, "customer " + customerId);
    }

    static Uni<Void> ofDecider(SqlConnection connection, String account) {
        return lock(connection, "decider " + account);
    }

    static Uni<Void> ofBudgets(SqlConnection connection) {
        return lock(connection, "compensation budgets");
    }

    private static Uni<Void> lock(SqlConnection connection, String key) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of("compensation: " + key))
                .replaceWithVoid();
    }
}
