-- How the desk's people write, to others and among themselves.

create table conduct_record (
  id uuid primary key,
  complaint_id uuid not null,
  case_no text not null,
  account text not null,
  at timestamptz not null,
  resource text not null,
  field text not null,
  rule text not null,
  kind text not null check (kind in ('EVASIVE', 'DISRESPECTFUL', 'CONTACT_DATA')),
  effect text not null check (effect in ('BLOCK', 'FLAG')),
  quote text not null,
  policy_version integer not null check (policy_version >= 1)
);

alter table complaint add column care jsonb not null default '{}';

comment on column complaint.care is
  'Who watches the case, what the customer needs, and what came of it.';

create index conduct_record_of_account on conduct_record (account, id);
create index conduct_record_of_case on conduct_record (case_no, id);

comment on table conduct_record is
  'What somebody of the desk wrote to others and must not (COM-01, COM-02, COM-08).';
comment on column conduct_record.id is 'UUIDv7: a list by id is a list by time.';
comment on column conduct_record.account is 'Who wrote it.';
comment on column conduct_record.resource is 'The resource of the case by which it was to go out.';
comment on column conduct_record.field is 'Where the request had the text.';
comment on column conduct_record.rule is 'The rule of the policy "conduct" that it breaks.';
comment on column conduct_record.effect is 'BLOCK: it was not sent. FLAG: it was.';
comment on column conduct_record.quote is 'The words that break the rule; contact data masked.';
comment on column conduct_record.policy_version is 'The version of the policy that the rule is of.';
