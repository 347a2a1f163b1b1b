package dev.redress.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.identity.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipientTest {

    private static final Recipient SUPERVISORS = new Recipient.Holders(Role.SUPERVISOR);

    @Test
    void all_who_hold_a_role_are_told_but_whom_the_case_is_about() {
        assertThat(SUPERVISORS.address()).isEqualTo("role:supervisor");
        assertThat(SUPERVISORS.except(List.of()).address()).isEqualTo("role:supervisor");
        assertThat(SUPERVISORS.except(List.of("li.wei", "supervisor1")).address())
                .isEqualTo("role:supervisor!li.wei,supervisor1");
    }

    @Test
    void whoever_is_told_by_name_is_told() {
        Recipient person = new Recipient.Person("agent1");

        assertThat(person.except(List.of("agent2"))).isEqualTo(person);
    }
}
