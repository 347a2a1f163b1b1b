-- Who takes over what nobody was given in time.

create table skill_group (
  name       text primary key,
  supervisor text not null
);

comment on table skill_group is
  'Those who handle the cases of one category. A case that was not assigned in time goes to the '
  'supervisor of its group; a group that is missing here has none.';
comment on column skill_group.name is 'The category of its cases: "PRODUCT".';
comment on column skill_group.supervisor is 'The account name.';

-- Cases that were not assigned in time and still are nobody's: few, and looked for by every sweep.
create index deadline_unassigned on deadline (due_at)
  where stage = 'ASSIGN' and state = 'BREACHED' and finished_at is null;

-- Whom emergencies alarm, one after another ------------------------------------------------------

create table duty_alert (
  complaint_id    uuid        not null,
  team            text        not null,
  step            integer     not null check (step >= 0),
  alerted_at      timestamptz not null,
  due_at          timestamptz,
  acknowledged_by text,
  acknowledged_at timestamptz,
  primary key (complaint_id, team),
  check ((acknowledged_by is null) = (acknowledged_at is null)),
  check (due_at is null or acknowledged_at is null)
);

comment on table duty_alert is
  'An emergency and a team that must answer it: how far along its chain the team was alerted.';
comment on column duty_alert.step is
  'How many alerts before the last one; the last link of the chain is alerted again and again.';
comment on column duty_alert.due_at is
  'Until when the one alerted last may acknowledge; empty when nobody is alerted any more.';

create index duty_alert_due on duty_alert (due_at) where due_at is not null;
