package dev.redress.store;

import dev.redress.core.sla.Findings;
import dev.redress.core.sla.Watched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The claimed cases of a sweep after the watch has looked at each.
final class Judged {

    private final SweepWrites writes;
    private final List<UUID> failedIds = new ArrayList<>();
    private final List<Swept.Failure> failures = new ArrayList<>();

    Judged(List<WatchedCase> found, Instant now, Function<Watched, Findings> watch) {
        writes = new SweepWrites(now);
        for (WatchedCase watched : found) {
            judge(watched, watch);
        }
    }

    SweepWrites writes() {
        return writes;
    }

    List<UUID> failedIds() {
        return failedIds;
    }

    List<Swept.Failure> failures() {
        return failures;
    }

    // Whatever is wrong with one case, a value that cannot be read or a fault of the watch, must
    // not stop the others.
    private void judge(WatchedCase watched, Function<Watched, Findings> watch) {
        try {
            Findings findings = watch.apply(watched.toCore());
            if (findings.isEmpty()) {
                throw new IllegalStateException("The watch made nothing of a due deadline");
            }
            writes.add(watched, findings);
        } catch (RuntimeException e) {
            failedIds.add(watched.id());
            failures.add(new Swept.Failure(watched.caseNo(), e));
        }
    }
}
