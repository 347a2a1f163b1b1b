-- Who a customer is and what they wrote is sealed (AES-256-GCM) before it gets here.
--
-- What is older is clear text in a row with sealed_with = 0, until the operation "resealing" has
-- sealed it.

alter table complaint
  add column sealed_with integer not null default 0,
  add column phone_mark  text,
  add column email_mark  text;

comment on column complaint.sealed_with is
  'The number of the oldest key with which anything of the row is sealed; 0: it may hold clear text.';
comment on column complaint.phone_mark is
  'HMAC of the phone number, by which it is found; the number itself is sealed.';
comment on column complaint.email_mark is
  'HMAC of the e-mail address, by which it is found; the address itself is sealed.';
comment on column complaint.customer_name is 'Sealed.';
comment on column complaint.customer_phone is 'Sealed.';
comment on column complaint.customer_email is 'Sealed.';
comment on column complaint.content is 'What the customer wrote, sealed.';

create table encryption_key (
  number     integer     primary key check (number >= 1),
  proof      text        not null,
  first_seen timestamptz not null
);

comment on table encryption_key is
  'The keys with which values may be sealed here. The desk does not start without one of them.';
comment on column encryption_key.number is 'As in the keyset. Newer keys have greater numbers.';
comment on column encryption_key.first_seen is 'When a server first started with it.';
comment on column encryption_key.proof is
  'A known text sealed with the key: another key of the same number does not open it.';
