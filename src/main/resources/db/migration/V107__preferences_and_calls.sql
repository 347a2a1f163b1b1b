-- How customers want to be reached, the ways of a message one after the other, and calls by people.

create table customer_preference (
  customer_id text        primary key,
  channels    text[]      not null,
  may_call    boolean     not null,
  language    text        check (language in ('zh-CN', 'en')),
  quiet_from  time,
  quiet_to    time,
  zone        text,
  changed_by  text        not null,
  changed_at  timestamptz not null,
  check ((quiet_from is null) = (quiet_to is null))
);

comment on table customer_preference is 'How a customer wants to be reached. No row: as the desk usually does.';
comment on column customer_preference.customer_id is 'The customer.';
comment on column customer_preference.channels is 'The first that works is taken; empty for those of the desk.';
comment on column customer_preference.may_call is 'Whether somebody may call them about a message.';
comment on column customer_preference.language is 'In which they are written to outside of cases; absent for that of the matter.';
comment on column customer_preference.quiet_from is 'From when on they are left alone; absent, as is quiet_to, for the hours of the desk.';
comment on column customer_preference.quiet_to is 'Until when; the same as quiet_from for never.';
comment on column customer_preference.zone is 'By whose clocks; absent for those of the desk.';
comment on column customer_preference.changed_by is 'The account that said so last.';
comment on column customer_preference.changed_at is 'When.';

alter table outbox
  add column ways text[],
  add column held_since timestamptz;

comment on column outbox.ways is
  'The lanes that are left if this one fails for good. Known with the lane; absent for what was sorted before there were several.';
comment on column outbox.held_since is
  'When it would have gone out but for the quiet hours of the desk, which its customer may have others than. Absent if they do not hold it.';

alter table delivery_attempt drop constraint delivery_attempt_outcome_check;
alter table delivery_attempt add constraint delivery_attempt_outcome_known
  check (outcome in ('SENT', 'FAILED', 'REFUSED', 'SKIPPED')) not valid;
comment on column delivery_attempt.outcome is
  'What became of it; REFUSED is for good, SKIPPED was not tried: nobody carries such messages, or there is no address.';

create table phone_task (
  outbox_id  uuid        primary key,
  claimed_by text        not null,
  claimed_at timestamptz not null
);

comment on table phone_task is 'Who of the desk is about to call a customer about a message.';
comment on column phone_task.outbox_id is 'The message, which waits in the lane PHONE.';
comment on column phone_task.claimed_by is 'The account.';
comment on column phone_task.claimed_at is 'Since when; others may take it some time after.';

create table phone_call (
  outbox_id uuid        not null,
  at        timestamptz not null,
  account   text        not null,
  outcome   text        not null check (outcome in ('REACHED', 'NO_ANSWER', 'WRONG_NUMBER')),
  primary key (outbox_id, at)
);

comment on table phone_call is 'Each call to a customer about a message.';
comment on column phone_call.outbox_id is 'The message.';
comment on column phone_call.at is 'When it was told.';
comment on column phone_call.account is 'Who called.';
comment on column phone_call.outcome is 'What came of it; only REACHED counts as delivered.';
