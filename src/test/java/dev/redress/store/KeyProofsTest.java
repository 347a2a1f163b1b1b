package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.privacy.FieldCipher;
import dev.redress.platform.crypto.Keyset;
import dev.redress.platform.crypto.KeysetCipher;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class KeyProofsTest {

    private final Keyset foreign = Keyset.generate().withNewKey().promoted();

    @Inject Database database;
    @Inject Pool pool;
    @Inject FieldCipher cipher;

    @AfterEach
    void forget() {
        database.execute("delete from encryption_key");
        require(new KeyProofs(() -> cipher));
    }

    @Test
    void the_key_of_the_desk_is_on_the_list_since_it_started() {
        assertThat(database.rows("select number from encryption_key"))
                .extracting(row -> row.getInteger(0))
                .containsExactly(1);
    }

    @Test
    void another_key_of_the_same_number_is_refused_every_time_and_enters_nothing() {
        KeyProofs proofs = new KeyProofs(() -> new KeysetCipher(foreign));

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> require(proofs))
                    .isInstanceOf(ForeignKeys.class)
                    .hasMessageContaining("sealed with a key 1 which the keyset does not have");
        }
        assertThat(database.rows("select 1 from encryption_key where number = 2")).isEmpty();
    }

    /// A process asks once, and not for each connection.
    @Test
    void whoever_has_shown_the_keys_is_not_asked_again_and_others_are() {
        KeyProofs proofs = new KeyProofs(() -> cipher);
        require(proofs);

        database.execute("update encryption_key set proof = 'of somebody else'");

        assertThatCode(() -> require(proofs)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(new KeyProofs(() -> cipher)))
                .isInstanceOf(ForeignKeys.class);
    }

    private void require(KeyProofs proofs) {
        Database.await(() -> pool.withConnection(proofs::require));
    }
}
