package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.platform.crypto.Keyset;
import dev.redress.platform.crypto.KeysetCipher;
import dev.redress.store.KeyStore;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class KeyCheckTest {

    private final Keyset keyset = Keyset.generate().withNewKey().promoted();

    @Inject Database database;
    @Inject KeyStore keys;

    @AfterEach
    void forget() {
        database.execute("delete from encryption_key where number > 1");
    }

    @Test
    void the_key_of_the_desk_is_on_the_list_since_it_started() {
        assertThat(database.rows("select number from encryption_key"))
                .extracting(row -> row.getInteger(0))
                .containsExactly(1);
    }

    @Test
    void another_key_of_the_same_number_refuses_the_start_and_enters_nothing() {
        assertThatThrownBy(() -> start(keyset))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("sealed with a key 1 which the keyset does not have");
        assertThat(database.rows("select 1 from encryption_key where number = 2")).isEmpty();
    }

    private void start(Keyset of) {
        new KeyCheck(new KeysetCipher(of), keys).check(new StartupEvent());
    }
}
