package dev.redress.deadline;

import dev.redress.platform.OperationRun;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/// A part of a sweep that takes no more cases than the run allows, and so may leave some.
interface Backlog {

    /// Notes how many cases it would take.
    Uni<Void> count(SweepTally tally);

    /// How many cases are due, at most `most` of each kind.
    Uni<Integer> waiting(Instant now, int most);

    /// Notes whether cases are left. Whoever is stopped by the time has not looked, and says so
    /// anyway.
    default Uni<Void> lookBehind(SweepTally tally) {
        return lookBehind(tally, 0);
    }

    /// The same of a dry run, whose cases are counted and still there.
    default Uni<Void> rehearse(SweepTally tally) {
        int before = tally.run().remaining();
        return count(tally).chain(() -> lookBehind(tally, before - tally.run().remaining()));
    }

    private Uni<Void> lookBehind(SweepTally tally, int counted) {
        OperationRun run = tally.run();
        return run.isOutOfTime() || run.remaining() > 0
                ? Uni.createFrom().voidItem()
                : waiting(run.at(), counted + 1)
                        .invoke(found -> tally.leaves(found > counted))
                        .replaceWithVoid();
    }
}
