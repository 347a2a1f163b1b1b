package dev.redress.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.privacy.BrokenSeal;
import dev.redress.core.privacy.Cell;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeysetCipherTest {

    private static final Cell PHONE = new Cell("complaint", "customer_phone", "case 1");
    private static final String NUMBER = "13812345678";

    private final Keyset keyset = Keyset.generate();
    private final KeysetCipher cipher = new KeysetCipher(keyset);

    @Test
    void what_was_sealed_can_be_opened_in_its_cell() {
        assertThat(cipher.open(PHONE, cipher.seal(PHONE, NUMBER))).isEqualTo(NUMBER);
        assertThat(cipher.open(PHONE, cipher.seal(PHONE, ""))).isEmpty();
        assertThat(cipher.open(PHONE, cipher.seal(PHONE, "张三 😀"))).isEqualTo("张三 😀");
    }

    @Test
    void two_seals_of_a_value_differ_and_show_nothing_of_it() {
        String one = cipher.seal(PHONE, NUMBER);
        String other = cipher.seal(PHONE, NUMBER);

        assertThat(one).isNotEqualTo(other).startsWith("enc:").doesNotContain(NUMBER);
    }

    @Test
    void a_value_of_another_row_column_or_table_is_refused_with_the_cell_named() {
        String sealed = cipher.seal(PHONE, NUMBER);

        assertBroken(new Cell("complaint", "customer_phone", "case 2"), sealed);
        assertBroken(new Cell("complaint", "customer_email", "case 1"), sealed);
        assertBroken(new Cell("service_file", "customer_phone", "case 1"), sealed);
    }

    /// Every single bit counts: of the number of the key, the nonce, the ciphertext and the tag.
    @Test
    void no_bit_can_be_changed() {
        byte[] bytes =
                Base64.getUrlDecoder()
                        .decode(cipher.seal(PHONE, NUMBER).substring("enc:".length()));
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertBroken(PHONE, "enc:" + Base64.getUrlEncoder().encodeToString(changed));
        }
    }

    @Test
    void neither_clear_text_nor_a_stump_is_taken_for_a_sealed_value() {
        assertBroken(PHONE, NUMBER);
        assertBroken(PHONE, "");
        assertBroken(PHONE, "enc:");
        assertBroken(PHONE, "enc:!");
        String sealed = cipher.seal(PHONE, NUMBER);
        assertBroken(PHONE, sealed.substring(0, sealed.length() - 2));
    }

    @Test
    void a_key_that_is_missing_is_named() {
        KeysetCipher newer =
                new KeysetCipher(Keyset.generate().withNewKey().promoted().withoutOldKeys());

        assertThatThrownBy(() -> newer.open(PHONE, cipher.seal(PHONE, NUMBER)))
                .isInstanceOf(BrokenSeal.class)
                .hasMessage(
                        "complaint.customer_phone of case 1 is sealed with key 1, which is missing");
    }

    @Test
    void an_added_key_opens_and_a_promoted_one_seals() {
        String old = cipher.seal(PHONE, NUMBER);
        KeysetCipher adding = new KeysetCipher(keyset.withNewKey());
        Keyset both = keyset.withNewKey().promoted();
        KeysetCipher promoted = new KeysetCipher(both);

        assertThat(adding.key()).isEqualTo(1);
        assertThat(promoted.key()).isEqualTo(2);
        assertThat(promoted.open(PHONE, old)).isEqualTo(NUMBER);
        assertThat(
                        new KeysetCipher(both.withoutOldKeys())
                                .open(PHONE, promoted.seal(PHONE, NUMBER)))
                .isEqualTo(NUMBER);
    }

    /// 01, the number of the key, the nonce of 12 bytes, the ciphertext, the tag of 16.
    @Test
    void the_form_is_that_of_tink() {
        byte[] sealed =
                Base64.getUrlDecoder()
                        .decode(cipher.seal(PHONE, NUMBER).substring("enc:".length()));

        assertThat(sealed).hasSize(1 + 4 + 12 + NUMBER.length() + 16).startsWith(1);
        assertThat(ByteBuffer.wrap(sealed, 1, 4).getInt()).isEqualTo(1);
    }

    private void assertBroken(Cell cell, String sealed) {
        assertThatThrownBy(() -> cipher.open(cell, sealed))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageStartingWith(cell.toString());
    }
}
