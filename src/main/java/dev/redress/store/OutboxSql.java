package dev.redress.store;

/// The statements about the messages to be sent.
final class OutboxSql {

    static final String COLUMNS =
            """
            o.id, o.case_no, o.template, o.template_version, o.recipient, o.text, o.state, o.attempts,
            o.next_attempt_at, o.created_at, o.sent_at, o.last_error\
            """;
    // What somebody is to call about is for people to take.
    // No party is reminded while the case is over; if it comes back, the reminder goes out after
    // all.
    private static final String DUE =
            """
            state = 'PENDING' and next_attempt_at <= $1 and lane is distinct from 'PHONE'
              and (template <> 'PARTY_REMINDER' or not exists (
                select from complaint c where c.id = complaint_id
                  and c.status in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')))\
            """;
    // Nobody is told the later before the earlier of a case: what has been due before, and still
    // waits, goes first. What somebody is to call about holds nothing up, nor does a reminder,
    // since it may wait for good; and what belongs
    // to no case has no order.
    private static final String IN_TURN =
            """
            (w.urgent or w.complaint_id = '00000000-0000-0000-0000-000000000000' or not exists (
              select from outbox e
              where e.complaint_id = w.complaint_id and e.recipient = w.recipient
                and e.state = 'PENDING' and e.id < w.id and e.template <> 'PARTY_REMINDER'
                and (e.next_attempt_at <= $1 and e.lane is distinct from 'PHONE'
                  or e.lane <> 'PHONE' and e.held_since is null)))\
            """;
    static final String CLAIM =
            """
            update outbox o set attempts = o.attempts + 1, next_attempt_at = $2,
              held_since = null
            where o.id in (
              select id from outbox w where lane = $4 and %s and %s
              order by next_attempt_at limit $3 for no key update of w skip locked)
            returning %s
            """
                    .formatted(DUE, IN_TURN, COLUMNS);
    // What was promised to be sent is met by it. The due instant still counts as kept; what is sent
    // later is broken, and stays for the sweep, which counts and tells it. What came back before
    // this could be noted has left the lane.
    static final String SENT =
            """
            with sent as (
              update outbox set state = 'SENT', sent_at = $1, last_error = null,
                text = case when $3 and template in (%s) then '***' else text end
              where id = any($2) and state = 'PENDING' and lane = $4 returning id)
            update placed_order set finished_at = $1,
              state = case
                when state <> 'RUNNING' then state
                when $1 <= due_at then 'MET'
                else 'BREACHED' end,
              breached_at = case when $1 > due_at then due_at else breached_at end,
              next_at = case when $1 <= due_at then null else next_at end
            where message_id in (select id from sent) and finished_at is null
            """
                    .formatted(SurveySql.LETTERS);
    static final String RETRY =
            """
            update outbox set next_attempt_at = $1, last_error = $2, held_since = $5
            where id = $3 and state = 'PENDING' and lane = $4
            """;
    // What was put into a lane before ways were written down goes to the app at last.
    private static final String NEXT_WAY =
            """
            lane = coalesce(ways[1], 'INBOX'), ways = ways[2:], attempts = 0, next_attempt_at = $2,
            last_error = $3, held_since = $5\
            """;
    private static final String HAS_WAY =
            "(ways[1] is not null or ways is null and lane in ('EMAIL', 'SMS', 'PUSH'))";
    static final String MOVE =
            "update outbox set %s where id = $1 and state = 'PENDING' and lane = $4 and %s"
                    .formatted(NEXT_WAY, HAS_WAY);
    // A provider may say that a message came back before it is noted that the provider took it.
    static final String TAKEN =
            "(state = 'SENT' or state = 'PENDING' and attempts > 0) and lane = $4";
    // A link that was emptied once it was sent cannot be sent again.
    static final String BRING_OTHERWISE =
            """
            update outbox set state = 'PENDING', sent_at = null, %s
            where id = $1 and %s and text <> '***' and %s
            """
                    .formatted(NEXT_WAY, TAKEN, HAS_WAY);
    static final String DEAD =
            """
            with failed as (
              update outbox set state = 'DEAD', last_error = $1, dead_reason = $3, dead_at = $4
              where id = $2 and state = 'PENDING' and lane = $5 returning id)
            %s
            """
                    .formatted(SurveySql.UNDELIVERED);
    // Not tried after all: the attempt is taken back.
    static final String PUT_BACK =
            """
            update outbox set attempts = attempts - 1, next_attempt_at = $1
            where id = any($2) and state = 'PENDING' and lane = $3
            """;
    static final String COUNT =
            """
            select count(*) from (
              select from outbox where %s limit $2) due
            """
                    .formatted(DUE);

    private OutboxSql() {}
}
