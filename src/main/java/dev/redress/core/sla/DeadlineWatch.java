package dev.redress.core.sla;

import dev.redress.core.identity.Role;
import dev.redress.core.notice.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what time alone has done to a case: warnings, breaches, staleness (spec.md §4.4).
///
/// Sweeps and commands use the same watch, and it may come late: everything is told with its true
/// time, in order, and only once. Looking again at the same instant finds nothing.
///
/// - A breach raises the escalation level by one, up to the top.
/// - `STALE` is no promise to break: each full period without handling activity raises the level by
///   one, and the next period begins where it ended. Of a long neglect only as many periods are
///   told as there are levels to climb; the rest are skipped at once.
/// - What the customer must do (`EVIDENCE_WAIT`, `APPEAL_WINDOW`) is left alone, however late: the
///   case goes on without a penalty, which is for the life cycle to arrange.
/// - A case whose `ASSIGN` is overdue is assigned to the supervisor on standby. Without one it is
///   only told; a later sweep that knows one assigns the case.
public final class DeadlineWatch {
    private static final int STALE_PERIODS_MAX = EscalationLadder.TOP - 1;

    /// By time; what comes at once is told warnings first.
    private static final Comparator<Happening> IN_ORDER =
            Comparator.comparing(Happening::at)
                    .thenComparing(happening -> !(happening instanceof Happening.Warned));

    private final Wording wording;

    public DeadlineWatch(Wording wording) {
        this.wording = wording;
    }

    public Findings catchUp(Watched found, Instant now) {
        List<Deadline> changed = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>();
        for (Deadline deadline : found.deadlines()) {
            Deadline fresh = caughtUp(deadline, now, happenings);
            if (!fresh.equals(deadline)) {
                changed.add(fresh);
            }
        }
        happenings.sort(IN_ORDER);
        Chronicle chronicle = new Chronicle(found, wording);
        for (Happening happening : happenings) {
            chronicle.tell(happening);
        }
        Standby standby = Handover.of(found, happenings);
        if (standby == null) {
            return chronicle.findings(changed);
        }
        for (Happening happening : happenings) {
            if (Handover.isUnassigned(happening)) {
                chronicle.handedOver(happening.deadline(), standby, now);
            }
        }
        return chronicle.findings(Handover.after(found, changed, standby, now));
    }

    private static Deadline caughtUp(Deadline found, Instant now, List<Happening> happenings) {
        if (found.responsibleRole() == Role.CUSTOMER) {
            return found;
        }
        Deadline fresh = found.stage() == Stage.STALE ? roused(found, now, happenings) : found;
        Deadline warned = warned(fresh, now, happenings);
        if (!warned.overdueAt(now)) {
            return warned;
        }
        happenings.add(new Happening.Breached(warned));
        return warned.breached();
    }

    private static Deadline warned(Deadline found, Instant now, List<Happening> happenings) {
        if (!found.warningDueAt(now)) {
            return found;
        }
        happenings.add(new Happening.Warned(found));
        return found.warned(now);
    }

    /// The stale clock in the period that `now` lies in.
    private static Deadline roused(Deadline found, Instant now, List<Happening> happenings) {
        Deadline fresh = found;
        for (int told = 0; told < STALE_PERIODS_MAX && fresh.overdueAt(now); told++) {
            fresh = warned(fresh, now, happenings);
            Deadline next = fresh.restarted(fresh.dueAt());
            happenings.add(new Happening.Stalled(fresh, next));
            fresh = next;
        }
        return fresh.overdueAt(now) ? skipped(fresh, now, happenings) : fresh;
    }

    private static Deadline skipped(Deadline found, Instant now, List<Happening> happenings) {
        Duration length = found.allowance().duration();
        // A period that ends exactly now is not over yet.
        Duration overdue = Duration.between(found.dueAt(), now).minusNanos(1);
        Instant begin = found.dueAt().plus(length.multipliedBy(overdue.dividedBy(length)));
        Deadline next = found.restarted(begin);
        happenings.add(new Happening.Slept(found, next));
        return next;
    }
}
