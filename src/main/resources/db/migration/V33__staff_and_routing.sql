-- The people of the desk: what they can do, when they are there, and who must not have a case.

create table staff_profile (
  account       text        primary key references account (username),
  layer         text        not null check (layer in ('MANAGEMENT', 'EXECUTION', 'SUPPORT')),
  site          text,
  region        text,
  languages     text[]      not null,
  skills        jsonb       not null,
  capacity      integer     not null check (capacity between 0 and 500),
  certification text        not null check (certification in ('NEW', 'CERTIFIED')),
  changed_by    text        not null,
  changed_at    timestamptz not null
);

comment on table staff_profile is
  'What somebody can do and how much at once. Whoever has none is given no case by the desk itself.';
comment on column staff_profile.layer is 'Where they stand in the team (ORG-11).';
comment on column staff_profile.region is 'Whose customers they are near to (ORG-12).';
comment on column staff_profile.languages is 'In which they write: "zh-CN".';
comment on column staff_profile.skills is 'The groups they belong to, each with a level from 1 to 5.';
comment on column staff_profile.capacity is 'How many open cases the desk lets them have at once.';

create table staff_presence (
  account   text        primary key,
  state     text        not null check (state in ('AVAILABLE', 'BUSY', 'AWAY', 'OFF')),
  since     timestamptz not null,
  until     timestamptz,
  successor text
);

comment on table staff_presence is 'What somebody last said of themselves.';
comment on column staff_presence.until is 'When they expect to be back; empty if unknown.';
comment on column staff_presence.successor is 'Who shall take over what cannot wait.';

create table shift (
  id         uuid        primary key,
  account    text        not null references account (username),
  duty_group text,
  start_at   timestamptz not null,
  end_at     timestamptz not null,
  entered_by text        not null,
  entered_at timestamptz not null,
  check (start_at < end_at),
  unique nulls not distinct (account, start_at, duty_group)
);

comment on table shift is 'Who is planned to work when: from the start to before the end.';
comment on column shift.duty_group is
  'The group that they are on duty for (ORG-04); empty for plain work.';

create index shift_by_end on shift (end_at);

alter table complaint
  add column preferred_agent text,
  add column named_staff     text,
  add column complained_of   jsonb not null default '[]';

comment on column complaint.preferred_agent is 'Whom the customer asked for.';
comment on column complaint.named_staff is
  'Whom of the staff it is about, as it was known when it came in.';
comment on column complaint.complained_of is
  'Those of the staff whom it is about, as far as is known: they have nothing to do with the case.';

create index complaint_unassigned on complaint (priority, received_at, id)
  where assignee is null and status in ('RECEIVED', 'CLASSIFIED', 'ASSIGNED', 'INVESTIGATING',
    'AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY', 'PENDING_APPROVAL', 'PROPOSED', 'DECIDED',
    'EXECUTING', 'IN_MEDIATION', 'IN_ARBITRATION');
