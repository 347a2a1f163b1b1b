package dev.redress.store;

import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.sla.Deadline;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// New cases taken apart into rows, and the one statement that stores them. Nothing is written of a
/// case whose key is taken, be it by an earlier request or by a neighbour in the batch.
final class IntakeBatch {

    private static final Columns<NewCase> CASE =
            new Columns<NewCase>("complaint")
                    .with("id", ColumnType.UUID, fresh -> fresh.opened().after().id())
                    .with("keyed", ColumnType.BOOLEAN, fresh -> fresh.claim() != null);

    private static final String PLAIN = sql("");

    // Most complaints come without: their statement is not to pay for it.
    private static final String WITH_EVIDENCE =
            sql(
                    """
                    , new_evidence as (
                      %s where u.complaint_id in (select id from wanted)
                    )\
                    """
                            .formatted(Tables.EVIDENCE.insert(1 + plainCount())));

    // In one order everywhere: two batches that wait for each other's keys would wait forever.
    private static final Comparator<KeyRow> BY_KEY =
            Comparator.comparing((KeyRow row) -> row.scope).thenComparing(row -> row.key);

    private final List<NewCase> cases;
    private final QuietHours quiet;
    private final DutyPolicy duty;
    private final List<KeyRow> keys = new ArrayList<>();
    private final List<ComplaintRow> complaints = new ArrayList<>();
    private final List<DeadlineRow> deadlines = new ArrayList<>();
    private final List<EventRow> events = new ArrayList<>();
    private final List<LedgerRow> entries = new ArrayList<>();
    private final List<OutboxRow> messages = new ArrayList<>();
    private final List<DutyRow> alerts = new ArrayList<>();
    private final List<EvidenceRow> evidence = new ArrayList<>();

    IntakeBatch(List<NewCase> cases, Instant now, QuietHours quiet, DutyPolicy duty) {
        this.cases = cases;
        this.quiet = quiet;
        this.duty = duty;
        for (NewCase fresh : cases) {
            add(fresh, now);
        }
        keys.sort(BY_KEY);
    }

    /// Answers the ids of the cases that were written.
    String sql() {
        return evidence.isEmpty() ? PLAIN : WITH_EVIDENCE;
    }

    Tuple parameters() {
        Tuple parameters = Tuple.tuple();
        Tables.KEY.bind(keys, parameters);
        CASE.bind(cases, parameters);
        ComplaintTable.COMPLAINT.bind(complaints, parameters);
        Tables.DEADLINE.bind(deadlines, parameters);
        Tables.EVENT.bind(events, parameters);
        Tables.LEDGER.bind(entries, parameters);
        Tables.OUTBOX.bind(messages, parameters);
        DutyRow.TABLE.bind(alerts, parameters);
        if (!evidence.isEmpty()) {
            Tables.EVIDENCE.bind(evidence, parameters);
        }
        return parameters;
    }

    private void add(NewCase fresh, Instant now) {
        Change opened = fresh.opened();
        Complaint complaint = opened.after();
        if (fresh.claim() != null) {
            keys.add(KeyRow.of(fresh.claim(), complaint.id(), now));
        }
        complaints.add(ComplaintRow.opened(complaint, fresh.createdBy(), now));
        for (Deadline deadline : complaint.deadlines()) {
            deadlines.add(DeadlineRow.of(complaint.id(), deadline));
        }
        events.addAll(EventRow.of(opened));
        evidence.addAll(ChainedRows.first(complaint.id(), opened.evidence()));
        entries.addAll(LedgerRow.of(complaint.id(), ComplaintRow.FIRST_VERSION, opened.entries()));
        Outgoing outgoing = Outgoing.of(complaint, quiet);
        for (Notice notice : opened.notices()) {
            messages.add(outgoing.message(notice, now));
        }
        if (complaint.assessment().greenChannel()) {
            duty.opened(now).forEach(alert -> alerts.add(new DutyRow(complaint.id(), alert)));
        }
    }

    private static int plainCount() {
        return Tables.KEY.count()
                + CASE.count()
                + ComplaintTable.COMPLAINT.count()
                + Tables.DEADLINE.count()
                + Tables.EVENT.count()
                + Tables.LEDGER.count()
                + Tables.OUTBOX.count()
                + DutyRow.TABLE.count();
    }

    private static String sql(String further) {
        int cases = 1 + Tables.KEY.count();
        int complaints = cases + CASE.count();
        int deadlines = complaints + ComplaintTable.COMPLAINT.count();
        int events = deadlines + Tables.DEADLINE.count();
        int entries = events + Tables.EVENT.count();
        int messages = entries + Tables.LEDGER.count();
        int alerts = messages + Tables.OUTBOX.count();
        return """
        with claimed as (
          %s on conflict do nothing returning complaint_id
        ), wanted as materialized (
          select id from %s where not keyed or id in (select complaint_id from claimed)
        ), new_complaint as (
          %s where u.id in (select id from wanted)
        ), new_deadline as (
          %s where u.complaint_id in (select id from wanted)
        ), new_event as (
          %s where u.complaint_id in (select id from wanted)
        ), new_entry as (
          %s where u.complaint_id in (select id from wanted)
        ), new_message as (
          %s where u.complaint_id in (select id from wanted)
        ), new_alert as (
          %s where u.complaint_id in (select id from wanted)
        )%s
        select id from wanted
        """
                .formatted(
                        Tables.KEY.insert(1),
                        CASE.unnested(cases),
                        ComplaintTable.COMPLAINT.insert(complaints),
                        Tables.DEADLINE.insert(deadlines),
                        Tables.EVENT.insert(events),
                        Tables.LEDGER.insert(entries),
                        Tables.OUTBOX.insert(messages),
                        DutyRow.TABLE.insert(alerts),
                        further);
    }
}
