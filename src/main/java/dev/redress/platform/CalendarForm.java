package dev.redress.platform;

import dev.redress.core.businesstime.BusinessCalendar;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A calendar as requests write it. Spans are half-open pairs of `HH:MM` or `HH:MM:SS`; `24:00` is
/// the end of a day. They may come in any order and may touch, but not overlap.
///
/// A holiday clears the day, an override replaces the week, then breaks are taken out.
///
/// @param zone of the tz database, or an offset
/// @param week missing days are closed
/// @param holidays dates
/// @param annualHolidays `MM-DD`; `02-29` in leap years
/// @param overrides by date: what is open instead; without spans the date is closed
/// @param breaks by date; may lie outside open time
public record CalendarForm(
        @Schema(required = true, examples = "Asia/Shanghai") @Nullable String zone,
        @Nullable WeekForm week,
        @Schema(examples = "[\"2026-10-01\"]") @Nullable List<@Nullable String> holidays,
        @Schema(examples = "[\"12-25\"]") @Nullable List<@Nullable String> annualHolidays,
        @Schema(examples = "{\"2026-02-14\": [[\"09:00\", \"18:00\"]]}")
                @Nullable Map<String, @Nullable List<@Nullable List<@Nullable String>>> overrides,
        @Schema(examples = "{\"2026-03-02\": [[\"12:00\", \"13:00\"]]}")
                @Nullable Map<String, @Nullable List<@Nullable List<@Nullable String>>> breaks) {

    /// The spans of each day of the week.
    public record WeekForm(
            @Schema(examples = "[[\"09:00\", \"12:00\"], [\"13:00\", \"18:00\"]]")
                    @Nullable List<@Nullable List<@Nullable String>> mon,
            @Nullable List<@Nullable List<@Nullable String>> tue,
            @Nullable List<@Nullable List<@Nullable String>> wed,
            @Nullable List<@Nullable List<@Nullable String>> thu,
            @Nullable List<@Nullable List<@Nullable String>> fri,
            @Nullable List<@Nullable List<@Nullable String>> sat,
            @Nullable List<@Nullable List<@Nullable String>> sun) {}

    /// The calendar, where the form is the body of the request.
    ///
    /// @throws InvalidInput with everything that is wrong, such as `week.mon[0]`
    public BusinessCalendar toCalendar() {
        return toCalendar("");
    }

    /// The calendar, where the form is the member `field` of the request.
    ///
    /// @throws InvalidInput with everything that is wrong, such as `calendar.week.mon[0]`
    public BusinessCalendar toCalendar(String field) {
        return new CalendarReading(field).calendar(this);
    }
}
