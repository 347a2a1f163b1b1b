package dev.redress.platform;

import dev.redress.core.privacy.BrokenSeal;
import dev.redress.core.privacy.Cell;
import dev.redress.core.privacy.FieldCipher;
import dev.redress.store.KeyStore;
import dev.redress.store.Unavailable;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.SortedMap;
import org.jboss.logging.Logger;

/// Refuses to start on a database whose values the desk could not open, and tells the database with
/// which key it seals from now on; in the server and in every function. While the database is away
/// nothing can be opened wrongly: the desk starts, and answers that it is away.
@Singleton
public class KeyCheck {

    private static final Logger LOG = Logger.getLogger(KeyCheck.class);
    private static final String PROOF = "redress";

    private final FieldCipher cipher;
    private final KeyStore keys;

    KeyCheck(FieldCipher cipher, KeyStore keys) {
        this.cipher = cipher;
        this.keys = keys;
    }

    /// @throws RefusedStart when the keyset lacks a key that the database was used with
    void check(@Observes @Priority(4) StartupEvent start) {
        LambdaBridge.await(() ->
                check().onFailure(Unavailable::isBehind)
                        .invoke(failure ->
                                LOG.warnf("The keys were not checked: %s", failure.getMessage()))
                        .onFailure(Unavailable::isBehind)
                        .recoverWithNull());
    }

    private Uni<Void> check() {
        int key = cipher.key();
        return keys.proofs()
                .invoke(this::requireAll)
                .chain(proofs ->
                        proofs.containsKey(key)
                                ? Uni.createFrom().voidItem()
                                : keys.enter(key, cipher.seal(cell(key), PROOF)));
    }

    private void requireAll(SortedMap<Integer, String> proofs) {
        proofs.forEach((number, proof) -> {
            try {
                cipher.open(cell(number), proof);
            } catch (BrokenSeal _) {
                throw new RefusedStart(
                        "The database holds values that are sealed with a key %d which the keyset does not have. Give the desk the keyset that it was used with."
                                .formatted(number));
            }
        });
    }

    private static Cell cell(int number) {
        return new Cell("encryption_key", "proof", String.valueOf(number));
    }
}
