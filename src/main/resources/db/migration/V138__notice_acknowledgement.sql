-- Who of the staff has taken note of what the desk told them.

create table notice_acknowledgement (
  outbox_id uuid        not null,
  account   text        not null,
  at        timestamptz not null,
  primary key (outbox_id, account)
);

comment on table notice_acknowledgement is 'That somebody of the staff has taken note of a notice.';
comment on column notice_acknowledgement.outbox_id is 'The notice.';
comment on column notice_acknowledgement.account is 'Who.';
comment on column notice_acknowledgement.at is 'When, for the first time.';
