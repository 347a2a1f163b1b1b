-- The end of a case: what the customer is still to hear, and what stays when it is put away.

alter table complaint
  add column follow_up_on date,
  add column archive_at timestamptz;

comment on column complaint.follow_up_on is
  'The nearest date of its open follow-ups; absent if there is none, or the case was never settled.';
comment on column complaint.archive_at is
  'When nobody can come back to the closed case any more; absent while it is not closed or the customer '
  'is still to hear of something.';

create index complaint_follow_up on complaint (follow_up_on, id) where follow_up_on is not null;
create index complaint_archive on complaint (archive_at) where archive_at is not null;

update complaint c
set follow_up_on = f.day
from (
  select id, min((point ->> 'dueOn')::date) as day
  from complaint, jsonb_array_elements(follow_ups) point
  where point ->> 'contactedAt' is null and status not in ('WITHDRAWN', 'MERGED', 'REJECTED')
  group by id) f
where c.id = f.id;

-- Cases that were closed before do not tell when; their history does. One that was opened again was
-- closed several times: the last one counts.
update complaint c
set care = jsonb_set(c.care, '{result}', jsonb_build_object(
      'closedAt', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'reopenUntil', to_char(
        (e.at + interval '30 days') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))),
  archive_at = case when c.follow_up_on is null then e.at + interval '30 days' end
from (
  select complaint_id, max(at) as at from complaint_event where type = 'CLOSED'
  group by complaint_id) e
where c.status = 'CLOSED' and e.complaint_id = c.id;

create table confirmation (
  id uuid primary key,
  customer_id text not null,
  complaint_id uuid not null,
  case_no text not null,
  at timestamptz not null,
  satisfied boolean not null,
  said_by text not null,
  proof text
);

create index confirmation_of_customer on confirmation (customer_id, id);

comment on table confirmation is 'What customers said of the results of their cases, one after the other (FBK-07).';
comment on column confirmation.id is 'UUIDv7: a list by id is a list by time.';
comment on column confirmation.said_by is 'The account: the customer, the app, or whoever of the desk heard it.';
comment on column confirmation.proof is 'Where it can be looked up, if somebody of the desk heard it.';

create table closing_record (
  complaint_id uuid not null,
  version bigint not null,
  case_no text not null,
  closed_at timestamptz not null,
  reason text not null,
  skill_group text not null,
  assignee text,
  severity text not null,
  category text not null,
  escalation_level smallint not null,
  handling_seconds bigint not null check (handling_seconds >= 0),
  promises_kept integer not null check (promises_kept >= 0),
  promises_broken integer not null check (promises_broken >= 0),
  primary key (complaint_id, version)
);

create index closing_record_of_team on closing_record (skill_group, closed_at);
create index closing_record_by_time on closing_record (closed_at);

comment on table closing_record is
  'A case that was closed: where the evaluation of the team begins (FBK-05). One that is opened again and '
  'closed again has two.';
comment on column closing_record.reason is
  'confirmed by the customer or by whoever heard it, silence, or what else ended the matter.';
comment on column closing_record.version is 'Of the case when it was closed.';
comment on column closing_record.handling_seconds is 'From the receipt to the closing, nights and pauses included.';
comment on column closing_record.promises_broken is 'Of people, also where they were kept later.';

create table service_file (
  customer_id text primary key,
  age_group text check (age_group in ('UNDER_18', 'FROM_18', 'FROM_25', 'FROM_35', 'FROM_45', 'FROM_60')),
  habits jsonb not null default '[]',
  cases integer not null default 0,
  by_hour integer[] not null default array_fill(0, array[24]) check (array_length(by_hour, 1) = 24),
  apology integer not null default 0,
  time integer not null default 0,
  compensation integer not null default 0,
  other integer not null default 0,
  night_cases integer not null generated always as (
    by_hour[1] + by_hour[2] + by_hour[3] + by_hour[4] + by_hour[5] + by_hour[6] + by_hour[7] + by_hour[8]
    + by_hour[23] + by_hour[24]) stored,
  updated_at timestamptz not null
);

create index service_file_by_night on service_file (night_cases desc, customer_id) where night_cases > 0;

comment on table service_file is 'What stays of a customer when their cases are put away (FBK-08).';
comment on column service_file.age_group is 'As the app tells; the lower bound names the group.';
comment on column service_file.habits is 'How they buy, in the words of the app.';
comment on column service_file.cases is 'Archived cases. What follows counts the same cases.';
comment on column service_file.by_hour is 'By the hour of China in which they were received, from 0 on.';
comment on column service_file.apology is 'How many wished for an apology; likewise time, compensation, other.';
comment on column service_file.night_cases is 'Received from 22:00 to 08:00.';
