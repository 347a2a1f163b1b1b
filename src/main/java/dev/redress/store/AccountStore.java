package dev.redress.store;

import dev.redress.core.identity.Role;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The accounts of the desk.
@ApplicationScoped
public class AccountStore {

    /// Fails with [NotFound].
    public Uni<Account> find(String username) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> session.find(AccountRow.class, username))
                        .onItem()
                        .ifNull()
                        .failWith(() -> new NotFound("account " + username))
                        .map(AccountRow::toCore));
    }

    /// The active accounts with this role, by name.
    public Uni<List<Account>> holders(Role role) {
        return Panache.withSession(() ->
                        Panache.getSession()
                                .chain(session ->
                                        session.createQuery(
                                                        "from AccountRow where active order by username",
                                                        AccountRow.class)
                                                .getResultList()))
                .map(rows ->
                        rows.stream()
                                .map(AccountRow::toCore)
                                .filter(account -> account.roles().contains(role))
                                .toList());
    }

    /// Adds the accounts, or replaces those of the same names.
    public Uni<Void> save(List<Account> accounts) {
        Object[] rows = accounts.stream().map(AccountRow::of).toArray();
        return Detached.from(() ->
                Panache.withTransaction(
                        () -> Panache.getSession().chain(session -> session.mergeAll(rows))));
    }
}
