package dev.redress.store;

import dev.redress.core.history.EventType;
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

    private record Next(WatchedCase found, Findings findings) {}

    private static final Columns<Next> CASE =
            new Columns<Next>("complaint")
                    .with("id", ColumnType.UUID, next -> next.found.id())
                    .with("version", ColumnType.LONG, next -> next.found.nextVersion())
                    .with(
                            "escalation_level",
                            ColumnType.SHORT,
                            next -> (short) next.findings.escalationLevel())
                    .with(
                            "is_endangered",
                            ColumnType.BOOLEAN,
                            next ->
                                    next.findings.events().stream()
                                            .anyMatch(
                                                    event -> event.type() == EventType.SLA_WARNING))
                    .with("assigned_to", ColumnType.TEXT, next -> next.findings.assignedTo());

    // Who has the case already keeps it.
    private static final String CASE_ASSIGNMENTS =
            """
            version = u.version, escalation_level = u.escalation_level,
            assignee = coalesce(c.assignee, u.assigned_to),
            priority = case
              when u.is_endangered and not exists (
                select from deadline w where w.complaint_id = c.id and w.warned_at is not null)
              then case c.priority when 'P4' then 'P3' when 'P3' then 'P2' else c.priority end
              else c.priority end,
            status = case
              when u.assigned_to is not null and c.status in ('RECEIVED', 'CLASSIFIED')
              then 'ASSIGNED' else c.status end\
            """;

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
        cases.add(new Next(found, findings));
        for (Deadline deadline : findings.changed()) {
            deadlines.add(DeadlineRow.of(found.id(), deadline));
        }
        events.addAll(EventRow.of(found.id(), found.nextVersion(), findings.events()));
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
          update complaint c set %s from %s where c.id = u.id
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
                        CASE_ASSIGNMENTS,
                        CASE.unnested(1),
                        Tables.DEADLINE.assignments(2),
                        Tables.DEADLINE.unnested(deadlines),
                        Tables.EVENT.insert(events),
                        Tables.LEDGER.insert(entries),
                        Tables.OUTBOX.insert(messages));
    }
}
