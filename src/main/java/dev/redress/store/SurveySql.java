package dev.redress.store;

/// The statements of [SurveyStore]. Each is a transaction of its own.
final class SurveySql {

    static final String DUE =
            """
            select s.id, s.complaint_id, c.case_no, s.customer_id, c.language
            from survey s join complaint c on c.id = s.complaint_id
            where s.state = 'SCHEDULED' and s.due_at <= $1
            order by s.due_at limit $2
            """;

    /// Of both kinds together: to be sent, and to be ended.
    static final String COUNT =
            """
            select count(*) from (
              (select from survey where state = 'SCHEDULED' and due_at <= $1 limit $2)
              union all
              (select from survey
               where state in ('SENT', 'OPENED') and expires_at <= $1 limit $2)) due
            """;

    static final String INVITE =
            """
            with invited as (
              update survey set state = 'SENT', token_hash = $2, sent_at = $3, expires_at = $4
              where id = $1 and state = 'SCHEDULED'
              returning complaint_id
            )
            insert into outbox (id, complaint_id, case_no, key, template, recipient, text, state,
              attempts, next_attempt_at, created_at)
            select $5, c.id, c.case_no, $6, $7, $8, $9, 'PENDING', 0, $10, $3
            from invited join complaint c on c.id = invited.complaint_id
            """;

    static final String SUPPRESS =
            "update survey set state = 'SUPPRESSED' where id = $1 and state = 'SCHEDULED'";

    static final String EXPIRE =
            """
            update survey set state = 'EXPIRED'
            where state in ('SENT', 'OPENED') and id in (
              select id from survey where state in ('SENT', 'OPENED') and expires_at <= $1
              order by expires_at limit $2)
            """;

    static final String FIND =
            "select state, complaint_id, expires_at from survey where token_hash = $1";

    static final String OPEN =
            """
            update survey set state = 'OPENED'
            where token_hash = $1 and state = 'SENT' and expires_at > $2
            """;

    /// The lock makes a second answer wait for the first, and then find nothing.
    static final String ANSWER =
            """
            with invited as (
              select id, complaint_id from survey
              where token_hash = $1 and state in ('SENT', 'OPENED') and expires_at > $2
              for update
            ), unlinked as (
              update survey set state = 'ANSWERED', complaint_id = null, customer_id = null,
                due_at = null, sent_at = null, expires_at = null
              where id in (select id from invited)
            )
            insert into survey_response (id, category, answers, score, answered_on)
            select gen_random_uuid(), c.category, cast($3 as text)::jsonb,
              cast($4 as text)::numeric, $5
            from invited join complaint c on c.id = invited.complaint_id
            """;

    private SurveySql() {}
}
