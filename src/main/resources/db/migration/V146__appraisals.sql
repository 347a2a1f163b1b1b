-- What people are appraised by, month by month.

create table appraisal (
  id             uuid        primary key,
  account        text        not null,
  month          date        not null check (extract(day from month) = 1),
  team           text,
  final          boolean     not null,
  policy_version integer     not null check (policy_version >= 1),
  as_of          timestamptz not null,
  handled        integer     not null check (handled >= 0),
  closed         integer     not null check (closed between 0 and handled),
  points         numeric(5,2) check (points between 0 and 100),
  weight         integer     not null check (weight between 0 and 100),
  parts          jsonb       not null,
  check ((points is null) = (weight = 0)),
  unique (month, account)
);

comment on table appraisal is
  'What the month of somebody of the desk came to. Of surveys it holds figures of whole teams only (ADR 0070).';
comment on column appraisal.id is 'Random (UUIDv4).';
comment on column appraisal.account is 'Whose month it was.';
comment on column appraisal.month is 'Its first day, in China.';
comment on column appraisal.team is 'The skill group that had most of the cases that they closed.';
comment on column appraisal.final is 'Whether it stays as it is.';
comment on column appraisal.policy_version is 'The version of the policy appraisal that it was made by.';
comment on column appraisal.as_of is 'When it was counted.';
comment on column appraisal.handled is 'Cases that they closed, or owed something in.';
comment on column appraisal.closed is 'Cases that they closed.';
comment on column appraisal.points is 'Of 100; absent if nothing with a weight could be measured.';
comment on column appraisal.weight is 'Of what was measured, in percent.';
comment on column appraisal.parts is 'The indicators, each with its yardstick, value and points.';

create index appraisal_of_person on appraisal (account, month);
create index appraisal_open on appraisal (month) where not final;

create table appraisal_comment (
  id           uuid        primary key,
  appraisal_id uuid        not null references appraisal,
  text         text        not null,
  at           timestamptz not null
);

comment on table appraisal_comment is
  'What somebody said of their own appraisal (PERF-07), only ever added to.';
comment on column appraisal_comment.id is 'UUIDv7, in the order in which they came.';
comment on column appraisal_comment.appraisal_id is 'The appraisal, whose account said it.';
comment on column appraisal_comment.text is 'The words, sealed, with personal numbers hidden.';
comment on column appraisal_comment.at is 'When it was said.';

create index appraisal_comment_of on appraisal_comment (appraisal_id, id);
