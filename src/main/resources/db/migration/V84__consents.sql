-- What customers agreed to, and do not agree to any more.

create table consent (
  id           uuid        primary key,
  customer_id  text        not null,
  subject      text        not null check (subject in ('CONTACT', 'PAYMENT', 'MARKETING')),
  given        boolean     not null,
  purpose      text        check (purpose is not null or not given),
  text_version integer     not null,
  channel      text        not null,
  recorded_by  text        not null,
  recorded_at  timestamptz not null
);

comment on table consent is
  'What a customer agreed to or withdrew, only ever added to; the latest of a subject counts. What was shown with a case stands in the case.';
comment on column consent.id is 'UUIDv7, so that the latest is the greatest.';
comment on column consent.customer_id is 'Whose consent it is; a name of nobody once they are erased.';
comment on column consent.subject is 'What it is about: contact data, payment data, or marketing.';
comment on column consent.given is 'True if the customer agreed, false if they withdrew.';
comment on column consent.purpose is 'What for, as it was said; empty for a withdrawal.';
comment on column consent.text_version is 'Of the published texts that were shown, or in force.';
comment on column consent.channel is 'The way on which the customer said so.';
comment on column consent.recorded_by is 'The account that recorded it: the customer, the app, or whoever they told.';
comment on column consent.recorded_at is 'When it was recorded.';

create index consent_of_customer on consent (customer_id, subject, id);
