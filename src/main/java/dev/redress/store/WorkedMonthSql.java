package dev.redress.store;

/// What everybody did in a month, from what the cases keep: closings and promises.
///
/// Parameters: the first instant of the month, the first one after it, its first day, the stages
/// that are promised to customers, and how many people at most.
final class WorkedMonthSql {

    /// Who was counted longest ago comes first. Who did nothing is there as long as they have an
    /// appraisal that may change.
    static final String WORKED =
            """
            with ended as (
              select distinct on (complaint_id) complaint_id, assignee as account, skill_group,
                reason = 'confirmed' and (
                  select e.actor from complaint_event e
                  where e.complaint_id = r.complaint_id and e.type = 'CONFIRMED'
                  order by e.version desc limit 1) <> assignee as confirmed
              from closing_record r
              where closed_at >= $1 and closed_at < $2 and assignee is not null
              order by complaint_id, version desc),
            owed as (
              select d.complaint_id, d.responsible_person as account, d.stage = 'FIRST_RESPONSE' as is_first,
                d.state = 'MET' or d.breached_at is not null as settled,
                d.state = 'MET' and d.breached_at is null as kept,
                d.breached_at is not null and exists (
                  select from complaint_event e
                  where e.complaint_id = d.complaint_id and e.type = 'ESCALATED'
                    and e.at = d.breached_at and e.details ->> 'reason' = d.stage) as escalated
              from deadline d
              where d.due_at >= $1 and d.due_at < $2 and d.responsible_person is not null
                and d.responsible_role not in ('CUSTOMER', 'SCHEDULER') and d.stage = any($4)
                and (d.state <> 'CANCELLED' or d.breached_at is not null)),
            handled as (
              select account, count(*) as cases from (
                select account, complaint_id from ended
                union
                select account, complaint_id from owed) as touched
              group by account),
            closings as (
              select account, count(*) as closed, count(*) filter (where confirmed) as confirmed,
                mode() within group (order by skill_group) as team
              from ended group by account),
            promises as (
              select account,
                count(*) filter (where is_first and settled) as first_responses,
                count(*) filter (where is_first and kept) as first_responses_kept,
                count(*) filter (where not is_first and settled) as promises,
                count(*) filter (where not is_first and kept) as promises_kept,
                count(distinct complaint_id) filter (where escalated) as escalated
              from owed group by account),
            people as (
              select account from handled
              union
              select account from appraisal where month = $3 and not final)
            select people.account, coalesce(c.team, (
                select skill.key from jsonb_each_text(s.skills) skill
                order by skill.value::integer desc, skill.key limit 1)) as team,
              coalesce(h.cases, 0) as handled, coalesce(c.closed, 0) as closed,
              coalesce(c.confirmed, 0) as confirmed,
              coalesce(p.first_responses, 0) as first_responses,
              coalesce(p.first_responses_kept, 0) as first_responses_kept,
              coalesce(p.promises, 0) as promises, coalesce(p.promises_kept, 0) as promises_kept,
              coalesce(p.escalated, 0) as escalated
            from people
              left join handled h using (account)
              left join closings c using (account)
              left join promises p using (account)
              left join staff_profile s using (account)
              left join appraisal a on a.month = $3 and a.account = people.account
            where a.final is distinct from true
            order by a.as_of nulls first, people.account limit $5
            """;

    private WorkedMonthSql() {}
}
