package dev.redress.core.complaint;

import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlinePlanner;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Findings;
import dev.redress.core.sla.LedgerEntry;
import dev.redress.core.sla.LedgerEvent;
import dev.redress.core.sla.Pause;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The deadlines of a case in the middle of a decision, and what of it belongs into the ledger: no
/// clock changes here without an entry. For one use by one thread.
final class Clocks {

    private static final String ACTIVITY = "ACTIVITY";

    private final Instant now;
    private final Map<Stage, Deadline> deadlines = new EnumMap<>(Stage.class);
    private final List<LedgerEntry> entries = new ArrayList<>();

    Clocks(Collection<Deadline> found, Instant now) {
        this.now = now;
        for (Deadline deadline : found) {
            deadlines.put(deadline.stage(), deadline);
        }
    }

    Optional<Deadline> of(Stage stage) {
        return Optional.ofNullable(deadlines.get(stage));
    }

    List<Deadline> all() {
        return List.copyOf(deadlines.values());
    }

    List<LedgerEntry> entries() {
        return entries;
    }

    /// What time alone has done.
    void take(Findings findings) {
        findings.changed().forEach(this::put);
        entries.addAll(findings.entries());
    }

    /// Of a case that is being opened, whose clocks run already.
    void begun(String reason) {
        for (Deadline deadline : deadlines.values()) {
            note(LedgerEvent.STARTED, deadline.startAt(), reason, deadline);
        }
    }

    /// Runs beside the others, or once more.
    void start(Deadline fresh, String reason) {
        Deadline earlier = deadlines.get(fresh.stage());
        Deadline next = earlier == null ? fresh : fresh.following(earlier);
        put(next);
        note(LedgerEvent.STARTED, next.startAt(), reason, next);
    }

    /// Whether the stage was met by it, and had not been before.
    boolean finish(Stage stage, String reason) {
        Deadline before = deadlines.get(stage);
        if (before == null) {
            return false;
        }
        Deadline after = before.finished(now);
        boolean isMet = after.state() == DeadlineState.MET;
        change(stage, isMet ? LedgerEvent.MET : LedgerEvent.FINISHED_LATE, now, reason, _ -> after);
        return isMet && before.state() != DeadlineState.MET;
    }

    void cancel(Stage stage, String reason) {
        cancel(stage, reason, now);
    }

    void cancel(Stage stage, String reason, Instant at) {
        change(stage, LedgerEvent.CANCELLED, at, reason, Deadline::cancelled);
    }

    /// Lets it run again as if it had never been cancelled.
    void revive(Stage stage, String reason) {
        change(stage, LedgerEvent.REVIVED, now, reason, Deadline::revived);
    }

    /// At the end of a case of which the customer may still be owed what `kept` counts.
    void cancelAllBut(Stage kept, String reason) {
        for (Stage stage : Stage.values()) {
            if (stage != kept) {
                cancel(stage, reason);
            }
        }
    }

    void cancelAll(String reason) {
        for (Stage stage : Stage.values()) {
            cancel(stage, reason);
        }
    }

    void suspend(Stage stage, String reason) {
        suspend(stage, reason, now);
    }

    void suspend(Stage stage, String reason, Instant at) {
        change(stage, LedgerEvent.PAUSED, at, reason, deadline -> deadline.suspended(at));
    }

    /// Lets everything run on that stood still in `pause`.
    void resume(Pause pause, String reason, DeadlinePlanner planner) {
        for (Stage stage : Stage.values()) {
            resume(stage, pause, reason, planner);
        }
    }

    void resume(Stage stage, Pause pause, String reason, DeadlinePlanner planner) {
        change(
                stage,
                LedgerEvent.RESUMED,
                pause.to(),
                reason,
                deadline -> planner.resumed(deadline, pause));
    }

    /// Set back to its beginning, which may lie ahead.
    void restart(Stage stage, Instant begin) {
        restart(stage, begin, now);
    }

    /// @param at when that was
    void restart(Stage stage, Instant begin, Instant at) {
        change(stage, LedgerEvent.RESTARTED, at, ACTIVITY, deadline -> deadline.restarted(begin));
    }

    /// Becomes `fresh`, which is of the same case, by another count.
    void replace(Deadline fresh, String reason) {
        Deadline before = deadlines.put(fresh.stage(), fresh);
        if (before == null || hasBegunAnew(before, fresh)) {
            note(LedgerEvent.STARTED, now, reason, fresh);
        } else if (before.state() != fresh.state()) {
            note(LedgerEvent.CANCELLED, now, reason, fresh);
        } else if (isCountedAnew(before, fresh)) {
            note(LedgerEvent.RETARGETED, now, reason, fresh);
        }
    }

    private static boolean hasBegunAnew(Deadline before, Deadline fresh) {
        return before.state() == DeadlineState.CANCELLED && fresh.state() == DeadlineState.RUNNING;
    }

    private static boolean isCountedAnew(Deadline before, Deadline fresh) {
        return !before.dueAt().equals(fresh.dueAt())
                || !before.warnAt().equals(fresh.warnAt())
                || !before.startAt().equals(fresh.startAt())
                || !before.allowance().equals(fresh.allowance())
                || !before.calendarVersion().equals(fresh.calendarVersion())
                || before.provisional() != fresh.provisional();
    }

    /// In another person's name. That moves no clock.
    void hold(@Nullable String person) {
        deadlines.replaceAll((_, deadline) -> deadline.heldBy(person));
    }

    void hold(String person, Stage... stages) {
        for (Stage stage : stages) {
            deadlines.computeIfPresent(stage, (_, deadline) -> deadline.heldBy(person));
        }
    }

    private void change(
            Stage stage,
            LedgerEvent event,
            Instant at,
            String reason,
            UnaryOperator<Deadline> step) {
        Deadline before = deadlines.get(stage);
        Deadline after = before == null ? null : step.apply(before);
        if (after != null && !after.equals(before)) {
            put(after);
            note(event, at, reason, after);
        }
    }

    private void put(Deadline deadline) {
        deadlines.put(deadline.stage(), deadline);
    }

    private void note(LedgerEvent event, Instant at, String reason, Deadline deadline) {
        entries.add(LedgerEntry.of(event, at, reason, deadline));
    }
}
