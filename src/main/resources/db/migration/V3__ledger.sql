-- The clock ledger: why each deadline is due when it is.

alter table deadline add column allowance text;

-- Until now the length was only in the policy file, of which there was one version.
update deadline d set allowance = case d.mode
    when 'CAL' then 'CAL PT'
      || trim_scale(extract(epoch from d.due_at - d.start_at) - d.paused_micros / 1000000.0)::text
      || 'S'
    when 'DAY' then 'DAY 7'
    when 'NEXT_START' then 'NEXT_START'
    else 'WD ' || case d.stage
      when 'RESOLVE' then case c.severity when 'MAJOR' then 2 else 7 end
      when 'COMPLETE' then case c.kind when 'REPAIR' then 7 else 3 end
      when 'MEDIATION_INTERNAL' then 7
      when 'MEDIATION_THIRD' then 15
      else 3
    end
  end
  from complaint c where c.id = d.complaint_id;

alter table deadline alter column allowance set not null;

comment on column deadline.allowance is
  'How long the stage may take from start_at, pauses not counted: "CAL PT48H", "WD 7" working days, '
  '"DAY 7" calendar days, "NEXT_START".';

create table deadline_ledger (
  complaint_id     uuid        not null,
  version          bigint      not null,
  seq              smallint    not null,
  stage            text        not null,
  event            text        not null check (event in (
    'ADOPTED', 'STARTED', 'RESTARTED', 'WARNED', 'PAUSED', 'RESUMED', 'RETARGETED', 'STALLED',
    'BREACHED', 'MET', 'FINISHED_LATE', 'CANCELLED')),
  at               timestamptz not null,
  reason           text        not null,
  allowance        text        not null,
  start_at         timestamptz not null,
  due_at           timestamptz not null,
  warn_at          timestamptz not null,
  policy_version   integer     not null,
  calendar_version text        not null,
  provisional      boolean     not null,
  primary key (complaint_id, version, seq)
);

comment on table deadline_ledger is
  'Everything that ever happened to a clock, one row each, only ever added to, in the transaction '
  'that did it. Counting the rows of a clock again must give its row in the table deadline.';
comment on column deadline_ledger.version is 'The version of the case that the change made.';
comment on column deadline_ledger.seq is 'The place within the change, from 1.';
comment on column deadline_ledger.event is
  'ADOPTED: taken over as it stood when the ledger began.';
comment on column deadline_ledger.at is
  'When it happened, which for a breach found late is before it was written.';
comment on column deadline_ledger.reason is
  'What set it off: a trigger, a grade, a calendar, a kind of pause, or TIME. Of ADOPTED, the state '
  'that the clock was in.';
comment on column deadline_ledger.start_at is 'What the allowance is counted from.';
comment on column deadline_ledger.due_at is 'When the clock is due since; likewise warn_at.';
comment on column deadline_ledger.calendar_version is
  'The working-day calendars it was counted with; empty where none was needed.';

insert into deadline_ledger
  select d.complaint_id, c.version, row_number() over (partition by d.complaint_id order by d.stage),
    d.stage, 'ADOPTED', d.start_at, d.state, d.allowance, d.start_at, d.due_at, d.warn_at,
    d.policy_version, d.calendar_version, d.provisional
  from deadline d join complaint c on c.id = d.complaint_id;
