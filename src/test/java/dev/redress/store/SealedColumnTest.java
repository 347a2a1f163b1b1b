package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.privacy.BrokenSeal;
import dev.redress.platform.crypto.HmacIndex;
import dev.redress.platform.crypto.Keyset;
import dev.redress.platform.crypto.KeysetCipher;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What of a column is sealed, and what stays for the database to count and to find.
class SealedColumnTest {

    private static final String BODY =
            """
            {"text":"回电 13912345678","type":"NOTE","at":"2026-03-02T02:00:00Z","by":"agent1",\
            "amount":12.50,"rounds":[1,20.50,null,true],"list":["PHONE","李梅"],"reason":"E1234567"}\
            """;

    private final Keyset old = Keyset.generate();

    @BeforeEach
    void start() {
        use(old);
    }

    @Test
    void a_text_is_sealed_whole_and_no_two_seals_are_alike() {
        String sealed = SealedColumn.MESSAGE.sealed("STATE");

        assertThat(sealed).startsWith("enc:").isNotEqualTo(SealedColumn.MESSAGE.sealed("STATE"));
        assertThat(SealedColumn.MESSAGE.opened(sealed)).isEqualTo("STATE");
    }

    @Test
    void of_a_document_all_that_people_said_is_sealed_and_the_rest_stays_to_the_digit() {
        String sealed = SealedColumn.DETAILS.sealed(BODY);

        JsonObject stored = new JsonObject(sealed);
        assertThat(stored.getString("text")).startsWith("enc:");
        assertThat(stored.getString("reason")).startsWith("enc:");
        assertThat(stored.getJsonArray("list").getString(1)).startsWith("enc:");
        assertThat(sealed)
                .contains("\"amount\":12.50", "[1,20.50,null,true]", "[\"PHONE\",\"enc:")
                .contains("\"type\":\"NOTE\"", "\"by\":\"agent1\"", "2026-03-02T02:00:00Z")
                .doesNotContain("13912345678", "李梅", "E1234567");
        assertThat(SealedColumn.DETAILS.opened(sealed)).isEqualTo(BODY);
    }

    /// The name of the component says that an account belongs there.
    @Test
    void where_accounts_belong_only_an_account_stays() {
        String sealed =
                SealedColumn.DETAILS.sealed(
                        "{\"department\":\"仓库 李梅\",\"to\":\"13912345678\",\"by\":\"agent1\"}");

        assertThat(sealed).doesNotContain("李梅", "13912345678").contains("\"agent1\"");
    }

    @Test
    void what_was_stored_before_is_taken_as_it_is() {
        assertThat(SealedColumn.MESSAGE.opened("in clear")).isEqualTo("in clear");
        assertThat(SealedColumn.DETAILS.opened(BODY)).isSameAs(BODY);
    }

    @Test
    void a_value_of_another_column_and_a_changed_one_are_refused() {
        String sealed = SealedColumn.MESSAGE.sealed("words");

        assertThatThrownBy(() -> SealedColumn.DELIVERED.opened(sealed))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("delivered_message.text");
        assertThatThrownBy(() -> SealedColumn.MESSAGE.opened(sealed + "AAAA"))
                .isInstanceOf(BrokenSeal.class);
    }

    /// Otherwise whoever writes it makes a row that nobody can read.
    @Test
    void a_label_that_looks_like_a_seal_is_sealed_itself() {
        String sealed = SealedColumn.DETAILS.sealed("{\"to\":\"enc:AAAA\"}");

        assertThat(sealed).doesNotContain("enc:AAAA\"");
        assertThat(SealedColumn.DETAILS.opened(sealed)).isEqualTo("{\"to\":\"enc:AAAA\"}");
    }

    @Test
    void what_is_sealed_with_the_present_key_is_left_alone_and_all_else_is_sealed_anew() {
        String text = SealedColumn.MESSAGE.sealed("words");
        String body = SealedColumn.DETAILS.sealed(BODY);
        assertThat(SealedColumn.MESSAGE.renewed(text)).isSameAs(text);
        assertThat(SealedColumn.DETAILS.renewed(body)).isSameAs(body);

        Keyset both = old.withNewKey().promoted();
        use(both);
        String fresh = SealedColumn.MESSAGE.renewed(text);
        String freshBody = SealedColumn.DETAILS.renewed(body);
        String clear = SealedColumn.MESSAGE.renewed("in clear");

        use(both.withoutOldKeys());
        assertThat(SealedColumn.MESSAGE.opened(fresh)).isEqualTo("words");
        assertThat(SealedColumn.DETAILS.opened(freshBody)).isEqualTo(BODY);
        assertThat(SealedColumn.MESSAGE.opened(clear)).isEqualTo("in clear");
        assertThatThrownBy(() -> SealedColumn.MESSAGE.opened(text)).isInstanceOf(BrokenSeal.class);
    }

    private static void use(Keyset keyset) {
        new Sealing(new KeysetCipher(keyset), new HmacIndex(keyset)).use(new StartupEvent());
    }
}
