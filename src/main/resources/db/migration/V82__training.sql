-- What the people of the desk have passed, who tutors them, and what waits for a tutor's word.

create table staff_certificate (
  id          uuid        primary key,
  account     text        not null,
  kind        text        not null check (kind in ('TRAINING_WEEK_1', 'TRAINING_WEEK_2',
                'TRAINING_WEEK_3', 'TRAINING_WEEK_4', 'SECURITY_TEST', 'REFUND_APPROVAL',
                'ACCOUNT_UNFREEZING')),
  held_on     date        not null,
  score       integer     not null check (score between 0 and 100),
  state       text        not null check (state in ('PROPOSED', 'RECORDED', 'REJECTED',
                'WITHDRAWN')),
  recorded_by text        not null,
  recorded_at timestamptz not null,
  decided_by  text,
  decided_at  timestamptz,
  reason      text        not null
);

comment on table staff_certificate is
  'What somebody has passed. Rights are proposed by one person and count once another approved.';
comment on column staff_certificate.id is 'UUIDv7, in the order of the records.';
comment on column staff_certificate.account is 'Who passed it.';
comment on column staff_certificate.kind is 'What was passed, or which right it gives.';
comment on column staff_certificate.held_on is 'When it was passed, in China.';
comment on column staff_certificate.score is 'Of 100.';
comment on column staff_certificate.state is 'RECORDED counts.';
comment on column staff_certificate.recorded_by is 'Who recorded it, or the desk itself.';
comment on column staff_certificate.recorded_at is 'When it was recorded.';
comment on column staff_certificate.decided_by is 'Who approved it, rejected it or took it away.';
comment on column staff_certificate.decided_at is 'When they did.';
comment on column staff_certificate.reason is 'Of the last of both.';

create unique index staff_certificate_standing on staff_certificate (account, kind)
  where state in ('PROPOSED', 'RECORDED');

-- Whoever was certified before certificates were kept goes on with what that meant.
insert into staff_certificate (id, account, kind, held_on, score, state, recorded_by, recorded_at,
  decided_by, decided_at, reason)
select gen_random_uuid(), account, kind, changed_at::date, 100, 'RECORDED', 'system', now(),
  changed_by, changed_at, 'CERTIFIED'
from staff_profile
cross join unnest(array['SECURITY_TEST', 'REFUND_APPROVAL', 'ACCOUNT_UNFREEZING']) as before (kind)
where certification = 'CERTIFIED';

create table staff_tutor (
  account  text        primary key,
  tutor    text        not null check (tutor <> account),
  named_by text        not null,
  named_at timestamptz not null
);

comment on table staff_tutor is 'Who tutors a new agent, one each.';
comment on column staff_tutor.account is 'The new agent.';
comment on column staff_tutor.tutor is 'Who accompanies their cases and confirms what they do.';
comment on column staff_tutor.named_by is 'Who said so.';
comment on column staff_tutor.named_at is 'When.';

create table tutored_action (
  id           uuid        primary key,
  account      text        not null,
  complaint_id uuid        not null,
  case_version bigint      not null,
  resource     text        not null,
  body         text        not null,
  asked_at     timestamptz not null,
  state        text        not null check (state in ('PENDING', 'CONFIRMED', 'REFUSED',
                 'OUTDATED')),
  decided_by   text,
  decided_at   timestamptz,
  reason       text
);

comment on table tutored_action is
  'What a new agent asked for and the tutor confirms before it takes effect, or refuses.';
comment on column tutored_action.id is 'UUIDv7, in the order in which they were asked for.';
comment on column tutored_action.account is 'The new agent, in whose name it is done.';
comment on column tutored_action.complaint_id is 'The case that it changes.';
comment on column tutored_action.case_version is
  'The version that the new agent had seen: once the case has another one, it is outdated.';
comment on column tutored_action.resource is 'What was asked for, below the case.';
comment on column tutored_action.body is 'The whole request as it was sent.';
comment on column tutored_action.asked_at is 'When it was asked for.';
comment on column tutored_action.state is 'PENDING waits for the tutor.';
comment on column tutored_action.decided_by is 'The tutor.';
comment on column tutored_action.decided_at is 'When the tutor decided.';
comment on column tutored_action.reason is 'What the tutor said to it.';

create unique index tutored_action_pending on tutored_action (account, complaint_id, resource)
  where state = 'PENDING';
create index tutored_action_of_case on tutored_action (complaint_id);
