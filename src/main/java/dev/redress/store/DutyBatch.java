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
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/// Unacknowledged alerts of some emergencies, inside a transaction.
final class DutyBatch {

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
        return sweep(DutySql.UNANSWERED, limit);
    }

    /// Of what somebody on duty was not told by name yet.
    Uni<Swept> name(int limit) {
        return sweep(DutySql.UNNAMED, limit);
    }

    // The cases first, and their alerts by a statement of its own: it sees them as they are once
    // nobody else can change them.
    private Uni<Swept> sweep(String which, int limit) {
        return connection
                .preparedQuery(DutySql.held(which))
                .execute(Tuple.of(sent(now), limit))
                .map(rows -> Rows.all(rows, row -> row.getUUID("id")).toArray(UUID[]::new))
                .chain(ids ->
                        ids.length == 0
                                ? Uni.createFrom().item(swept(List.of(), List.of()))
                                : sweep(which, ids));
    }

    private Uni<Swept> sweep(String which, UUID[] ids) {
        return connection
                .preparedQuery(DutySql.alerts(which))
                .execute(Tuple.of(sent(now), ids))
                .chain(this::judge)
                .chain(judged ->
                        new Halving<>(connection, this::write)
                                .write(judged)
                                .map(refused -> swept(judged, refused)));
    }

    private Uni<List<Next>> judge(RowSet<Row> found) {
        return connection
                .preparedQuery(DutySql.ON_DUTY)
                .execute(Tuple.of(sent(now)))
                .map(rows -> Rows.all(rows, RosterStore::shift))
                .map(DutyRoster::new)
                .map(roster -> judged(found, roster));
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
