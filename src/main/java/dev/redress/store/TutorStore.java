package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Who tutors whom: each new agent has one tutor (TRN-03).
@ApplicationScoped
public class TutorStore {

    private static final String OF =
            """
            select tutor from staff_tutor join account on username = tutor and active
            where staff_tutor.account = $1
            """;
    private static final String TUTORED_BY =
            """
            select staff_tutor.account from staff_tutor join account on username = tutor and active
            where tutor = $1
            """;
    private static final String NAME =
            """
            insert into staff_tutor (account, tutor, named_by, named_at) values ($1, $2, $3, $4)
            on conflict (account) do update set tutor = excluded.tutor,
              named_by = excluded.named_by, named_at = excluded.named_at
            """;

    private final Pool pool;

    TutorStore(Pool pool) {
        this.pool = pool;
    }

    /// Empty for whoever has none, or none whose account is active.
    public Uni<Optional<String>> of(String account) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(account))
                .map(rows -> Rows.first(rows, row -> row.getString("tutor")));
    }

    /// Whom an account tutors now; nobody, if it is not active.
    public Uni<Set<String>> tutoredBy(String tutor) {
        return pool.preparedQuery(TUTORED_BY)
                .execute(Tuple.of(tutor))
                .map(rows -> Set.copyOf(Rows.all(rows, row -> row.getString("account"))));
    }

    /// From now on, instead of another.
    public Uni<Void> name(String account, String tutor, String by, Instant now) {
        Tuple parameters = Tuple.of(account, tutor, by, sent(now));
        return Detached.from(() -> pool.preparedQuery(NAME).execute(parameters)).replaceWithVoid();
    }
}
