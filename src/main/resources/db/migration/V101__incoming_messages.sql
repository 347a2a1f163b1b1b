-- Messages that come in from outside, each once, and what became of them.

create table incoming_message (
  id              uuid        primary key,
  source          text        not null,
  form            text        not null check (form in ('MAIL', 'CHANNEL')),
  external_hash   text        not null unique,
  content_hash    text        not null,
  sender_mark     text        not null,
  sender          text        not null,
  subject         text        not null,
  raw             text,
  is_cut          boolean     not null default false,
  sender_check    text        not null check (sender_check in
                    ('PASSED', 'FAILED', 'NOT_CHECKED')),
  state           text        not null check (state in
                    ('RECEIVED', 'ACCEPTED', 'REPLY', 'NOTED', 'PARKED', 'REFUSED', 'DISCARDED')),
  reason          text,
  about_case      uuid,
  complaint_id    uuid,
  files_done      smallint    not null default 0 check (files_done >= 0),
  refused_files   text,
  repeats         integer     not null default 0 check (repeats >= 0),
  received_at     timestamptz not null,
  claimed_until   timestamptz,
  decided_by      text,
  decided_at      timestamptz,
  decision_reason text,
  check (state not in ('PARKED', 'REFUSED') or reason is not null),
  check (state not in ('ACCEPTED', 'REPLY') or complaint_id is not null)
);

comment on table incoming_message is 'A mail or a message of a partner that came in, and what became of it.';
comment on column incoming_message.id is 'UUIDv7, by the time of arrival.';
comment on column incoming_message.source is 'Who brought it, as it is configured.';
comment on column incoming_message.form is 'How the raw text is read.';
comment on column incoming_message.external_hash is 'SHA-256 of source, sender and the id that it has outside: the same again is the same message.';
comment on column incoming_message.content_hash is 'SHA-256 of what it says, by which an id that was used twice is noticed.';
comment on column incoming_message.sender_mark is 'By which messages of one sender are found.';
comment on column incoming_message.sender is 'Who says to have sent it, sealed.';
comment on column incoming_message.subject is 'Sealed.';
comment on column incoming_message.raw is 'As it came in, sealed; absent once it has been kept long enough.';
comment on column incoming_message.is_cut is 'Whether not all of its words are in the case.';
comment on column incoming_message.sender_check is 'Whether it is from where it says, as the provider says.';
comment on column incoming_message.state is 'RECEIVED while the desk works on it.';
comment on column incoming_message.reason is 'Why it waits for a person, or was no case.';
comment on column incoming_message.about_case is 'The case that it claims to be about.';
comment on column incoming_message.complaint_id is 'The case that it became, or was added to.';
comment on column incoming_message.files_done is 'How many of its files are dealt with.';
comment on column incoming_message.refused_files is 'Which were not taken and why, sealed.';
comment on column incoming_message.repeats is 'How often it came again.';
comment on column incoming_message.received_at is 'When the desk got it, whatever it says itself.';
comment on column incoming_message.claimed_until is 'Until when somebody works on it.';
comment on column incoming_message.decided_by is 'The account that let it in or discarded it.';
comment on column incoming_message.decided_at is 'When.';
comment on column incoming_message.decision_reason is 'Why, sealed.';

create index incoming_message_of_sender on incoming_message (sender_mark, received_at);
create index incoming_message_by_state on incoming_message (state, id);
create index incoming_message_of_case on incoming_message (complaint_id)
  where complaint_id is not null;
create index incoming_message_about_case on incoming_message (about_case)
  where about_case is not null;
create index incoming_message_by_time on incoming_message (received_at) where raw is not null;
