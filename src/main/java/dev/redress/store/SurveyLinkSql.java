package dev.redress.store;

/// The statements of [SurveyStore] for whoever holds the link of a survey. Each is a transaction of
/// its own.
final class SurveyLinkSql {

    static final String FIND =
            """
            select s.state, s.kind, s.sent_at, s.expires_at, c.category, c.skill_group, g.subject
            from survey_letter l join survey s on s.id = l.survey_id
            left join complaint c on c.id = s.complaint_id
            left join survey_campaign g on g.id = s.campaign_id
            where l.token_hash = $1
            """;

    // What is open under the token, locked: a second one waits, and then finds nothing.
    private static final String OPEN_ONE =
            """
            select id, customer_id from survey
            where id = (select survey_id from survey_letter where token_hash = $1)
              and state in ('SENT', 'OPENED') and expires_at > $2
            for update\
            """;

    static final String OPEN =
            """
            update survey set state = 'OPENED'
            where id = (select survey_id from survey_letter where token_hash = $1)
              and state = 'SENT' and expires_at > $2
            """;

    static final String ANSWER =
            """
            with invited as (%s), unlinked as (
              update survey set state = 'ANSWERED', complaint_id = null, customer_id = null,
                order_no = null, campaign_id = null, language = null, due_at = null,
                sent_at = null, expires_at = null, reminded_at = null
              where id in (select id from invited)
            ), letters as (
              update survey_letter set message_id = null
              where survey_id in (select id from invited)
            ), called as (
              insert into call_back (id, contact, due_at, state)
              select $5, $6, $7, 'OPEN' from invited where $6 is not null)
            insert into survey_ballot (id, sealed) select $3, $4 from invited
            """
                    .formatted(OPEN_ONE);

    static final String REFUSE =
            """
            with invited as (%s), ended as (
              update survey set state = 'EXPIRED' where id in (select id from invited))
            insert into survey_person as p (customer_id, refused_at)
            select customer_id, $2 from invited
            on conflict (customer_id) do update set refused_at = excluded.refused_at
            """
                    .formatted(OPEN_ONE);

    private SurveyLinkSql() {}
}
