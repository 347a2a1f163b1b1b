-- The phones that the app pushes to, and what providers say of mails that customers call spam.

create table push_endpoint (
  customer_id   text        primary key,
  endpoint      text        not null,
  registered_at timestamptz not null
);

comment on table push_endpoint is 'The phone that messages to a customer are pushed to.';
comment on column push_endpoint.customer_id is 'The customer.';
comment on column push_endpoint.endpoint is 'The ARN that Amazon SNS has for the phone.';
comment on column push_endpoint.registered_at is 'When the app named it.';

create index push_endpoint_of_phone on push_endpoint (endpoint);

alter table message_receipt
  add constraint message_receipt_state_known
    check (state in ('DELIVERED', 'BOUNCED', 'COMPLAINED')) not valid,
  drop constraint message_receipt_state_check;

-- What was told of what customers answered.

alter table survey_signal add column told boolean not null default true;
alter table survey_signal alter column told set default false;

comment on column survey_signal.told is 'Whether the lead of the team knows of it.';

alter table call_back
  add column stage text not null default 'NEW',
  add constraint call_back_stage_known
    check (stage in ('NEW', 'WANTED', 'WARNED', 'OVERDUE')) not valid;

comment on column call_back.stage is 'What the desk was told of it last.';
