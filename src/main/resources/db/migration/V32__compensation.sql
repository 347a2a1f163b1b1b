-- Money and its like for customers: what was granted, and a ledger of what moved.

alter table complaint
  add column grants jsonb not null default '[]';

comment on column complaint.grants is
  'What the case knows of its compensations, in the order in which they were asked for. Written in '
  'the same transaction as the compensations themselves.';

create table compensation (
  id             uuid          primary key,
  complaint_id   uuid          not null,
  customer_id    text          not null,
  state          text          not null check (state in (
    'PENDING_APPROVAL', 'GRANTED', 'APPROVED', 'REJECTED', 'REVOKED', 'PAYING', 'PAID', 'FAILED')),
  form           text          not null,
  amount         numeric(12,2) not null check (amount > 0),
  basis          jsonb         not null,
  reason         text          not null,
  of_offer       boolean       not null,
  offered_at     timestamptz,
  advance        jsonb,
  expected_on    date          not null,
  risk           text          not null check (risk in ('LOW', 'MEDIUM', 'HIGH')),
  category       text          not null,
  major          boolean       not null,
  legal          boolean       not null,
  case_sum       numeric(14,2) not null,
  customer_sum   numeric(14,2) not null,
  day_sum        numeric(14,2) not null,
  policy_version integer       not null,
  granted_by     text          not null,
  granted_role   text          not null,
  granted_at     timestamptz   not null,
  granted_on     date          not null,
  decided_by     text          check ((decided_by is null) = (state = 'PENDING_APPROVAL')),
  decided_on     date          check ((decided_on is null) = (decided_by is null)),
  judgements     jsonb         not null,
  opinions       jsonb         not null,
  identity_check jsonb,
  payout         jsonb,
  claw_back      jsonb,
  recovery       jsonb
);

comment on table compensation is
  'What a customer was granted, or what somebody asked for. Amounts are CNY.';
comment on column compensation.basis is 'How the amount was computed: kind, base, percent, explanation.';
comment on column compensation.of_offer is 'Whether it carries out the offer that was sent at offered_at.';
comment on column compensation.advance is 'That a carrier or merchant owes it, and which.';
comment on column compensation.expected_on is 'The date of China on which the customer may expect it.';
comment on column compensation.legal is 'Whether the legal side must approve it.';
comment on column compensation.case_sum is
  'What it came to when it was judged last, with everything live in the case; customer_sum and '
  'day_sum likewise for the customer and for the day of whoever decided.';
comment on column compensation.policy_version is 'Of the policy "compensation".';
comment on column compensation.granted_role is 'The roles of granted_by at that time.';
comment on column compensation.granted_on is 'The date of China, by which budgets count.';
comment on column compensation.decided_by is
  'Who answers for the amount: who granted it alone, or approved it for the business.';
comment on column compensation.decided_on is 'The date of China, by which their day counts.';

create index compensation_case on compensation (complaint_id, id);
create index compensation_customer on compensation (customer_id, granted_on);
create index compensation_decider on compensation (decided_by, decided_on);
create index compensation_day on compensation (granted_on) include (amount, category, state);

create table compensation_entry (
  compensation_id uuid          not null,
  occasion        text          not null check (occasion in (
    'GRANTED', 'REVOKED', 'PAID', 'CLAWED_BACK', 'RECOVERY_OPENED', 'RECOVERED', 'WRITTEN_OFF')),
  debit           text          not null check (debit in ('EXPENSE', 'OWED', 'CASH', 'RECOVERABLE')),
  credit          text          not null check (credit in ('EXPENSE', 'OWED', 'CASH', 'RECOVERABLE')),
  amount          numeric(12,2) not null check (amount > 0),
  at              timestamptz   not null,
  actor           text          not null,
  primary key (compensation_id, occasion),
  check (debit <> credit)
);

comment on table compensation_entry is
  'The ledger: each entry moves an amount from the account "credit" to the account "debit". Each '
  'occasion comes once for a compensation. Only ever added to.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger compensation_entry_stays before update or delete on compensation_entry
  for each row execute function refuse_change();

create index compensation_entry_at on compensation_entry (at);
