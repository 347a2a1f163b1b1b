-- What a case gathers beside its plain way: pauses, teams, waits, reports, tasks and evidence.

alter table complaint
  add column pauses        jsonb not null default '[]',
  add column skill_group   text  not null default 'FIRST_LINE' check (skill_group in (
    'FIRST_LINE', 'MIDDLE_OFFICE', 'TECHNICAL_T1', 'TECHNICAL_T2', 'TECHNICAL_T3')),
  add column follow_up     text,
  add column waits_for     text,
  add column waits_until   timestamptz,
  add column risk_report   jsonb,
  add column tasks         jsonb not null default '[]',
  add constraint complaint_waits_check check (num_nulls(waits_for, waits_until) in (0, 2));

comment on column complaint.pauses is
  'The times in which promises stood still, oldest first, each with its reason; the last may be open.';
comment on column complaint.skill_group is 'The team that has the case now.';
comment on column complaint.follow_up is 'Who accompanies a major case to its end.';
comment on column complaint.waits_for is
  'The third party whose answer is waited for; empty when nobody waits.';
comment on column complaint.waits_until is
  'When the case goes on without that answer. The instant itself still counts as in time.';
comment on column complaint.risk_report is 'The report on a high risk, with author and approver.';
comment on column complaint.tasks is
  'What other departments were asked, by number, with their answers.';

create index complaint_by_follow_up on complaint (follow_up, id) where follow_up is not null;
create index complaint_waiting on complaint (waits_until) where waits_until is not null;

create table evidence (
  id           uuid        primary key,
  complaint_id uuid        not null,
  side         text        not null check (side in ('CUSTOMER', 'PLATFORM', 'MERCHANT', 'CARRIER')),
  kind         text        not null check (kind in ('TEXT', 'REFERENCE')),
  description  text        not null,
  reference    text,
  sha256       text        check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type   text,
  given_by     text        not null,
  given_at     timestamptz not null,
  check ((kind = 'REFERENCE') = (reference is not null))
);

comment on table evidence is
  'One piece of evidence, only ever added to. Files stay where the platform''s app keeps them.';
comment on column evidence.id is 'UUIDv7: in the order of arrival.';
comment on column evidence.side is 'Whose evidence it is, which need not be who handed it in.';
comment on column evidence.description is 'What it is or shows; the statement itself for TEXT.';
comment on column evidence.reference is 'A URL or storage key of the app.';
comment on column evidence.sha256 is 'Of the file, so that a change of it is noticed.';
comment on column evidence.given_by is 'The account that handed it in.';

create index evidence_of_case on evidence (complaint_id, id);
