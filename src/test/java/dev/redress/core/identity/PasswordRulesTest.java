package dev.redress.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final Set<Role> STAFF = Set.of(Role.AGENT);
    private static final Set<Role> CUSTOMER = Set.of(Role.CUSTOMER);

    private final PasswordRules rules =
            new PasswordRules(Set.of("passwordpassword", "sunshine", "administrator"));

    @Test
    void the_staff_needs_twelve_characters_and_others_eight() {
        assertThat(fault("heron dusks", STAFF)).contains(PasswordFault.TOO_SHORT);
        assertThat(fault("heron dusk 7", STAFF)).isEmpty();
        assertThat(fault("heron d", CUSTOMER)).contains(PasswordFault.TOO_SHORT);
        assertThat(fault("heron du", CUSTOMER)).isEmpty();
        assertThat(fault("heron du", Set.of(Role.CUSTOMER, Role.AGENT)))
                .contains(PasswordFault.TOO_SHORT);
    }

    @Test
    void whoever_has_no_role_yet_may_become_one_of_the_staff() {
        assertThat(fault("heron du", Set.of())).contains(PasswordFault.TOO_SHORT);
    }

    @Test
    void what_bcrypt_would_cut_off_is_too_long() {
        String whole = "春夏秋冬鸟鱼虫草".repeat(3);

        assertThat(fault(whole.substring(0, 23) + "木", STAFF)).isEmpty();
        assertThat(fault(whole.substring(0, 23) + "木x", STAFF)).contains(PasswordFault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "PasswordPassword",
                "administrator1",
                "2026administrator!!",
                "123456789012",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "!!!!!!!!!!!!1"
            })
    void what_is_guessed_first_is_refused(String password) {
        assertThat(fault(password, STAFF)).contains(PasswordFault.COMMON);
    }

    @Test
    void characters_outside_the_first_plane_count_as_one() {
        assertThat(fault("🐦🐟🐛🌿🌲🍁🌊🔥🌙🌈🪨", STAFF)).contains(PasswordFault.TOO_SHORT);
        assertThat(fault("🐦🐟🐛🌿🌲🍁🌊🔥🌙🌈🪨🍄", STAFF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the tale of Li.Wei, li.wei, CONTAINS_NAME",
        "heron li dusk 7, li, ",
        "li, li, TOO_SHORT"
    })
    void the_name_is_not_part_of_it(String password, String name, PasswordFault fault) {
        assertThat(rules.fault(password, name, STAFF)).isEqualTo(Optional.ofNullable(fault));
    }

    private Optional<PasswordFault> fault(String password, Set<Role> roles) {
        return rules.fault(password, "nobody", roles);
    }
}
