package dev.redress.store;

/// The statements of [SurveyStore]. Each is a transaction of its own.
final class SurveySql {

    /// The templates of all messages that hold a link.
    static final String LETTERS =
            "'SURVEY_INVITATION', 'SURVEY_ORDER_INVITATION', 'SURVEY_CAMPAIGN_INVITATION',"
                    + " 'SURVEY_REMINDER'";

    /// Ends the survey whose invitation was given up, after a part `failed` of the statement with
    /// the messages that were given up.
    static final String UNDELIVERED =
            """
            update survey set state = 'UNDELIVERED'
            where state = 'SENT' and reminded_at is null and id in (
              select l.survey_id from survey_letter l join failed f on f.id = l.message_id)
            """;

    static final String DUE =
            """
            select id from survey where state = 'SCHEDULED' and due_at <= $1
            order by due_at, id limit $2
            """;

    /// Who has not answered when so much of the time is over.
    static final String UNREMINDED =
            """
            select id from survey
            where state in ('SENT', 'OPENED') and expires_at > $1 and expires_at <= $2
              and reminded_at is null
            order by expires_at, id limit $3
            """;

    /// Of all kinds together: to be sent, to be reminded of, and to be ended.
    static final String COUNT =
            """
            select count(*) from (
              (select from survey where state = 'SCHEDULED' and due_at <= $1 limit $3)
              union all
              (select from survey
               where state in ('SENT', 'OPENED') and expires_at > $1 and expires_at <= $2
                 and reminded_at is null limit $3)
              union all
              (select from survey
               where state in ('SENT', 'OPENED') and expires_at <= $1 limit $3)) due
            """;

    /// One survey with what speaks for and against sending it.
    static final String ASKED =
            """
            select s.id, s.kind, s.customer_id, s.sent_at,
              coalesce(c.case_no, s.order_no, g.name, '') as subject,
              coalesce(h.language, c.language, s.language, 'zh-CN') as language,
              c.status, c.source, c.tags::text as tags, o.cancelled_at is not null as cancelled,
              p.refused_at is not null as refused, p.asked_at,
              exists (
                select from account a
                where a.username = s.customer_id and not a.roles <@ array['app', 'customer'])
                as of_staff,
              (select max(m.created_at) from outbox m
               where s.kind = 'CASE' and m.complaint_id = s.complaint_id
                 and m.template = 'SURVEY_INVITATION') as case_asked_at,
              (select max(m.created_at) from complaint k join outbox m on m.complaint_id = k.id
               where s.kind = 'ORDER' and k.order_no = s.order_no
                 and m.template = 'SURVEY_INVITATION') as order_case_asked_at
            from survey s
            left join complaint c on c.id = s.complaint_id
            left join signed_order o on o.order_no = s.order_no
            left join survey_campaign g on g.id = s.campaign_id
            left join survey_person p on p.customer_id = s.customer_id
            left join customer_preference h on h.customer_id = s.customer_id
            where s.id = $1
            """;

    // The message of a survey without a case has the order or campaign where a case would stand.
    private static final String LETTER =
            """
            , letter as (
              insert into survey_letter (token_hash, survey_id, message_id)
              select $2, id, $5 from written)
            insert into outbox (id, complaint_id, case_no, key, template, recipient, text, state,
              template_version, attempts, next_attempt_at, held_since, created_at)
            select $5, coalesce(w.complaint_id, '00000000-0000-0000-0000-000000000000'),
              coalesce(c.case_no, w.order_no, 'SURVEY'), $6, $7, $8, $9, 'PENDING', $11, 0, $10, case when $10 > $3 then $3 end, $3
            from written w left join complaint c on c.id = w.complaint_id
            """;

    static final String INVITE =
            """
            with written as (
              update survey set state = 'SENT', sent_at = $3, expires_at = $4
              where id = $1 and state = 'SCHEDULED'
              returning id, kind, complaint_id, order_no, customer_id
            ), asked as (
              insert into survey_person (customer_id, asked_at)
              select customer_id, $3 from written
              on conflict (customer_id) do update set asked_at = excluded.asked_at
            ), tallied as (
              insert into survey_sent as t (week, kind, category, team, sent)
              select $12, w.kind, coalesce(c.category, ''), coalesce(c.skill_group, ''), 1
              from written w left join complaint c on c.id = w.complaint_id
              on conflict (week, kind, category, team) do update set sent = t.sent + 1)\
            """
                    + LETTER;

    static final String REMIND =
            """
            with written as (
              update survey set reminded_at = $3
              where id = $1 and state in ('SENT', 'OPENED') and reminded_at is null
                and expires_at = $4
              returning id, complaint_id, order_no)\
            """
                    + LETTER;

    static final String SUPPRESS =
            """
            update survey set state = 'SUPPRESSED', suppression = $2
            where id = $1 and state = 'SCHEDULED'
            """;

    static final String EXPIRE =
            """
            update survey set state = 'EXPIRED'
            where state in ('SENT', 'OPENED') and id in (
              select id from survey where state in ('SENT', 'OPENED') and expires_at <= $1
              order by expires_at limit $2)
            """;

    private SurveySql() {}
}
