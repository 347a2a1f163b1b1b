-- Registers: what is kept beside the cases, changed by commands, and watched.

create table register_record (
  id           uuid        primary key,
  register     text        not null check (register in
                 ('INCIDENT', 'SECURITY_EVENT', 'VIOLATION', 'INSPECTION')),
  version      bigint      not null,
  kind         text        not null,
  state        text        not null,
  complaint_id uuid,
  open_key     text,
  watch_at     timestamptz,
  recorded_at  timestamptz not null,
  body         jsonb       not null
);

comment on table register_record is
  'An incident, security event, violation or inspection as it is now. What happened to it stands in register_entry.';
comment on column register_record.id is 'UUIDv7, so that a list by it is a list by time.';
comment on column register_record.register is 'Which register it is in.';
comment on column register_record.version is 'Counts its changes, from 1.';
comment on column register_record.state is 'How far it is, by the states of its register.';
comment on column register_record.recorded_at is 'When it was recorded.';
comment on column register_record.kind is 'Its class, which lists are filtered by.';
comment on column register_record.complaint_id is 'The case that it came from, if it came from one.';
comment on column register_record.open_key is
  'While it is open, no other of its register has this key: who reports the same joins it.';
comment on column register_record.watch_at is
  'When the sweep must look at it next; null if nothing about it will fall due.';
comment on column register_record.body is 'All of it. The other columns are copies, to find it by.';

create unique index register_record_open on register_record (register, open_key)
  where open_key is not null;
create index register_record_list on register_record (register, id);
create index register_record_due on register_record (register, watch_at) where watch_at is not null;
create index register_record_of_case on register_record (complaint_id) where complaint_id is not null;

create table register_entry (
  record_id uuid        not null references register_record,
  version   bigint      not null,
  seq       smallint    not null,
  type      text        not null,
  at        timestamptz not null,
  actor     text        not null,
  details   jsonb       not null,
  primary key (record_id, version, seq)
);

comment on table register_entry is 'What happened to it, only ever added to.';
comment on column register_entry.record_id is 'What it happened to.';
comment on column register_entry.type is 'What happened, in the past tense.';
comment on column register_entry.at is 'When it happened.';
comment on column register_entry.actor is 'The account that did it, or system.';
comment on column register_entry.details is 'What belongs to it, name by name.';
comment on column register_entry.version is 'The version that the change made.';
comment on column register_entry.seq is 'The place within the change, from 1.';

create index register_entry_by_actor on register_entry (actor, at);
