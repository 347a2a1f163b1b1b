package dev.redress.core.sla;

import dev.redress.support.JsonRecords;
import java.util.List;
import java.util.stream.Stream;

/// The policy and the calendar that the product is delivered with.
public final class Delivered {
    static final DeadlinePolicy POLICY =
            JsonRecords.readResource("/policy/deadlines-v1.json", DeadlinePolicy.class);
    static final PolicyBook NOTHING_STATUTORY =
            new PolicyBook(List.of(new StatutoryPolicy(1, POLICY.effectiveFrom(), List.of())));
    static final List<CalendarYear> YEARS =
            Stream.of(2024, 2025, 2026)
                    .map(year ->
                            JsonRecords.readResource(
                                    "/calendar/cn-" + year + ".json", CalendarYear.class))
                    .toList();
    public static final WorkCalendar CALENDAR = new WorkCalendar(YEARS);
    public static final CalendarArchive ARCHIVE = new CalendarArchive(YEARS);
    public static final DeadlinePlanner PLANNER =
            new DeadlinePlanner(new PolicyBook(List.of(POLICY)), NOTHING_STATUTORY, CALENDAR);

    private Delivered() {}
}
