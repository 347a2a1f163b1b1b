package dev.redress.report;

import dev.redress.core.metric.Goals;
import dev.redress.core.sla.Stage;
import dev.redress.store.Period;
import dev.redress.store.PromiseCount;
import dev.redress.store.ReportStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What reports answer. Shares lie between 0 and 1; without data there is none.
interface ReportAnswers {

    /// How promises went.
    ///
    /// @param asOf the desk's time at which they were counted; later breaches and ends are missing
    record PromiseReport(
            Instant from, Instant to, Instant asOf, String groupBy, List<PromiseLine> lines) {}

    /// The promises of one group.
    ///
    /// @param key absent for promises without a person
    /// @param due all that fell due and were not called off
    /// @param broken not finished in time; `finishedLate` of them were finished later
    /// @param onTimeRate kept / (kept + broken)
    record PromiseLine(
            @Nullable String key,
            long due,
            long kept,
            long broken,
            long finishedLate,
            long open,
            @Nullable Double onTimeRate) {

        static PromiseLine of(PromiseCount count) {
            return new PromiseLine(
                    count.key(),
                    count.due(),
                    count.kept(),
                    count.broken(),
                    count.finishedLate(),
                    count.open(),
                    share(count.kept(), count.kept() + count.broken()));
        }
    }

    /// How often complaints were escalated.
    ///
    /// @param escalationRate complaints escalated at least once / complaints (spec.md §9.1)
    record EscalationReport(
            Instant from,
            Instant to,
            Instant asOf,
            long complaints,
            long escalated,
            @Nullable Double escalationRate) {

        static EscalationReport of(
                Instant from, Instant to, Instant asOf, ReportStore.Escalations found) {
            return new EscalationReport(
                    from,
                    to,
                    asOf,
                    found.complaints(),
                    found.escalated(),
                    share(found.escalated(), found.complaints()));
        }
    }

    /// How long cases of a period waited for the first human response, in seconds.
    ///
    /// @param waiting those that have had none yet; they are in no average
    /// @param onTarget whether the average is at most the target; absent without data
    /// @param untimely whether the average is above the floor; absent without data
    record FirstResponseReport(
            Instant from,
            Instant to,
            Instant asOf,
            long answered,
            long waiting,
            @Nullable Double average,
            @Nullable Double median,
            @Nullable Double p95,
            long target,
            long floor,
            @Nullable Boolean onTarget,
            @Nullable Boolean untimely) {

        static FirstResponseReport of(
                Period period, Instant asOf, ReportStore.FirstResponses found, Goals goals) {
            long target = goals.firstResponseTarget().toSeconds();
            long floor = goals.firstResponseFloor().toSeconds();
            Double average = found.average();
            return new FirstResponseReport(
                    period.from(),
                    period.to(),
                    asOf,
                    found.answered(),
                    found.waiting(),
                    average,
                    found.median(),
                    found.p95(),
                    target,
                    floor,
                    average == null ? null : average <= target,
                    average == null ? null : average > floor);
        }
    }

    /// How the clocks of the law went.
    ///
    /// @param running the clocks that run now, the next due first, at most 200
    record StatutoryReport(
            Instant from,
            Instant to,
            Instant asOf,
            List<PromiseLine> lines,
            List<RunningClock> running) {

        static StatutoryReport of(
                Period period,
                Instant asOf,
                List<PromiseCount> counts,
                List<ReportStore.Running> running) {
            return new StatutoryReport(
                    period.from(),
                    period.to(),
                    asOf,
                    counts.stream().map(PromiseLine::of).toList(),
                    running.stream()
                            .map(clock ->
                                    new RunningClock(
                                            clock.caseId(),
                                            clock.caseNo(),
                                            clock.stage(),
                                            clock.dueAt(),
                                            clock.provisional()))
                            .toList());
        }
    }

    /// A clock that runs.
    ///
    /// @param provisional whether a year was counted in whose days are not published yet
    record RunningClock(
            UUID caseId, String caseNo, Stage stage, Instant dueAt, boolean provisional) {}

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
