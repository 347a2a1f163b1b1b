package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final String SEVENTY_TWO_BYTES = "春".repeat(24);

    @Test
    void a_hash_matches_its_password_only() {
        String hash = Passwords.hash(SEVENTY_TWO_BYTES);

        assertThat(Passwords.match(SEVENTY_TWO_BYTES, hash)).isTrue();
        assertThat(Passwords.match(SEVENTY_TWO_BYTES.substring(1) + "秋", hash)).isFalse();
    }

    @Test
    void what_bcrypt_would_cut_off_is_refused() {
        assertThat(Passwords.isTooLong(SEVENTY_TWO_BYTES)).isFalse();
        assertThat(Passwords.isTooLong(SEVENTY_TWO_BYTES + "x")).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Passwords.hash(SEVENTY_TWO_BYTES + "x"));
    }

    /// The part before the salt names the algorithm and its cost.
    @Test
    void nobody_costs_as_much_as_anybody() {
        assertThat(Passwords.OF_NOBODY.substring(0, 7))
                .isEqualTo(Passwords.hash("anything").substring(0, 7));
        assertThat(Passwords.match("anything", Passwords.OF_NOBODY)).isFalse();
    }
}
