-- Payments that were ordered, until the provider has answered.

create table payout_order (
  compensation_id uuid          not null,
  round           integer       not null check (round >= 1),
  complaint_id    uuid          not null,
  customer_id     text          not null,
  form            text          not null,
  amount          numeric(12,2) not null check (amount > 0),
  state           text          not null check (state in ('DUE', 'ENDED')),
  attempts        integer       not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz   not null,
  last_error      text,
  primary key (compensation_id, round)
);

comment on table payout_order is
  'What the payout operation has to hand to the payment provider. Written with the order to pay, and '
  'ended with the answer, each in the transaction that changes the compensation.';
comment on column payout_order.round is
  'Together with compensation_id the key by which the provider recognises a repetition.';

create index payout_order_due on payout_order (next_attempt_at) where state = 'DUE';

create table test_payout (
  key         text          primary key,
  customer_id text          not null,
  form        text          not null,
  amount      numeric(12,2) not null check (amount > 0),
  paid_at     timestamptz   not null
);

comment on table test_payout is
  'What the built-in gateway of demo mode has paid: nothing of it is real.';
