package dev.redress.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The versions of the desk's rules.
@ApplicationScoped
public class PolicyStore {

    /// All versions of a policy, the newest first; none for a name that nobody used.
    public Uni<List<PolicyVersion>> versions(String name) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(
                                                "from PolicyRow where name = :name"
                                                        + " order by version desc",
                                                PolicyRow.class)
                                        .setParameter("name", name)
                                        .getResultList())
                        .map(rows -> rows.stream().map(PolicyRow::toCore).toList()));
    }

    /// Adds a version. Fails when there is one with this number.
    public Uni<Void> add(PolicyVersion policy) {
        return Detached.from(() ->
                Panache.withTransaction(() ->
                        Panache.getSession()
                                .chain(session -> session.persist(PolicyRow.of(policy)))));
    }
}
