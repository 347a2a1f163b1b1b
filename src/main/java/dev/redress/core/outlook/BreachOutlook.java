package dev.redress.core.outlook;

import dev.redress.core.sla.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Orders cases by how soon their promises will be broken if work goes on as it must.
///
/// Work is taken to be done in the order of the due times, which breaks a promise only if every
/// order does (earliest due date first, J. R. Jackson 1955). So a stage is expected to be late if
/// the work of its queue up to and with it is more than the staffed time until it is due. A
/// person's queue is what is assigned to them; what is assigned to nobody is one queue for all.
///
/// @param staffed when somebody is there: the core window
public record BreachOutlook(WorkCalendar staffed, WorkEstimate estimate) {

    private static final Comparator<Forecast> WORST_FIRST =
            Comparator.comparing(Forecast::slack)
                    .thenComparing(forecast -> forecast.job().priority())
                    .thenComparing(forecast -> forecast.job().dueAt())
                    .thenComparing(forecast -> forecast.job().caseId());

    /// One forecast for each case, that of its worst stage; the worst case first.
    ///
    /// @param jobs in any order
    /// @param people who share the queue of what is assigned to nobody, at least 1
    public List<Forecast> of(Collection<Job> jobs, int people, Instant now) {
        if (people < 1) {
            throw new IllegalArgumentException("A queue is worked on by at least 1 person");
        }
        Map<UUID, Forecast> worst = new LinkedHashMap<>();
        for (List<Job> queue : queues(jobs)) {
            int sharers = queue.getFirst().assignee() == null ? people : 1;
            for (Forecast forecast : forecasts(queue, sharers, now)) {
                worst.merge(
                        forecast.job().caseId(),
                        forecast,
                        (a, b) -> WORST_FIRST.compare(a, b) <= 0 ? a : b);
            }
        }
        return worst.values().stream().sorted(WORST_FIRST).toList();
    }

    private static Collection<List<Job>> queues(Collection<Job> jobs) {
        // A map of the JDK that takes the absence of a name for a key.
        Map<@Nullable String, List<Job>> queues = new HashMap<>();
        for (Job job : jobs) {
            queues.computeIfAbsent(job.assignee(), _ -> new ArrayList<>()).add(job);
        }
        return queues.values();
    }

    private List<Forecast> forecasts(List<Job> queue, int sharers, Instant now) {
        queue.sort(Comparator.comparing(Job::dueAt).thenComparing(Job::priority));
        List<Forecast> forecasts = new ArrayList<>(queue.size());
        Duration ahead = Duration.ZERO;
        for (Job job : queue) {
            Duration work = estimate.of(job.stage());
            forecasts.add(forecast(job, ahead.dividedBy(sharers), work, now));
            ahead = ahead.plus(work);
        }
        return forecasts;
    }

    private Forecast forecast(Job job, Duration ahead, Duration work, Instant now) {
        Duration timeLeft = Duration.between(now, job.dueAt());
        Duration staffedLeft =
                timeLeft.isNegative() ? Duration.ZERO : staffed.openTime(now, job.dueAt());
        Duration slack = staffedLeft.minus(ahead).minus(work);
        return new Forecast(
                job,
                timeLeft,
                staffedLeft,
                ahead,
                work,
                slack,
                Outlook.of(timeLeft, staffedLeft, slack, work));
    }
}
