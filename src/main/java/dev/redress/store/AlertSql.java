package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.identity.Role;
import dev.redress.core.insight.AlertLevel;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.notice.Recipient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The alerts of a run, gathered for the one statement that opens and raises them and hands their
/// notices to the outbox.
final class AlertSql {

    private record Open(UUID id, FoundAlert found) {}

    private record Told(UUID id, FoundAlert found, Role recipient, Instant at) {}

    private static final Columns<Open> ALERT =
            new Columns<Open>("alert")
                    .with("id", ColumnType.UUID, open -> open.id)
                    .with("kind", ColumnType.TEXT, open -> open.found.kind())
                    .with("dimension", ColumnType.TEXT, open -> open.found.dimension())
                    .with("value", ColumnType.TEXT, open -> open.found.value())
                    .with("level", ColumnType.TEXT, open -> open.found.level())
                    .with("complaints", ColumnType.INTEGER, open -> open.found.complaints())
                    .with("customers", ColumnType.INTEGER, open -> open.found.customers())
                    .with("baseline", ColumnType.AMOUNT, open -> open.found.baseline());

    private static final Columns<Told> NOTICE =
            new Columns<Told>("outbox")
                    .with("id", ColumnType.UUID, told -> told.id)
                    .with("kind", ColumnType.TEXT, told -> told.found.kind())
                    .with("dimension", ColumnType.TEXT, told -> told.found.dimension())
                    .with("value", ColumnType.TEXT, told -> told.found.value())
                    .with("template", ColumnType.TEXT, told -> told.found.template())
                    .with(
                            "recipient",
                            ColumnType.TEXT,
                            told -> new Recipient.Holders(told.recipient).address())
                    .with(
                            "text",
                            ColumnType.TEXT,
                            told -> SealedColumn.MESSAGE.sealed(told.found.words().text()))
                    .with(
                            "template_version",
                            ColumnType.INTEGER,
                            told -> told.found.words().version())
                    .with("next_attempt_at", ColumnType.TIME, told -> told.at);

    private static final String RANK = "array_position(array['YELLOW', 'ORANGE', 'RED'], %s.level)";

    /// A person closed it, and it has been neither calm nor graver since: a mass complaint is
    /// graver by twice as many customers.
    private static final String DONE_WITH =
            """
            exists (
              select from alert d
              where d.closed_at is not null and d.seen_at > $2::timestamptz
                and d.kind = u.kind and d.dimension = u.dimension and d.value = u.value
                and %s >= %s
                and not (u.kind = 'MASS_COMPLAINT'
                  and u.customers >= 2 * coalesce(d.closing_customers, d.customers)))\
            """
                    .formatted(RANK.formatted("d"), RANK.formatted("u"));

    /// `$1` is now, `$2` since when an alert must be quiet to be calm. What is open and not milder
    /// is neither written nor told.
    static final String RAISE =
            """
            with told as (
              insert into alert as a (id, kind, dimension, value, level, complaints, customers,
                baseline, opened_at, raised_at, seen_at)
              select id, kind, dimension, value, level, complaints, customers, baseline::numeric,
                $1::timestamptz, $1::timestamptz, $1::timestamptz
              from %s
              where not %s
              on conflict (kind, dimension, value) where closed_at is null do update
              set level = excluded.level, raised_at = excluded.raised_at,
                complaints = excluded.complaints, customers = excluded.customers,
                baseline = excluded.baseline
              where %s < %s
              returning id, kind, dimension, value, level, xmax = 0 as is_new, complaints
            ), noted as (
              insert into alert_event (alert_id, type, at, level, complaints, actor)
              select id, case when is_new then 'OPENED' else 'RAISED' end,
                $1::timestamptz,
                level, complaints, 'system'
              from told
            ), sent as (
              insert into outbox (id, complaint_id, case_no, key, template, recipient, text, state,
                template_version, attempts, next_attempt_at, created_at)
              select u.id, '00000000-0000-0000-0000-000000000000',
                left(u.dimension || ' ' || u.value, 200),
                t.id || ':' || t.level || ':' || u.recipient, u.template, u.recipient, u.text,
                'PENDING', u.template_version, 0, u.next_attempt_at, $1::timestamptz
              from %s
              join told t on t.kind = u.kind and t.dimension = u.dimension and t.value = u.value
              on conflict do nothing
            )
            select count(*)::int from told
            """
                    .formatted(
                            ALERT.unnested(3),
                            DONE_WITH,
                            RANK.formatted("a"),
                            RANK.formatted("excluded"),
                            NOTICE.unnested(3 + ALERT.count()));

    /// What is open has the figures of this run; what a person closed is not calm yet.
    static final String SEE =
            """
            update alert a
            set complaints = u.complaints, customers = u.customers, baseline = u.baseline::numeric,
              seen_at = $1::timestamptz
            from %s
            where (a.closed_at is null or a.seen_at > $2::timestamptz)
              and a.kind = u.kind and a.dimension = u.dimension and a.value = u.value
            """
                    .formatted(ALERT.unnested(3));

    /// How many [#RAISE] would write.
    static final String UNTOLD =
            """
            select count(*)::int from %s
            where $1::timestamptz is not null and not %s and not exists (
              select from alert a
              where a.closed_at is null
                and a.kind = u.kind and a.dimension = u.dimension and a.value = u.value
                and %s >= %s)
            """
                    .formatted(
                            ALERT.unnested(3), DONE_WITH, RANK.formatted("a"), RANK.formatted("u"));

    private AlertSql() {}

    static Tuple raising(List<FoundAlert> found, Instant now, Instant calmSince, QuietHours quiet) {
        Tuple parameters = seeing(found, now, calmSince);
        List<Told> notices = new ArrayList<>();
        for (FoundAlert one : found) {
            boolean isUrgent = one.level() == AlertLevel.RED;
            Instant at = quiet.earliest(one.template(), isUrgent, now);
            for (Role recipient : one.recipients()) {
                notices.add(new Told(TimeOrderedId.at(now), one, recipient, at));
            }
        }
        NOTICE.bind(notices, parameters);
        return parameters;
    }

    static Tuple seeing(List<FoundAlert> found, Instant now, Instant calmSince) {
        Tuple parameters = Tuple.of(sent(now), sent(calmSince));
        ALERT.bind(
                found.stream().map(one -> new Open(TimeOrderedId.at(now), one)).toList(),
                parameters);
        return parameters;
    }
}
