package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.redress.core.sla.InvalidPolicy;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static InvalidPolicy refused(int faults) {
        Faults collected = new Faults();
        for (int i = 0; i < faults; i++) {
            collected.require("rules[%d]".formatted(i), null);
        }
        return catchThrowableOfType(InvalidPolicy.class, collected::refuse);
    }

    @Test
    void no_more_is_kept_than_is_shown_and_the_rest_is_counted() {
        InvalidPolicy refused = refused(100_000);

        assertThat(refused.faults()).hasSize(InvalidInput.SHOWN_MAX);
        assertThat(InvalidContent.of(refused).errors())
                .last()
                .isEqualTo(new FieldError("", "MORE_ERRORS", "and 99500 more errors"));
    }

    @Test
    void what_can_be_shown_is_shown_without_a_count() {
        assertThat(InvalidContent.of(refused(InvalidInput.SHOWN_MAX)).errors())
                .hasSize(InvalidInput.SHOWN_MAX)
                .noneMatch(error -> error.code().equals("MORE_ERRORS"));
    }

    @Test
    void the_count_of_a_part_is_added() {
        Faults outer = new Faults();
        outer.of(
                "rules",
                () -> {
                    throw refused(InvalidInput.SHOWN_MAX + 7);
                });
        outer.add("effectiveFrom", "REQUIRED", "is required");

        InvalidPolicy refused = catchThrowableOfType(InvalidPolicy.class, outer::refuse);
        assertThat(refused.faults()).hasSize(InvalidInput.SHOWN_MAX);
        assertThat(refused.more()).isEqualTo(8);
    }

    @Test
    void what_parts_collected_is_kept_no_further_either() {
        Faults outer = new Faults();
        for (int part = 0; part < 3; part++) {
            Faults inner = new Faults();
            for (int i = 0; i < InvalidInput.SHOWN_MAX + 2; i++) {
                inner.require("phrases[%d]".formatted(i), null);
            }
            outer.take("rules[%d]".formatted(part), inner);
        }

        InvalidPolicy refused = catchThrowableOfType(InvalidPolicy.class, outer::refuse);
        assertThat(refused.faults()).hasSize(InvalidInput.SHOWN_MAX);
        assertThat(refused.more()).isEqualTo(2 * InvalidInput.SHOWN_MAX + 6);
    }
}
