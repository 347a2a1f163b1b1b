package dev.redress.report;

import dev.redress.store.Period;
import dev.redress.store.SecurityFigures.EventCount;
import dev.redress.store.SecurityFigures.FindingCount;
import java.time.Instant;
import java.util.List;

/// The figures of security.
interface SecurityAnswers {

    /// Events of a period, and what is open.
    ///
    /// @param events reported in the period and not dismissed
    /// @param leaks those of them that are leaks
    /// @param openMajorFindings of all inspections, now; the goal is none
    record SecurityReport(
            Instant from,
            Instant to,
            Instant at,
            long events,
            long leaks,
            List<EventCount> byClass,
            List<FindingCount> findings,
            long openMajorFindings) {

        static SecurityReport of(
                Period period, Instant at, List<EventCount> events, List<FindingCount> findings) {
            return new SecurityReport(
                    period.from(),
                    period.to(),
                    at,
                    events.stream().mapToLong(EventCount::events).sum(),
                    events.stream()
                            .filter(count -> count.securityClass().equals("LEAK"))
                            .mapToLong(EventCount::events)
                            .sum(),
                    events,
                    findings,
                    findings.stream()
                            .filter(count -> count.grade().equals("MAJOR"))
                            .mapToLong(FindingCount::open)
                            .sum());
        }
    }
}
