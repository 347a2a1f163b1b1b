-- Cases that went into others and came out again.

alter table complaint
  add column course jsonb not null default '{}';

comment on column complaint.course is
  'What the case came out of, what it went into, and what went into it, with what is needed to take '
  'that out again.';
comment on column complaint.received_at is
  'When the complaint reached the desk: of what went into the case, the earliest.';

-- Not validated: whatever stands there was of fewer kinds.
alter table deadline_ledger drop constraint deadline_ledger_event_check;
alter table deadline_ledger add constraint deadline_ledger_event_check check (event in (
  'ADOPTED', 'STARTED', 'RESTARTED', 'WARNED', 'PAUSED', 'RESUMED', 'RETARGETED', 'STALLED',
  'BREACHED', 'MET', 'FINISHED_LATE', 'CANCELLED', 'REVIVED')) not valid;
