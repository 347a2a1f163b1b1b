-- Who did what with the desk, in a chain of hashes that shows whether somebody changed it since.

create table audit_entry (
  id          uuid        primary key,
  at          timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  actor       text        not null,
  roles       text        not null,
  action      text        not null,
  granted     boolean     not null,
  operation   text,
  cases       uuid[]      not null,
  purpose     text,
  details     jsonb       not null
);

comment on table audit_entry is
  'That somebody did something with the desk, or tried to; only ever added to. Written before the answer leaves.';
comment on column audit_entry.id is 'In the order of the desk''s time.';
comment on column audit_entry.action is 'What kind of thing was done.';
comment on column audit_entry.at is 'The desk''s time.';
comment on column audit_entry.recorded_at is 'The database''s time, which no clock of the desk moves.';
comment on column audit_entry.actor is 'The account; of a customer, the customer id.';
comment on column audit_entry.roles is 'In which the actor did it.';
comment on column audit_entry.granted is 'False for what was refused or not found.';
comment on column audit_entry.operation is 'The request, without its values.';
comment on column audit_entry.cases is 'That were shown or changed.';
comment on column audit_entry.purpose is 'What personal data was looked at for.';
comment on column audit_entry.details is 'Further facts by name. No personal data.';

create index audit_entry_recorded on audit_entry (recorded_at, id);
create index audit_entry_of_actor on audit_entry (actor, id);
create index audit_entry_of_case on audit_entry using gin (cases);
create index audit_entry_revealed on audit_entry (actor, at) where action = 'REVEALED' and granted;

create table audit_seal (
  number   bigint primary key,
  entry_id uuid   not null unique,
  hash     text   not null check (hash ~ '^[0-9a-f]{64}$')
);

comment on table audit_seal is
  'The chain through the audit log: each entry gets its place a moment after it was written. Only ever added to.';
comment on column audit_seal.number is 'Counts the entries, from 1, without a gap.';
comment on column audit_seal.entry_id is 'Whose place it is.';
comment on column audit_seal.hash is
  'SHA-256 of all that is kept of the entry and of the hash before it; the first follows 64 zeros.';

create table audit_anchor (
  day         date        primary key,
  number      bigint      not null,
  hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
  anchored_at timestamptz not null
);

comment on table audit_anchor is
  'How far the chain had come each night. Kept elsewhere as well, it proves the log up to there. Only ever added to.';
comment on column audit_anchor.day is 'In China.';
comment on column audit_anchor.number is 'Of the last sealed entry.';
comment on column audit_anchor.hash is 'Of the last sealed entry.';
comment on column audit_anchor.anchored_at is 'The desk''s time.';

create trigger audit_entry_is_kept before update or delete on audit_entry
  for each row execute function keep_as_it_was();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
  for each statement execute function keep_as_it_was();
create trigger audit_seal_is_kept before update or delete on audit_seal
  for each row execute function keep_as_it_was();
create trigger audit_seal_is_not_emptied before truncate on audit_seal
  for each statement execute function keep_as_it_was();
create trigger audit_anchor_is_kept before update or delete on audit_anchor
  for each row execute function keep_as_it_was();
create trigger audit_anchor_is_not_emptied before truncate on audit_anchor
  for each statement execute function keep_as_it_was();
