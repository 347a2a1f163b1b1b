package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;

/// The keys that something in the database may be sealed with, each with a known text that is.
@ApplicationScoped
public class KeyStore {

    private static final String FIND = "select number, proof from encryption_key";
    private static final String ENTER =
            """
            insert into encryption_key (number, proof, first_seen) values ($1, $2, now())
            on conflict do nothing
            """;

    private final Pool pool;

    KeyStore(Pool pool) {
        this.pool = pool;
    }

    /// The proofs by the numbers of their keys.
    public Uni<SortedMap<Integer, String>> proofs() {
        return pool.query(FIND)
                .execute()
                .map(rows -> {
                    SortedMap<Integer, String> proofs = new TreeMap<>();
                    for (Row row : rows) {
                        proofs.put(row.getInteger(0), row.getString(1));
                    }
                    return proofs;
                });
    }

    /// Tells the database of a key, unless it knows it.
    public Uni<Void> enter(int number, String proof) {
        return pool.preparedQuery(ENTER).execute(Tuple.of(number, proof)).replaceWithVoid();
    }
}
