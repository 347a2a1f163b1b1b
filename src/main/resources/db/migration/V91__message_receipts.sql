-- What providers say of messages that they took, and what customers have read in the app.

create table message_receipt (
  outbox_id   uuid        not null,
  state       text        not null check (state in ('DELIVERED', 'BOUNCED')),
  lane        text        not null,
  at          timestamptz not null,
  detail      text,
  primary key (outbox_id, state)
);

comment on table message_receipt is 'What became of a message after a provider took it, as the provider says.';
comment on column message_receipt.outbox_id is 'The message.';
comment on column message_receipt.state is 'Each is told once; a repetition changes nothing.';
comment on column message_receipt.lane is 'On which way.';
comment on column message_receipt.at is 'When it was told.';
comment on column message_receipt.detail is 'What was said, with numbers of people hidden.';

alter table delivered_message add column read_at timestamptz;

comment on column delivered_message.read_at is 'When its recipient said that it was read.';
