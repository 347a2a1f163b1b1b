package dev.redress.store;

import dev.redress.core.privacy.BrokenSeal;
import dev.redress.core.privacy.Cell;
import dev.redress.core.privacy.FieldCipher;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/// The keys that something in the database may be sealed with, each with a known text that is. They
/// show to the first connection of a process whether it has them all, and are told with which key
/// it seals from now on.
@Singleton
class KeyProofs {

    private static final String FIND = "select number, proof from encryption_key order by number";
    private static final String ENTER =
            """
            insert into encryption_key (number, proof, first_seen) values ($1, $2, now())
            on conflict do nothing
            """;

    private static final String PROOF = "redress";

    private final Supplier<FieldCipher> cipher;
    private volatile boolean shown;

    KeyProofs(Supplier<FieldCipher> cipher) {
        this.cipher = cipher;
    }

    // Not the cipher itself: the pool is made before the keys are read.
    @Inject
    KeyProofs(Instance<FieldCipher> cipher) {
        this(cipher::get);
    }

    /// Asks the database unless it was asked before.
    ///
    /// Fails with [ForeignKeys] when the keyset lacks a key that the database was used with:
    /// nothing is entered then.
    Uni<Void> require(SqlConnection connection) {
        if (shown) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .query(FIND)
                .execute()
                .chain(proofs -> enter(connection, opened(proofs)))
                .invoke(() -> shown = true);
    }

    /// Whether the key that seals now is among them.
    private boolean opened(RowSet<Row> proofs) {
        boolean isKnown = false;
        for (Row row : proofs) {
            requireOpen(row.getInteger("number"), row.getString("proof"));
            isKnown |= row.getInteger("number") == cipher.get().key();
        }
        return isKnown;
    }

    private void requireOpen(int number, String proof) {
        try {
            cipher.get().open(cell(number), proof);
        } catch (BrokenSeal _) {
            throw new ForeignKeys(number);
        }
    }

    private Uni<Void> enter(SqlConnection connection, boolean isKnown) {
        int key = cipher.get().key();
        return isKnown
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(ENTER)
                        .execute(Tuple.of(key, cipher.get().seal(cell(key), PROOF)))
                        .replaceWithVoid();
    }

    private static Cell cell(int number) {
        return new Cell("encryption_key", "proof", String.valueOf(number));
    }
}
