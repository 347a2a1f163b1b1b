package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.sla.Count;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Pause;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The clocks of a case that holds others: each promise is due when the earliest of them is.
///
/// - What is counted from the receipt is counted from the earliest receipt of all.
/// - What ran in a case that went in is still owed by its own count, if that is earlier.
/// - Nothing becomes due later than it was, nor at a time that is past: what was broken is on
///   record where it was broken, and joining breaks no promise in hindsight (spec.md §4.2, rule 9).
/// - What only the other case owed is owed by this one: an answer to what the customer wrote there,
///   or a step that this case never had.
/// - Once a case is out again, the others are counted without it. A clock that somebody has counted
///   otherwise since, or that is over, stays as it is.
///
/// Whatever stands still is moved by the time it stood, and stands still again.
final class JoinedClocks {

    /// What begins again and again; all others a case has once.
    private static final Set<Stage> OF_CONVERSATION =
            EnumSet.of(Stage.NEXT_RESPONSE, Stage.PERIODIC_UPDATE);

    /// Every activity sets it back anyway.
    private static final Set<Stage> APART = EnumSet.of(Stage.STALE);

    private final Draft draft;
    private final Gathering gathering;
    private final EventType reason;

    JoinedClocks(Draft draft, Gathering gathering, EventType reason) {
        this.draft = draft;
        this.gathering = gathering;
        this.reason = reason;
    }

    /// After a case came out again.
    Gathering settled() {
        return settled(null);
    }

    /// @param fresh the case that went in; absent if one came out
    Gathering settled(@Nullable Absorption fresh) {
        boolean wasPaused = Pausing.isOn(draft);
        Pausing.end(draft, draft.now());
        List<JoinedClock> joined = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (!APART.contains(stage)) {
                settle(stage, fresh).ifPresent(joined::add);
            }
        }
        if (wasPaused) {
            Pausing.begin(draft, PauseReason.JOINED);
        }
        return gathering.with(joined);
    }

    private Optional<JoinedClock> settle(Stage stage, @Nullable Absorption fresh) {
        Optional<Deadline> clock =
                draft.deadline(stage).filter(known -> known.state() == DeadlineState.RUNNING);
        return clock.isPresent() ? move(clock.get(), fresh) : carry(stage, fresh);
    }

    private Optional<JoinedClock> move(Deadline clock, @Nullable Absorption fresh) {
        Optional<JoinedClock> known = gathering.clockOf(clock);
        Count own = known.isPresent() ? known.get().own() : Count.of(clock);
        Stream<Count> others = known.isPresent() ? gathering.counts() : countsOf(fresh);
        Optional<Count> best =
                Stream.concat(ownCounts(own), others.filter(count -> isOf(count, clock)))
                        .filter(count ->
                                count.equals(own) || dueAt(clock, count).isAfter(draft.now()))
                        .min(Comparator.comparing(count -> dueAt(clock, count)));
        if (best.isEmpty()) {
            draft.clocks().cancel(clock.stage(), reason.name());
            return Optional.empty();
        }
        if (!best.get().isOf(clock)) {
            Recounting.replace(draft, counted(clock, best.get()), reason.name());
        }
        return best.get().equals(own)
                ? Optional.empty()
                : Optional.of(new JoinedClock(own, best.get()));
    }

    private Stream<Count> ownCounts(@Nullable Count own) {
        if (own == null) {
            return Stream.empty();
        }
        boolean ofReceipt =
                own.startAt().equals(gathering.own().receivedAt())
                        && draft.terms().planner().isCountedFromReceipt(own.stage(), draft.facts());
        return ofReceipt
                ? Stream.of(own, own.from(gathering.reception().receivedAt()))
                : Stream.of(own);
    }

    private static Stream<Count> countsOf(@Nullable Absorption fresh) {
        return fresh == null ? Stream.empty() : fresh.counts().stream();
    }

    private static boolean isOf(Count count, Deadline clock) {
        return count.stage() == clock.stage();
    }

    /// Only what just came in can still be owed and not run here.
    private Optional<JoinedClock> carry(Stage stage, @Nullable Absorption fresh) {
        boolean isOwed = OF_CONVERSATION.contains(stage) || draft.deadline(stage).isEmpty();
        return countsOf(fresh)
                .filter(count -> isOwed && count.stage() == stage)
                .findFirst()
                .flatMap(this::started);
    }

    private Optional<JoinedClock> started(Count count) {
        return draft.terms()
                .planner()
                .start(count.stage(), draft.facts(), count.startAt())
                .map(clock -> draft.terms().planner().counted(clock, count, List.of(), draft.now()))
                .map(clock -> {
                    draft.clocks().start(clock.heldBy(draft.handling().assignee()), reason.name());
                    return new JoinedClock(null, count);
                });
    }

    private Instant dueAt(Deadline clock, Count count) {
        return count.isOf(clock) ? clock.dueAt() : counted(clock, count).dueAt();
    }

    private Deadline counted(Deadline clock, Count count) {
        List<Pause> since =
                Pausing.over(draft, clock.stage()).stream()
                        .filter(pause -> !pause.from().isBefore(count.startAt()))
                        .toList();
        return draft.terms()
                .planner()
                .counted(clock, Objects.requireNonNull(count), since, draft.now());
    }
}
