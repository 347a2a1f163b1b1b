package dev.redress.store;

/// What a sweep asks about the alerts of emergencies. The time is `$1` in all of it.
final class DutySql {

    /// Not acknowledged in time.
    static final String UNANSWERED = "d.due_at < $1";

    /// Somebody on duty was not told by name yet, and those alerted before still have time.
    static final String UNNAMED =
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
            """;

    static final String ON_DUTY =
            """
            select account, duty_group, start_at, end_at from shift
            where duty_group is not null and start_at <= $1 and end_at > $1
            """;

    private static final String CASES =
            """
            select d.complaint_id, min(d.due_at) as since
            from duty_alert d join complaint c on c.id = d.complaint_id
            where %s group by d.complaint_id\
            """;

    /// How many cases have such alerts, at most `$2` of each kind.
    static final String COUNT =
            """
            select (select count(*) from (%s limit $2) unanswered)
              + (select count(*) from (%s limit $2) unnamed)
            """
                    .formatted(CASES.formatted(UNANSWERED), CASES.formatted(UNNAMED));

    private DutySql() {}

    /// Locks the cases that wait longest with such alerts, at most `$2`.
    static String held(String which) {
        return """
        select c.id from (%s) w join complaint c on c.id = w.complaint_id
        order by w.since, c.id limit $2 for no key update of c skip locked
        """
                .formatted(CASES.formatted(which));
    }

    /// All such alerts of the cases `$2`.
    static String alerts(String which) {
        return """
        select c.id as complaint_id, c.case_no, c.version, c.language, c.category, c.severity,
          c.risk, c.priority, c.green_channel, c.status, c.assignee,
          c.escalation_level, c.complained_of::text as complained_of, exists (
            select from deadline w where w.complaint_id = c.id and w.warned_at is not null
          ) as is_warned,
          d.team, d.step, d.alerted_at, d.due_at, d.acknowledged_by, d.acknowledged_at
        from duty_alert d join complaint c on c.id = d.complaint_id
        where c.id = any($2) and %s
        order by d.due_at, d.team
        """
                .formatted(which);
    }
}
