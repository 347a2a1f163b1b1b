package dev.redress.businesstime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.redress.platform.CalendarForm;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static List<FieldError> errorsOf(int badDays) {
        Asked asked = new Asked();
        asked.calendar(
                new CalendarForm(
                        "UTC", null, Collections.nCopies(badDays, "no day"), null, null, null),
                null);
        asked.instant("start", null);
        return catchThrowableOfType(InvalidInput.class, asked::refuseIfAnyError).errors();
    }

    @Test
    void what_is_wrong_with_the_calendar_is_counted_with_the_rest() {
        assertThat(errorsOf(700))
                .hasSize(InvalidInput.SHOWN_MAX + 1)
                .last()
                .isEqualTo(new FieldError("", "MORE_ERRORS", "and 201 more errors"));
    }

    @Test
    void as_many_as_can_be_shown_are_shown() {
        assertThat(errorsOf(InvalidInput.SHOWN_MAX - 1))
                .hasSize(InvalidInput.SHOWN_MAX)
                .last()
                .extracting(FieldError::field)
                .isEqualTo("start");
    }
}
