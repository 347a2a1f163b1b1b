-- What the desk decides by, as data that people change: policies in versions that two persons make,
-- and calendars. The delivered files are version 1 and stay files.

create table policy_version (
  name           text        not null,
  version        integer     not null check (version >= 2),
  state          text        not null check (state in ('DRAFT', 'APPROVED', 'REJECTED')),
  effective_from timestamptz not null,
  body           jsonb       not null,
  proposed_by    text        not null,
  proposed_at    timestamptz not null,
  decided_by     text,
  decided_at     timestamptz,
  reason         text,
  primary key (name, version),
  check ((state = 'DRAFT') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null)),
  check (decided_by <> proposed_by)
);

comment on table policy_version is
  'Versions of the policies, from 2. Never changed once decided: cases refer to them by number.';
comment on column policy_version.name is '"deadlines", "statutory", "grades", "authority" or "survey".';
comment on column policy_version.effective_from is
  'Of the approved versions that are effective at the time of a case, the highest decides.';
comment on column policy_version.body is 'The content in the form that the API shows and takes.';
comment on column policy_version.decided_by is 'Another person than the one who proposed it.';
comment on column policy_version.reason is 'Why it was approved or rejected.';

create table calendar_version (
  id        text        not null,
  version   integer     not null check (version >= 1),
  body      jsonb       not null,
  loaded_by text        not null,
  loaded_at timestamptz not null,
  primary key (id, version)
);

comment on table calendar_version is
  'Calendars, of each the highest version counts. "CN-2027" are the statutory days of a year.';
comment on column calendar_version.version is
  'From 1; from 2 where the desk is delivered with the calendar.';

create table rules_revision (
  id       boolean primary key default true check (id),
  revision bigint  not null
);

comment on table rules_revision is
  'One row that counts the changes of all rules, so that every instance sees cheaply whether it '
  'must read them again.';

insert into rules_revision (revision) values (0);

alter table complaint add column customer_tier text not null default 'STANDARD'
  check (customer_tier in ('STANDARD', 'HIGH_VALUE'));

comment on column complaint.customer_tier is
  'How the platform ranked the customer when the complaint came in; policies may promise more.';
