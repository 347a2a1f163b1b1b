package dev.redress.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.privacy.DataClass.Sensitivity;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataClassTest {

    @Test
    @Tag("SEC-08")
    void identity_data_are_highly_sensitive_and_orders_less_than_anything_else() {
        assertThat(PersonalField.IDENTITY_NUMBER.dataClass().sensitivity())
                .isEqualTo(Sensitivity.HIGH);
        assertThat(PersonalField.BANK_CARD.dataClass().sensitivity()).isEqualTo(Sensitivity.HIGH);
        assertThat(PersonalField.PHONE.dataClass().sensitivity()).isEqualTo(Sensitivity.MEDIUM);
        assertThat(DataClass.TRANSACTION.sensitivity()).isEqualTo(Sensitivity.LOW);
    }

    @Test
    void nothing_that_is_masked_is_for_marketing() {
        assertThat(PersonalField.values())
                .noneMatch(field -> field.dataClass().allows(Purpose.MARKETING_ANALYSIS));
        assertThat(DataClass.TRANSACTION.allows(Purpose.MARKETING_ANALYSIS)).isTrue();
    }

    /// The table of spec.md §7.3, "U".
    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_may_have_shown_what_the_table_says(Role role) {
        Actor reader = new Actor("somebody", Set.of(role));

        Set<PersonalField> shown = EnumSet.noneOf(PersonalField.class);
        for (PersonalField field : PersonalField.values()) {
            if (field.isFor(reader)) {
                shown.add(field);
            }
        }

        assertThat(shown).isEqualTo(expected(role));
    }

    private static Set<PersonalField> expected(Role role) {
        return switch (role) {
            case CUSTOMER, APP, BOT, TRAINEE, BACK, AUDITOR, ADMIN, SCHEDULER ->
                    EnumSet.noneOf(PersonalField.class);
            case MEDIATOR -> EnumSet.of(PersonalField.NAME);
            case AGENT, SENIOR, SUPERVISOR, MIDDLE, EXPERT, OPERATIONS ->
                    EnumSet.complementOf(
                            EnumSet.of(PersonalField.IDENTITY_NUMBER, PersonalField.BANK_CARD));
            case COMPLIANCE, SECURITY -> EnumSet.complementOf(EnumSet.of(PersonalField.BANK_CARD));
        };
    }
}
