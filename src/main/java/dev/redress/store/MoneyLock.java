package dev.redress.store;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/// What whoever decides on an amount holds until the transaction ends: nobody else decides about
/// the same customer, in the same name, or from a budget meanwhile.
///
/// The locks are taken behind that of the case and always in this order, so that no two wait for
/// each other: customer, person, budgets.
final class MoneyLock {

    private static final String LOCK =
            "select count(pg_advisory_xact_lock(hashtextextended(:key, 0)))";

    private MoneyLock() {}

    static Uni<Void> ofCustomer(Mutiny.Session session, String customerId) {
        return lock(session, "customer " + customerId);
    }

    static Uni<Void> ofDecider(Mutiny.Session session, String account) {
        return lock(session, "decider " + account);
    }

    static Uni<Void> ofBudgets(Mutiny.Session session) {
        return lock(session, "compensation budgets");
    }

    private static Uni<Void> lock(Mutiny.Session session, String key) {
        return session.createNativeQuery(LOCK, Long.class)
                .setParameter("key", "compensation: " + key)
                .getSingleResult()
                .replaceWithVoid();
    }
}
