package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.sla.Stage;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/// What a sweep asks the database. Every statement begins with the parameters of [#due].
final class SweepSql {

    // A warning is due at its instant; a promise is broken only after it.
    private static final String DUE =
            """
            d.state = 'RUNNING' and d.responsible_role <> 'CUSTOMER'
            and d.next_at <= $1 and (d.warned_at is null or d.next_at < $1)
            and d.stage = any($2) and d.complaint_id <> all($3)\
            """;

    private static final String CONTACT =
            """
            case when not jsonb_exists(c.complained_of, c.first_contact_owner)
              then c.first_contact_owner end as contact\
            """;

    /// Locks the cases of the longest due deadlines, at most `$4`. The deadlines are locked as
    /// well, so that those which another sweep has dealt with since this statement began are left
    /// out: an empty answer means that there is nothing to do.
    static final String CLAIM =
            """
            select c.id from deadline d join complaint c on c.id = d.complaint_id
            where %s
            order by d.next_at limit $4 for no key update of c, d skip locked
            """
                    .formatted(DUE);

    /// The due deadlines of the cases `$4`. Where one of them is that nobody was given the case,
    /// also what runs besides: all of it will be owed by whoever takes the case over.
    static final String LOAD =
            """
            select c.case_no, c.version, c.status, c.language, c.severity, c.risk, c.priority,
              c.green_channel, c.escalation_level, %s, c.assignee,
              c.complained_of::text as complained_of, c.customer_id, g.supervisor, exists (
                select from deadline w where w.complaint_id = c.id and w.warned_at is not null
              ) as is_warned, %s
            from complaint c
            join deadline d on d.complaint_id = c.id
            left join deadline a on a.complaint_id = c.id and a.stage = 'ASSIGN'
              and a.stage = any($2) and a.state = 'RUNNING' and a.due_at < $1
            left join skill_group g on g.name = c.category and a.stage is not null
              and not jsonb_exists(c.complained_of, g.supervisor)
            where c.id = any($4) and (%s
              or g.supervisor is not null
                and (d.state = 'PAUSED' or d.state = 'RUNNING' and d.next_at > $1))
            """
                    .formatted(CONTACT, DeadlineRow.READ, DUE);

    /// Lets the due deadlines of the cases `$4` wait until `$5`.
    static final String PUT_BACK =
            """
            update deadline d set next_at = $5 where d.complaint_id = any($4) and %s
            """
                    .formatted(DUE);

    /// At most `$4` cases with due deadlines, in the order in which a sweep takes them.
    static final String CASES =
            """
            select d.complaint_id from deadline d where %s
            group by d.complaint_id order by min(d.next_at) limit $4
            """
                    .formatted(DUE);

    private SweepSql() {}

    static Tuple due(SweepOrder order) {
        return Tuple.of(
                sent(order.now()),
                order.stages().stream().map(Stage::name).toArray(String[]::new),
                order.except().toArray(UUID[]::new));
    }

    static Tuple limited(SweepOrder order) {
        return due(order).addInteger(order.limit());
    }

    static Tuple of(SweepOrder order, List<UUID> ids) {
        return due(order).addValue(ids.toArray(UUID[]::new));
    }
}
