package dev.redress.core.sla;

import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One promise of one case (SLA-44), and what may happen to it. The due instant itself still counts
/// as kept.
///
/// @param allowance how long it may take from `startAt`, pauses not counted
/// @param warnAt when the responsible are warned, before `dueAt`
/// @param warnedAt when the warning was written, absent until then
/// @param finishedAt when the finishing event happened, also after a breach
/// @param breachedAt the due instant that passed unmet, in this run of the stage or the one before;
///   never erased
/// @param paused total time taken out by pauses
/// @param calendarVersion the statutory-days versions used, such as `CN-2026.1`
/// @param provisional whether a year without published days was needed
public record Deadline(
        Stage stage,
        Allowance allowance,
        DeadlineState state,
        Instant startAt,
        Instant dueAt,
        Instant warnAt,
        @Nullable Instant warnedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant breachedAt,
        Duration paused,
        Role responsibleRole,
        @Nullable String responsiblePerson,
        int policyVersion,
        String calendarVersion,
        boolean provisional,
        List<Target> targets) {

    public Deadline {
        targets = List.copyOf(targets);
    }

    /// The part that a pause or a new start moves.
    private record Clock(Instant startAt, Due due, @Nullable Instant warnedAt, Duration paused) {}

    /// The part that the end writes.
    private record Ending(@Nullable Instant finishedAt, @Nullable Instant breachedAt) {}

    private record Debtor(Role role, @Nullable String person) {}

    public Mode mode() {
        return allowance.mode();
    }

    /// Whether the promise is broken at `now` and that is not recorded yet. The due instant itself
    /// still counts as kept.
    public boolean overdueAt(Instant now) {
        return state == DeadlineState.RUNNING && now.isAfter(dueAt);
    }

    /// Whether the warning is due at `now` and not written yet.
    public boolean warningDueAt(Instant now) {
        return state == DeadlineState.RUNNING && warnedAt == null && !warnAt.isAfter(now);
    }

    /// Whether it is still to be kept, be it late.
    public boolean isOwed() {
        return switch (state) {
            case RUNNING, PAUSED -> true;
            case BREACHED -> finishedAt == null;
            case MET, CANCELLED -> false;
        };
    }

    /// When the next of them that [#presses] is due; empty if none does.
    public static Optional<Instant> nextDueAt(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(Deadline::presses)
                .map(Deadline::dueAt)
                .min(Comparator.naturalOrder());
    }

    /// Whether staff has it to do and its time runs or is over: neither what the customer does, nor
    /// what the desk does by itself.
    public boolean presses() {
        return finishedAt == null
                && (state == DeadlineState.RUNNING || state == DeadlineState.BREACHED)
                && responsibleRole != Role.CUSTOMER
                && responsibleRole != Role.SCHEDULER
                && stage != Stage.STALE;
    }

    /// When the watch must look at it next; absent when it never must, as for what the customer is
    /// to do.
    public @Nullable Instant nextAt() {
        if (state != DeadlineState.RUNNING || responsibleRole == Role.CUSTOMER) {
            return null;
        }
        return warnedAt == null ? warnAt : dueAt;
    }

    /// After the finishing event. A breach stays a breach and only learns when the stage was
    /// finished, once. What stood still is met: it had not passed when it was stopped.
    public Deadline finished(Instant at) {
        return switch (state) {
            case RUNNING ->
                    ended(at.isAfter(dueAt) ? DeadlineState.BREACHED : DeadlineState.MET, at);
            case PAUSED -> ended(DeadlineState.MET, at);
            case BREACHED -> finishedAt == null ? ended(DeadlineState.BREACHED, at) : this;
            case MET, CANCELLED -> this;
        };
    }

    /// No longer owed. What was met or breached stays so.
    public Deadline cancelled() {
        return switch (state) {
            case RUNNING, PAUSED ->
                    in(DeadlineState.CANCELLED, null, targetsAfter(Target::cancelled));
            case MET, BREACHED, CANCELLED -> this;
        };
    }

    /// Owed again after all, by the same count: the time that passed meanwhile counts.
    public Deadline revived() {
        return state == DeadlineState.CANCELLED
                ? running(clock(), targetsAfter(Target::revived))
                : this;
    }

    /// Begun anew at `at` with its first length, in whatever state it was: for elapsed time such as
    /// [Stage#STALE], which every activity sets back.
    public Deadline restarted(Instant at) {
        Due due = WorkCalendar.cal(at, allowance.duration(), allowance.warnAtPercent());
        return running(new Clock(at, due, null, Duration.ZERO), targets);
    }

    /// The same stage once more: what `earlier` broke stays on record.
    public Deadline following(Deadline earlier) {
        return with(state, clock(), new Ending(finishedAt, earlier.breachedAt), debtor(), targets);
    }

    /// In the name of `person`, as long as it is owed and staff is responsible for it.
    public Deadline heldBy(@Nullable String person) {
        boolean ofStaff = responsibleRole != Role.CUSTOMER && responsibleRole != Role.SCHEDULER;
        return switch (state) {
            case RUNNING, PAUSED -> ofStaff ? owedBy(responsibleRole, person) : this;
            case MET, BREACHED, CANCELLED -> this;
        };
    }

    /// Stands still from `at` on. Whether the policy lets the stage pause is for the caller to ask.
    public Deadline suspended(Instant at) {
        return state == DeadlineState.RUNNING
                ? in(DeadlineState.PAUSED, null, targetsAfter(target -> target.suspended(at)))
                : this;
    }

    /// Runs again after `pause`, as much later as its mode counts the pause.
    public Deadline resumed(Pause pause, WorkCalendar calendar) {
        if (state != DeadlineState.PAUSED) {
            return this;
        }
        Due due = due().after(pause, allowance.mode(), startAt, calendar);
        Clock clock = new Clock(startAt, due, warnedAt, paused.plus(pause.length()));
        return running(clock, targetsAfter(target -> target.resumed(pause)));
    }

    /// Counted anew with other working days. What is over stays as it is, and so does what would
    /// then have been due by `reached`: an amended calendar must not break a promise in hindsight.
    ///
    /// @param pauses those that it stood still in since its start and that are over, in order
    /// @param reached now; for a clock that stands still, when it stopped
    public Deadline recounted(WorkCalendar calendar, List<Pause> pauses, Instant reached) {
        boolean isOpen = state == DeadlineState.RUNNING || state == DeadlineState.PAUSED;
        if (!isOpen || !allowance.needsCalendar()) {
            return this;
        }
        Due fresh = allowance.from(startAt, calendar).after(pauses, mode(), startAt, calendar);
        if (fresh.equals(due())
                || (!fresh.dueAt().equals(dueAt) && !fresh.dueAt().isAfter(reached))) {
            return this;
        }
        Instant warned = fresh.warnAt().isAfter(reached) ? null : warnedAt;
        Clock clock = new Clock(startAt, fresh, warned, paused);
        return with(state, clock, new Ending(null, breachedAt), debtor(), targets);
    }

    Deadline warned(Instant now) {
        return running(new Clock(startAt, due(), now, paused), targets);
    }

    /// Broken at its due instant, which the targets up to then have missed as well.
    Deadline breached() {
        return in(DeadlineState.BREACHED, null, targetsAfter(target -> target.unmetAt(dueAt)));
    }

    /// Moved to another role's account; the person stays only if the role does.
    Deadline owedBy(Role role) {
        return owedBy(role, role == responsibleRole ? responsiblePerson : null);
    }

    private Deadline ended(DeadlineState end, Instant at) {
        return in(end, at, targetsAfter(target -> target.finished(at)));
    }

    private List<Target> targetsAfter(UnaryOperator<Target> change) {
        return targets.stream().map(change).toList();
    }

    private Deadline in(DeadlineState fresh, @Nullable Instant finished, List<Target> settled) {
        Instant broken = fresh == DeadlineState.BREACHED ? dueAt : breachedAt;
        return with(fresh, clock(), new Ending(finished, broken), debtor(), settled);
    }

    private Deadline running(Clock clock, List<Target> ahead) {
        return with(DeadlineState.RUNNING, clock, new Ending(null, breachedAt), debtor(), ahead);
    }

    Deadline owedBy(Role role, @Nullable String person) {
        Ending ending = new Ending(finishedAt, breachedAt);
        return with(state, clock(), ending, new Debtor(role, person), targets);
    }

    private Clock clock() {
        return new Clock(startAt, due(), warnedAt, paused);
    }

    private Due due() {
        return new Due(dueAt, warnAt, calendarVersion, provisional);
    }

    private Debtor debtor() {
        return new Debtor(responsibleRole, responsiblePerson);
    }

    private Deadline with(
            DeadlineState fresh, Clock clock, Ending ending, Debtor debtor, List<Target> aims) {
        return new Deadline(
                stage,
                allowance,
                fresh,
                clock.startAt,
                clock.due.dueAt(),
                clock.due.warnAt(),
                clock.warnedAt,
                ending.finishedAt,
                ending.breachedAt,
                clock.paused,
                debtor.role,
                debtor.person,
                policyVersion,
                clock.due.calendarVersion(),
                clock.due.provisional(),
                aims);
    }
}
