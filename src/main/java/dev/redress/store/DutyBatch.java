package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Status;
import dev.redress.core.duty.DutyAlert;
import dev.redress.core.duty.Emergency;
import dev.redress.core.duty.Relay;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.sla.Findings;
import dev.redress.core.staff.DutyRoster;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// Unacknowledged alerts of some emergencies, inside a transaction.
final class DutyBatch {

    private static final String CLAIMED =
            """
            select c.id as complaint_id, c.case_no, c.version, c.language, c.category, c.severity,
              c.risk, c.priority, c.green_channel, c.status, c.assignee,
              c.escalation_level, c.complained_of::text as complained_of, exists (
                select from deadline w where w.complaint_id = c.id and w.warned_at is not null
              ) as is_warned,
              d.team, d.step, d.alerted_at, d.due_at, d.acknowledged_by, d.acknowledged_at
            from duty_alert d join complaint c on c.id = d.complaint_id
            where %s
            order by d.due_at, d.team limit $2 for no key update of c, d skip locked
            """;
    private static final String UNANSWERED = CLAIMED.formatted("d.due_at < $1");
    private static final String UNNAMED =
            CLAIMED.formatted(
                    """
                    d.step = 0 and d.due_at >= $1
                      and c.green_channel and c.status not in (
                        'RESOLVED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')
                      and exists (
                        select from shift s
                        where s.duty_group = d.team and s.start_at <= $1 and s.end_at > $1
                          and not jsonb_exists(c.complained_of, s.account)
                          and not exists (
                            select from outbox o where o.complaint_id = c.id
                              and o.key = 'DUTY:' || d.team || ':0:' || s.account))\
                    """);
    private static final String ON_DUTY =
            """
            select account, duty_group, start_at, end_at from shift
            where duty_group is not null and start_at <= $1 and end_at > $1
            """;
    private static final String NEXT =
            """
            update duty_alert d set %s from %s
            where d.complaint_id = u.complaint_id and d.team = u.team
            """
                    .formatted(DutyRow.TABLE.assignments(2), DutyRow.TABLE.unnested(1));

    /// A case, and what is to be written of it.
    private record Next(WatchedCase found, Relay relay) {}

    private final SqlConnection connection;
    private final Instant now;
    private final BiFunction<Emergency, DutyRoster, Relay> watch;
    private final QuietHours quiet;
    private final List<Swept.Failure> failures = new ArrayList<>();

    DutyBatch(
            SqlConnection connection,
            Instant now,
            BiFunction<Emergency, DutyRoster, Relay> watch,
            QuietHours quiet) {
        this.connection = connection;
        this.now = now;
        this.watch = watch;
        this.quiet = quiet;
    }

    /// What was not acknowledged in time.
    Uni<Swept> relay(int limit) {
        return sweep(UNANSWERED, limit);
    }

    /// Of what somebody on duty was not told by name yet.
    Uni<Swept> name(int limit) {
        return sweep(UNNAMED, limit);
    }

    private Uni<Swept> sweep(String claim, int limit) {
        OffsetDateTime at = sent(now);
        return connection
                .preparedQuery(claim)
                .execute(Tuple.of(at, limit))
                .chain(found ->
                        connection
                                .preparedQuery(ON_DUTY)
                                .execute(Tuple.of(at))
                                .map(rows -> Rows.all(rows, RosterStore::shift))
                                .map(DutyRoster::new)
                                .map(roster -> judged(found, roster)))
                .chain(judged ->
                        new Halving<>(connection, this::write)
                                .write(judged)
                                .map(refused -> swept(judged, refused)));
    }

    // Whatever is wrong with one emergency must not keep the others from being answered.
    private List<Next> judged(Iterable<Row> rows, DutyRoster roster) {
        List<Next> judged = new ArrayList<>();
        for (WatchedCase found : WatchedCase.of(rows)) {
            try {
                judged.add(next(found, roster));
            } catch (RuntimeException e) {
                failures.add(new Swept.Failure(found.id(), found.caseNo(), e));
            }
        }
        return judged;
    }

    private Next next(WatchedCase found, DutyRoster roster) {
        Row row = found.rows().getFirst();
        Emergency emergency =
                new Emergency(
                        found.caseNo(),
                        row.getString("language"),
                        isOver(row),
                        Map.of(
                                "category", row.getString("category"),
                                "severity", row.getString("severity"),
                                "risk", row.getString("risk")),
                        found.complainedOf(),
                        found.rows().stream().map(DutyRow::read).toList());
        return new Next(found, watch.apply(emergency, roster));
    }

    /// Whether nobody needs to come any more: the case is no emergency now, or settled.
    private static boolean isOver(Row row) {
        Status status = Cells.constant(Status.class, row, "status");
        return !row.getBoolean("green_channel")
                || status.terminal()
                || status == Status.RESOLVED
                || status == Status.CLOSED;
    }

    private Uni<Void> write(List<Next> all) {
        SweepWrites writes = new SweepWrites(now, quiet);
        List<DutyRow> alerts = new ArrayList<>();
        for (Next next : all) {
            for (DutyAlert alert : next.relay.alerts()) {
                alerts.add(new DutyRow(next.found.id(), alert));
            }
            if (!next.relay.events().isEmpty()) {
                writes.add(next.found, findings(next));
            }
        }
        Tuple parameters = Tuple.tuple();
        DutyRow.TABLE.bind(alerts, parameters);
        return connection
                .preparedQuery(NEXT)
                .execute(parameters)
                .chain(() -> connection.preparedQuery(SweepWrites.SQL).execute(writes.parameters()))
                .replaceWithVoid();
    }

    private static Findings findings(Next next) {
        return new Findings(
                List.of(),
                next.found.rows().getFirst().getShort("escalation_level"),
                null,
                next.relay.events(),
                next.relay.notices(),
                List.of());
    }

    private Swept swept(List<Next> judged, List<Halving.Refused<Next>> refused) {
        int examined = judged.size() + failures.size();
        for (Halving.Refused<Next> bad : refused) {
            WatchedCase found = bad.item().found;
            failures.add(new Swept.Failure(found.id(), found.caseNo(), bad.cause()));
        }
        return new Swept(examined, 0, 0, 0, failures);
    }
}
