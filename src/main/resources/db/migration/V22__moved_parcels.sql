-- A parcel that moves again ends the case of its silence; orders that are looked at before they leave.

alter table shipment_stall
  add column resumed_at timestamptz,
  add column ended_at   timestamptz;

comment on column shipment_stall.resumed_at is
  'When the case was told that the parcel moves again; empty as long as it does not.';
comment on column shipment_stall.ended_at is
  'When it was noticed that the case is over, so that nobody need follow the parcel any more.';

create index shipment_stall_open on shipment_stall (since)
  where resumed_at is null and ended_at is null;
create index shipment_stall_case on shipment_stall (complaint_id);

alter table placed_order
  add column amount numeric(12, 2),
  add column marks  text[] not null default '{}'
    check (marks <@ array['HIGH_VALUE', 'FIRST_ORDER']);

comment on column placed_order.amount is 'What the order is worth in CNY, as far as the shop said so.';
comment on column placed_order.marks is
  'Why somebody shall look at it before it leaves. Found when it was placed, and told at once.';
