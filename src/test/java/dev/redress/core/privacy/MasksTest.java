package dev.redress.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of spec.md §7.3, line by line.
class MasksTest {

    @ParameterizedTest
    @CsvSource({
        "BOT,        HIDDEN,     HIDDEN,     MASKED,     HIDDEN,     HIDDEN, MASKED",
        "TRAINEE,    MASKED,     MASKED,     MASKED,     HIDDEN,     HIDDEN, MASKED",
        "AGENT,      REVEALABLE, REVEALABLE, REVEALABLE, MASKED,     HIDDEN, REVEALABLE",
        "SENIOR,     REVEALABLE, REVEALABLE, REVEALABLE, MASKED,     HIDDEN, REVEALABLE",
        "SUPERVISOR, REVEALABLE, REVEALABLE, REVEALABLE, MASKED,     HIDDEN, REVEALABLE",
        "MIDDLE,     REVEALABLE, REVEALABLE, REVEALABLE, MASKED,     HIDDEN, REVEALABLE",
        "EXPERT,     REVEALABLE, REVEALABLE, REVEALABLE, MASKED,     HIDDEN, REVEALABLE",
        "MEDIATOR,   MASKED,     MASKED,     REVEALABLE, HIDDEN,     HIDDEN, MASKED",
        "BACK,       HIDDEN,     HIDDEN,     HIDDEN,     HIDDEN,     HIDDEN, HIDDEN",
        "COMPLIANCE, REVEALABLE, REVEALABLE, REVEALABLE, REVEALABLE, MASKED, REVEALABLE",
        "SECURITY,   REVEALABLE, REVEALABLE, REVEALABLE, REVEALABLE, MASKED, REVEALABLE",
        "OPERATIONS, REVEALABLE, REVEALABLE, REVEALABLE, MASKED,     HIDDEN, REVEALABLE",
        "AUDITOR,    MASKED,     MASKED,     MASKED,     HIDDEN,     HIDDEN, MASKED",
        "ADMIN,      HIDDEN,     HIDDEN,     HIDDEN,     HIDDEN,     HIDDEN, HIDDEN"
    })
    void each_role_sees_of_another_person_what_the_table_says(
            Role role,
            Showing phone,
            Showing address,
            Showing name,
            Showing identityNumber,
            Showing bankCard,
            Showing content) {
        assertThat(
                        Stream.of(
                                        PersonalField.PHONE,
                                        PersonalField.ADDRESS,
                                        PersonalField.NAME,
                                        PersonalField.IDENTITY_NUMBER,
                                        PersonalField.BANK_CARD,
                                        PersonalField.CONTENT)
                                .map(field -> Masks.of(field, with(role))))
                .containsExactly(phone, address, name, identityNumber, bankCard, content);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, FULL",
        "PHONE, FULL",
        "EMAIL, FULL",
        "ADDRESS, FULL",
        "CONTENT, FULL",
        "IDENTITY_NUMBER, MASKED",
        "BANK_CARD, MASKED"
    })
    void customers_see_of_themselves_what_the_table_says(PersonalField field, Showing showing) {
        assertThat(Masks.ofOwn(field)).isEqualTo(showing);
    }

    @Test
    void of_several_roles_the_one_that_sees_most_counts_and_without_any_nothing_is_seen() {
        assertThat(Masks.of(PersonalField.PHONE, with(Role.BACK, Role.AGENT)))
                .isEqualTo(Showing.REVEALABLE);
        assertThat(Masks.of(PersonalField.PHONE, with())).isEqualTo(Showing.HIDDEN);
    }

    private static Actor with(Role... roles) {
        return new Actor("zhang", Set.of(roles));
    }
}
