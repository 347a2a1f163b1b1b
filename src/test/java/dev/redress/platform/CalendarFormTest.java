package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        new StrictJson().customize(JSON);
    }

    /// Single quotes for double ones.
    private static CalendarForm form(String json) {
        try {
            return JSON.readValue(json.replace('\'', '"'), CalendarForm.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static List<FieldError> errors(String json) {
        return catchThrowableOfType(InvalidInput.class, () -> form(json).toCalendar("calendar"))
                .errors();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'zone':'Asia/Shanghai','week':{'mon':[['09:00','18:00']]},"
                        + "'holidays':['2026-10-01'],'annualHolidays':['12-25','02-29'],"
                        + "'overrides':{'2026-02-14':[['09:00','18:00']],'2026-03-03':[]},"
                        + "'breaks':{'2026-03-02':[['12:00','13:00']]}}",
                "{'zone':'UTC','week':{'sun':[['00:00:00','24:00:00']]}}",
                "{'zone':'+05:45','overrides':{'2026-02-14':[['09:00','09:00:01']]}}",
                "{'zone':'Z','week':{'mon':[['13:00','24:00'],['08:00','13:00']],'tue':null}}",
                "{'zone':'UTC','week':{'mon':[['09:00','10:00']]},'holidays':['2026-10-01',"
                        + "'2026-10-01'],'annualHolidays':['10-01']}",
                "{'zone':'UTC','week':{'mon':[['09:00','10:00']]},"
                        + "'breaks':{'2026-10-01':[['00:00','24:00']]}}"
            })
    void all_that_the_form_allows_is_a_calendar(String json) {
        assertThat(form(json).toCalendar()).isNotNull();
    }

    @Test
    void the_calendar_is_the_one_that_was_written() {
        var calendar =
                form("{'zone':'Asia/Shanghai','week':{'mon':[['09:00','18:00']]},"
                                + "'annualHolidays':['03-09'],"
                                + "'breaks':{'2026-03-02':[['12:00','13:00']]}}")
                        .toCalendar();

        assertThat(calendar.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(calendar.isOpen(Instant.parse("2026-03-02T11:59:59+08:00"))).isTrue();
        assertThat(calendar.isOpen(Instant.parse("2026-03-02T12:00:00+08:00"))).isFalse();
        assertThat(calendar.isOpen(Instant.parse("2026-03-09T11:00:00+08:00"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}| calendar.zone| REQUIRED",
                "{'zone':'Mars/Olympus'}| calendar.zone| UNKNOWN_VALUE",
                "{'zone':''}| calendar.zone| UNKNOWN_VALUE",
                "{'zone':'UTC'}| calendar| NEVER_OPEN",
                "{'zone':'UTC','week':{'mon':[]}}| calendar| NEVER_OPEN",
                "{'zone':'UTC','week':{'mon':[['9:00','18:00']]}}"
                        + "| calendar.week.mon[0][0]| INVALID_FORMAT",
                "{'zone':'UTC','week':{'mon':[['09:00','24:01']]}}"
                        + "| calendar.week.mon[0][1]| INVALID_FORMAT",
                "{'zone':'UTC','week':{'mon':[['09:00','09:60']]}}"
                        + "| calendar.week.mon[0][1]| INVALID_FORMAT",
                "{'zone':'UTC','week':{'mon':[['09:00',null]]}}"
                        + "| calendar.week.mon[0][1]| INVALID_FORMAT",
                "{'zone':'UTC','week':{'mon':[['24:00','24:00']]}}"
                        + "| calendar.week.mon[0]| REVERSED_SPAN",
                "{'zone':'UTC','week':{'mon':[['22:00','06:00']]}}"
                        + "| calendar.week.mon[0]| REVERSED_SPAN",
                "{'zone':'UTC','week':{'mon':[['09:00']]}}| calendar.week.mon[0]| INVALID_FORMAT",
                "{'zone':'UTC','week':{'mon':[null]}}| calendar.week.mon[0]| INVALID_FORMAT",
                "{'zone':'UTC','week':{'mon':[['13:00','18:00'],['09:00','13:00:01']]}}"
                        + "| calendar.week.mon| OVERLAPPING_SPANS",
                "{'zone':'UTC','overrides':{'2026-02-14':[['09:00','18:00'],['10:00','11:00']]}}"
                        + "| calendar.overrides.2026-02-14| OVERLAPPING_SPANS",
                "{'zone':'UTC','overrides':{'2026-02-14':null}}"
                        + "| calendar.overrides.2026-02-14| REQUIRED",
                "{'zone':'UTC','overrides':{'2026-02-30':[]}}"
                        + "| calendar.overrides.2026-02-30| INVALID_FORMAT",
                "{'zone':'UTC','holidays':['2026-02-14','14.2.2026']}"
                        + "| calendar.holidays[1]| INVALID_FORMAT",
                "{'zone':'UTC','annualHolidays':['02-30']}"
                        + "| calendar.annualHolidays[0]| INVALID_FORMAT",
                "{'zone':'UTC','holidays':['2026-02-14'],'overrides':{'2026-02-14':[]}}"
                        + "| calendar.overrides.2026-02-14| HOLIDAY_AND_OVERRIDE",
                "{'zone':'UTC','annualHolidays':['02-14'],"
                        + "'overrides':{'2026-02-14':[['09:00','18:00']]}}"
                        + "| calendar.overrides.2026-02-14| HOLIDAY_AND_OVERRIDE",
                "{'zone':'UTC','overrides':{'2026-02-14':[['09:00','18:00']]},"
                        + "'breaks':{'2026-02-14':[['00:00','24:00']]}}| calendar| NEVER_OPEN"
            })
    void whatever_is_wrong_is_named_with_its_place(String json, String field, String code) {
        assertThat(errors(json))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(errors("{'week':{'mon':[['x','y']]},'holidays':[null]}"))
                .extracting(FieldError::field)
                .containsExactly(
                        "calendar.zone",
                        "calendar.week.mon[0][0]",
                        "calendar.week.mon[0][1]",
                        "calendar.holidays[0]");
    }

    @Test
    void a_form_that_is_the_whole_body_has_short_places() {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> form("{'zone':'UTC'}").toCalendar());

        assertThat(refused.errors())
                .containsExactly(new FieldError("", "NEVER_OPEN", "is never open"));
    }
}
