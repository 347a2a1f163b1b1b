package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StartCheckTest {

    @Test
    void a_desk_with_real_customers_keeps_the_machines_time() {
        assertThatThrownBy(() -> StartCheck.requireFitting(false, true))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("REDRESS_CLOCK_ADJUSTABLE");
        assertThatCode(() -> StartCheck.requireFitting(true, true)).doesNotThrowAnyException();
        assertThatCode(() -> StartCheck.requireFitting(true, false)).doesNotThrowAnyException();
        assertThatCode(() -> StartCheck.requireFitting(false, false)).doesNotThrowAnyException();
    }

    @Test
    void a_refusal_is_a_sentence_without_a_stack_trace() {
        assertThat(new RefusedStart("No.").getStackTrace()).isEmpty();
    }
}
