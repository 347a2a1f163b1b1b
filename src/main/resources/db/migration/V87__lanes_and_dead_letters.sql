-- Each way of delivery has a queue of its own, every attempt is noted, and what was given up can be
-- looked at and sent again.

alter table outbox
  add column lane text,
  add column urgent boolean not null default false,
  add column dead_reason text,
  add column dead_at timestamptz;

comment on column outbox.lane is
  'The queue in which it waits: a channel, and behind a colon whom alone it leads to. Absent until it is due for the first time.';
comment on column outbox.urgent is
  'Whether it may overtake earlier messages about the case to the same recipient. Known with the lane.';
comment on column outbox.dead_reason is 'Why it was given up.';
comment on column outbox.dead_at is 'When it was given up.';

create table delivery_attempt (
  outbox_id uuid        not null,
  at        timestamptz not null,
  lane      text        not null,
  outcome   text        not null check (outcome in ('SENT', 'FAILED', 'REFUSED')),
  detail    text,
  primary key (outbox_id, at, lane)
);

comment on table delivery_attempt is
  'Each attempt to deliver a message: one row, whatever became of it.';
comment on column delivery_attempt.outbox_id is 'The message.';
comment on column delivery_attempt.at is 'When the run began that tried it.';
comment on column delivery_attempt.lane is 'On which way.';
comment on column delivery_attempt.outcome is 'What became of it; REFUSED is for good.';
comment on column delivery_attempt.detail is 'What was said, with numbers of people hidden; absent for SENT.';

create table redrive (
  id           uuid        primary key,
  actor        text        not null,
  at           timestamptz not null,
  why          text        not null,
  lane         text,
  reason       text,
  messages     uuid[]      not null,
  request_key  text,
  request_hash text,
  unique (actor, request_key)
);

comment on table redrive is 'Who sent which dead letters again, and why.';
comment on column redrive.id is 'In the order of time.';
comment on column redrive.actor is 'The account.';
comment on column redrive.at is 'When.';
comment on column redrive.why is 'Why, in the words of the account.';
comment on column redrive.lane is 'Of which lane, if that was asked for.';
comment on column redrive.reason is 'Given up for which reason, if that was asked for.';
comment on column redrive.messages is 'Those that were sent again.';
comment on column redrive.request_key is 'Makes a repetition of the request harmless.';
comment on column redrive.request_hash is 'Tells a repetition from another request with the same key.';
