-- What people say about a case beside what the desk found by itself.

alter table complaint
  add column correction      jsonb,
  add column technical_cause jsonb,
  drop constraint complaint_skill_group_check,
  add constraint complaint_skill_group_check check (skill_group in (
    'FIRST_LINE', 'RETURNS', 'REPAIRS', 'MIDDLE_OFFICE', 'TECHNICAL_T1', 'TECHNICAL_T2', 'TECHNICAL_T3'));

comment on column complaint.correction is
  'What the desk classified the case as, who said otherwise last, when and why; empty while nobody did. '
  'What they said stands in the columns of the classification.';
comment on column complaint.technical_cause is
  'Who found that a defect of the system caused the case, when and why; empty while nobody did.';

-- The front of the queue: the most pressing of the open cases, few among many.
create index complaint_pressing on complaint (priority)
  where priority in ('P1', 'P2')
    and status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED');
