package dev.redress.store;

/// The statements of [PhoneTaskStore].
final class PhoneTaskSql {

    /// With the time as `$1` and the value of what is visible as `$2`; the condition for that
    /// follows.
    static final String WAITING =
            """
            select o.id, c.id as case_id, o.case_no, o.template, o.text, o.attempts,
              o.next_attempt_at, c.customer_phone, c.sealed_with, t.claimed_by, o.urgent, %s
            from outbox o join complaint c on c.id = o.complaint_id
            left join customer_preference p on %s
            left join phone_task t on t.outbox_id = o.id and t.claimed_at > $1::timestamptz - interval '30 minutes'
            where o.state = 'PENDING' and o.lane = 'PHONE' and o.next_attempt_at <= $1::timestamptz and \
            """
                    .formatted(PreferenceColumns.NAMES, PreferenceColumns.OF_RECIPIENT);

    /// Somebody who does not call leaves it to others after half an hour.
    static final String CLAIM =
            """
            insert into phone_task as t (outbox_id, claimed_by, claimed_at) values ($1, $2, $3)
            on conflict (outbox_id) do update
            set claimed_by = excluded.claimed_by, claimed_at = excluded.claimed_at
            where t.claimed_by = excluded.claimed_by
              or t.claimed_at <= excluded.claimed_at - interval '30 minutes'
            """;

    static final String RELEASE = "delete from phone_task where outbox_id = $1";

    static final String NOTE_CALL =
            "insert into phone_call (outbox_id, at, account, outcome) values ($1, $2, $3, $4)";

    static final String CALL_AGAIN =
            """
            update outbox set attempts = attempts + 1, next_attempt_at = $2, last_error = $3,
              held_since = $4
            where id = $1
            """;

    private PhoneTaskSql() {}
}
