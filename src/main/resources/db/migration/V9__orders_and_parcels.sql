-- What runs beside the cases: the confirmation of an order, the silence of a carrier. And in a case,
-- the dates by which the customer was promised to hear from the desk again.

create table placed_order (
  order_no       text        primary key,
  customer_id    text        not null,
  placed_at      timestamptz not null,
  state          text        not null check (state in ('RUNNING', 'MET', 'BREACHED')),
  due_at         timestamptz not null,
  warn_at        timestamptz not null,
  warned_at      timestamptz,
  finished_at    timestamptz,
  breached_at    timestamptz,
  next_at        timestamptz check ((next_at is not null) = (state = 'RUNNING')),
  policy_version integer     not null,
  message_id     uuid        not null
) with (fillfactor = 85);

comment on table placed_order is
  'An order of the shop, as far as its confirmation was promised: one clock each.';
comment on column placed_order.finished_at is 'When the confirmation was delivered, also after a breach.';
comment on column placed_order.breached_at is 'The due instant that passed unmet; never erased.';
comment on column placed_order.next_at is
  'When the sweep must look at it: the warning, then the due instant. Only while it runs.';
comment on column placed_order.policy_version is 'The version of the policy "orders" it goes by.';
comment on column placed_order.message_id is 'The confirmation in the outbox.';

create index placed_order_next on placed_order (next_at) where state = 'RUNNING';
create index placed_order_unsent on placed_order (message_id) where finished_at is null;

create table shipment (
  shipment_no    text        primary key,
  order_no       text        not null,
  customer_id    text        not null,
  language       text        not null check (language in ('zh-CN', 'en')),
  last_node_at   timestamptz not null,
  last_node      text        not null,
  delivered      boolean     not null,
  policy_version integer     not null,
  stalls_at      timestamptz
) with (fillfactor = 85);

comment on table shipment is 'A parcel and the last node that its carrier reported.';
comment on column shipment.language is 'Of messages to the customer.';
comment on column shipment.policy_version is 'The version of the policy "orders" that stalls_at goes by.';
comment on column shipment.stalls_at is
  'The last instant at which the silence of the carrier is still in order. Empty once delivered, and '
  'once the stall since the last node was found.';

create index shipment_stalls on shipment (stalls_at) where stalls_at is not null;

create table shipment_stall (
  shipment_no  text        not null,
  since        timestamptz not null,
  complaint_id uuid        not null,
  found_at     timestamptz not null,
  primary key (shipment_no, since)
);

comment on table shipment_stall is
  'A silence of a carrier that was too long, and the case that was opened for it. The key makes sure '
  'that there is one for each silence.';
comment on column shipment_stall.since is 'The time of the node that the silence followed.';

alter table complaint
  add column follow_ups jsonb not null default '[]';

comment on column complaint.follow_ups is
  'Dates by which the customer was promised to be contacted again, in the order of their numbers.';

alter table deadline
  drop constraint deadline_mode_check,
  add constraint deadline_mode_check
    check (mode in ('CAL', 'WD', 'NEXT_START', 'DAY', 'DATE'));

-- Announced dates are warned of on a working day.
drop index deadline_counted;
create index deadline_counted on deadline (due_at)
  where state in ('RUNNING', 'PAUSED') and mode in ('WD', 'DATE');

comment on column policy_version.name is
  '"deadlines", "statutory", "grades", "authority", "survey" or "orders".';
