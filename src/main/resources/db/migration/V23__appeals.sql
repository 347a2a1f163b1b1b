-- The whole appeal: who had a part in a case, its appeals, and what finds those that are late.

alter table complaint
  add column recourse jsonb not null default '{"hands": [], "appeals": []}';

comment on column complaint.recourse is
  'What the customer did against the decision: "appeals" in the order of their numbers, each with '
  'the decision that it was filed against; and "hands", all who ever had a part in the case.';

-- Who had a part so far stands in the timelines.
update complaint c
set recourse = jsonb_set(c.recourse, '{hands}', h.hands)
from (
  select complaint_id, jsonb_agg(distinct person order by person) as hands
  from complaint_event e
  cross join lateral (values
    (nullif(e.actor, 'system')), (e.details ->> 'assignee'), (e.details ->> 'account'),
    (case when e.type in ('ASSIGNED', 'TRANSFERRED') then e.details ->> 'from' end),
    (case when e.type in ('ASSIGNED', 'TRANSFERRED') then e.details ->> 'to' end)) p (person)
  where person is not null
  group by complaint_id) h
where h.complaint_id = c.id;

-- An appeal that is under way goes on.
update complaint c
set recourse = jsonb_set(c.recourse, '{appeals}', jsonb_build_array(jsonb_build_object(
  'number', 1,
  'state', case when c.review_draft is null then 'ACCEPTED' else 'UNDER_REVIEW' end,
  'against', case when exists (
      select from deadline r where r.complaint_id = c.id and r.stage = 'RESULT_NOTICE')
    then 'RESULT' else 'OFFER' end,
  'filedBy', c.customer_id,
  'filedAt', to_char(d.start_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'first', jsonb_build_object(
    'text', c.proposal -> 'text',
    'remedy', c.proposal -> 'remedy',
    'compensation', c.proposal -> 'compensation',
    'decidedBy', coalesce(to_jsonb(c.decided_by), c.proposal -> 'draftedBy'),
    'sentAt', c.proposal -> 'sentAt'),
  'reviewer', c.review_draft -> 'reviewer',
  'takenOver', false)))
from deadline d
where d.complaint_id = c.id and d.stage = 'APPEAL_FINAL' and c.status = 'APPEALED';

update complaint
set review_draft = review_draft - 'upheld' || jsonb_build_object(
  'outcome', case when (review_draft ->> 'upheld')::boolean then 'UPHELD' else 'DISMISSED' end)
where review_draft is not null;

create index deadline_unreviewed on deadline (due_at)
  where stage in ('EXPERT_IN', 'APPEAL_FINAL') and state = 'BREACHED' and finished_at is null;

create index complaint_event_of_appeals on complaint_event (at)
  where type in ('APPEAL_UPHELD', 'APPEAL_PARTLY_UPHELD', 'APPEAL_DISMISSED');
