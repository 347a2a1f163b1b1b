package dev.redress.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Remembers by which rules all open clocks were looked through without anything left to do. Only
/// in this process: another one, or the same one started again, looks for itself.
final class RecountMemory {

    /// For so long after a change another instance may still have counted by the rules before,
    /// which it asks for from time to time only (`redress.rules.recheck-after`), or while the
    /// database was away from it.
    static final Duration SETTLING = Duration.ofMinutes(10);

    /// Once in a while it looks all the same: rows may come from a backup or by hand.
    static final Duration TRUSTED = Duration.ofDays(1);

    private final AtomicReference<@Nullable Pass> known = new AtomicReference<>();

    /// @param firstAt when the first whole pass by this revision began
    /// @param lastAt when the last one did
    private record Pass(long revision, Instant firstAt, Instant lastAt) {

        boolean isSettled(Instant now) {
            boolean isLate = !lastAt.isBefore(firstAt.plus(SETTLING));
            return isLate && !now.isBefore(lastAt) && now.isBefore(lastAt.plus(TRUSTED));
        }
    }

    /// Whether a pass would find nothing.
    boolean isSettled(long revision, Instant now) {
        Pass last = known.get();
        return last != null && last.revision == revision && last.isSettled(now);
    }

    /// A pass that began at `at` went through everything and left nothing.
    void note(long revision, Instant at) {
        known.updateAndGet(last ->
                last == null || last.revision != revision || at.isBefore(last.firstAt)
                        ? new Pass(revision, at, at)
                        : new Pass(revision, last.firstAt, at));
    }
}
