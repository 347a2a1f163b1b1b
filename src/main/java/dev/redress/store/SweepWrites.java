package dev.redress.store;

import dev.redress.core.notice.Notice;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Findings;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a sweep found in its cases, gathered for the one statement that stores it.
final class SweepWrites {

    /// @param after what becomes of the case beside its deadlines
    private record Next(WatchedCase found, SweptState after) {}

    private static final Columns<Next> CASE =
            new Columns<Next>("complaint")
                    .with("id", ColumnType.UUID, next -> next.found.id())
                    .with("version", ColumnType.LONG, next -> next.found.nextVersion())
                    .with("status", ColumnType.TEXT, next -> next.after.status())
                    .with("priority", ColumnType.TEXT, next -> next.after.priority())
                    .with(
                            "escalation_level",
                            ColumnType.SHORT,
                            next -> (short) next.after.escalationLevel())
                    .with("assignee", ColumnType.TEXT, next -> next.after.assignee());

    // What time alone does to deadlines moves none of them but the stale one. Where a case is
    // handed over, its assignment is no longer due; where nothing is noted, a version from before
    // may have opened it while this one was rolled out.
    static final String SQL = sql();

    private final Instant now;
    private final QuietHours quiet;
    private final List<Next> cases = new ArrayList<>();
    private final List<DeadlineRow> deadlines = new ArrayList<>();
    private final List<EventRow> events = new ArrayList<>();
    private final List<LedgerRow> entries = new ArrayList<>();
    private final List<OutboxRow> messages = new ArrayList<>();

    SweepWrites(Instant now, QuietHours quiet) {
        this.now = now;
        this.quiet = quiet;
    }

    void add(WatchedCase found, Findings findings) {
        SweptState before = found.state();
        SweptState after = before.after(findings, found.isWarned());
        cases.add(new Next(found, after));
        for (Deadline deadline : findings.changed()) {
            deadlines.add(DeadlineRow.of(found.id(), deadline));
        }
        events.addAll(
                EventRow.of(
                        found.id(),
                        found.nextVersion(),
                        findings.events(),
                        before.changesTo(after)));
        entries.addAll(LedgerRow.of(found.id(), found.nextVersion(), findings.entries()));
        for (Notice notice : findings.notices()) {
            messages.add(found.outgoing(quiet).message(notice, now));
        }
    }

    int cases() {
        return cases.size();
    }

    Tuple parameters() {
        Tuple parameters = Tuple.tuple();
        CASE.bind(cases, parameters);
        Tables.DEADLINE.bind(deadlines, parameters);
        Tables.EVENT.bind(events, parameters);
        Tables.LEDGER.bind(entries, parameters);
        Tables.OUTBOX.bind(messages, parameters);
        return parameters;
    }

    private static String sql() {
        int deadlines = 1 + CASE.count();
        int events = deadlines + Tables.DEADLINE.count();
        int entries = events + Tables.EVENT.count();
        int messages = entries + Tables.LEDGER.count();
        return """
        with next_complaint as (
          update complaint c set %s,
            next_due_at = case when c.next_due_at is not null
                and (c.assignee is not null or u.assignee is null)
              then c.next_due_at
              else (select min(d.due_at) from deadline d
                where d.complaint_id = c.id and %s
                  and (d.stage <> 'ASSIGN' or c.assignee is not null or u.assignee is null)) end
          from %s where c.id = u.id
        ), next_deadline as (
          update deadline d set %s from %s
          where d.complaint_id = u.complaint_id and d.stage = u.stage
        ), new_event as (
          %s
        ), new_entry as (
          %s
        )
        %s on conflict (complaint_id, key) do nothing
        """
                .formatted(
                        CASE.assignments(1),
                        NextDueStore.PRESSES,
                        CASE.unnested(1),
                        Tables.DEADLINE.assignments(2),
                        Tables.DEADLINE.unnested(deadlines),
                        Tables.EVENT.insert(events),
                        Tables.LEDGER.insert(entries),
                        Tables.OUTBOX.insert(messages));
    }
}
