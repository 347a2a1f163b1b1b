-- What many cases tell together: sudden rises, and matters that many customers complain about. And
-- what one case is told by those before it.

alter table complaint
  add column carrier      text,
  add column order_amount numeric(12,2) check (order_amount >= 0);

comment on column complaint.carrier is 'Who carried the shipment.';
comment on column complaint.order_amount is
  'What the order was worth in CNY, as the platform said at intake.';

-- The earlier complaints of a customer, looked up with every new one.
create index complaint_of_customer on complaint (customer_id, received_at)
  where kind in ('COMPLAINT', 'EMERGENCY', 'PRODUCT_PROBLEM', 'LOGISTICS_ANOMALY');

-- How many open cases somebody holds.
create index complaint_held on complaint (assignee)
  where assignee is not null
    and status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED');

-- Everything that a count of the last fifteen days needs, so that the table is left alone. An entry
-- of an index has an end: what is longer than any number of a product or a batch is not counted.
create index complaint_surge on complaint (received_at)
  include (product_id, brand, batch_no, merchant_id, carrier, region, customer_id)
  where kind in ('COMPLAINT', 'EMERGENCY', 'PRODUCT_PROBLEM', 'LOGISTICS_ANOMALY')
    and coalesce(product_id, brand, batch_no, merchant_id, carrier, region) is not null
    and octet_length(coalesce(product_id, '') || coalesce(brand, '') || coalesce(batch_no, '')
      || coalesce(merchant_id, '') || coalesce(carrier, '') || coalesce(region, '')
      || customer_id) <= 2000;

create table alert (
  id         uuid          primary key,
  kind       text          not null check (kind in ('SPIKE', 'MASS_COMPLAINT')),
  dimension  text          not null check (dimension in (
    'PRODUCT', 'BRAND', 'BATCH', 'MERCHANT', 'CARRIER', 'REGION')),
  value      text          not null,
  level      text          not null check (level in ('YELLOW', 'ORANGE', 'RED')),
  complaints integer       not null check (complaints >= 0),
  customers  integer       not null check (customers >= 0),
  baseline   numeric(12,2) not null check (baseline >= 0),
  opened_at  timestamptz   not null,
  raised_at  timestamptz   not null,
  seen_at    timestamptz   not null,
  report_of  uuid,
  closed_at  timestamptz,
  closed_by  text,
  reason     text,
  check ((closed_at is null) = (closed_by is null))
);

comment on table alert is
  'Something that many cases have in common: complaints about it rise, or many customers complain.';
comment on column alert.value is 'The number or name that the cases have in common.';
comment on column alert.level is 'Raised while the alert is open, and never lowered.';
comment on column alert.complaints is 'Of the 24 hours before it was last seen; likewise customers.';
comment on column alert.baseline is 'How many complaints a day would have been usual.';
comment on column alert.seen_at is
  'When the last run found that it still reaches a threshold; calm ever since. Also of an alert that '
  'a person closed: nobody is told again before it was calm.';
comment on column alert.report_of is
  'The case of a mass complaint that carries the report on the risk for all of them.';
comment on column alert.closed_by is 'The account name, or "system" when it was calm for long.';

-- One open alert for each matter: found again it is raised, not repeated.
create unique index alert_open on alert (kind, dimension, value) where closed_at is null;

create table alert_event (
  id         bigint      generated always as identity primary key,
  alert_id   uuid        not null references alert,
  type       text        not null check (type in ('OPENED', 'RAISED', 'CLOSED')),
  at         timestamptz not null,
  level      text        not null,
  complaints integer     not null,
  actor      text        not null
);

comment on table alert_event is 'What happened to an alert, only ever added to.';

create index alert_event_of on alert_event (alert_id, id);

create table alert_member (
  complaint_id uuid        not null,
  alert_id     uuid        not null references alert,
  joined_at    timestamptz not null,
  primary key (complaint_id, alert_id)
);

comment on table alert_member is
  'A case that belongs to a mass complaint, written with the change that graded it.';

create index alert_member_of on alert_member (alert_id, complaint_id);
