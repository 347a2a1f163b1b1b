-- What customers may ask for about their data, what must stay all the same, and what goes by itself.

alter table complaint
  add column ended_at              timestamptz,
  add column transcripts_erased_at timestamptz,
  add column erased_at             timestamptz;

comment on column complaint.ended_at is
  'When the case was closed or over otherwise; empty while something can still be done with it.';
comment on column complaint.transcripts_erased_at is
  'When what was written to and fro was taken out of it; empty before.';
comment on column complaint.erased_at is
  'When everything that leads to somebody was taken out of it; empty before. Figures and clocks stay.';
comment on column complaint.content is
  'The words of the customer, never changed but by erasing them.';

create table legal_hold (
  id           uuid        primary key,
  complaint_id uuid,
  customer_id  text,
  reason       text        not null,
  set_by       text        not null,
  set_at       timestamptz not null,
  lifted_by    text,
  lifted_at    timestamptz,
  lift_reason  text,
  check (num_nonnulls(complaint_id, customer_id) = 1),
  check (num_nonnulls(lifted_by, lifted_at, lift_reason) in (0, 3))
);

comment on column legal_hold.id is 'UUIDv7: in the order in which they were set.';
comment on column legal_hold.customer_id is 'Of all cases of a customer; empty if one case is meant.';
comment on column legal_hold.reason is 'Who asked for it, and why.';
comment on column legal_hold.set_by is 'The account.';
comment on column legal_hold.set_at is 'Since when it stands.';
comment on column legal_hold.lifted_by is 'The account; empty as long as it stands.';
comment on column legal_hold.lift_reason is 'Why the data need not stay any more.';
comment on table legal_hold is 'That data must stay, for a court or an authority.';
comment on column legal_hold.complaint_id is 'Of one case; empty if all cases of customer_id are meant.';
comment on column legal_hold.lifted_at is 'Empty as long as it stands.';

create index legal_hold_of_case on legal_hold (complaint_id) where lifted_at is null;
create index legal_hold_of_customer on legal_hold (customer_id) where lifted_at is null;

create table data_request (
  id          uuid        primary key,
  customer_id text        not null,
  kind        text        not null check (kind in ('ACCESS', 'CORRECTION', 'ERASURE')),
  asked_by    text        not null,
  identity    text        not null,
  asked_at    timestamptz not null,
  due_at      timestamptz not null,
  state       text        not null check (state in ('OPEN', 'DONE', 'REFUSED')),
  result      text,
  answered_at timestamptz,
  check (num_nulls(result, answered_at) = case when state = 'OPEN' then 2 else 0 end)
);

comment on column data_request.id is 'UUIDv7: in the order in which they came.';
comment on column data_request.kind is 'A copy, other contact data, or that nothing leads to the customer.';
comment on column data_request.asked_by is 'The account: of the customer, of the app, or of the desk.';
comment on column data_request.asked_at is 'When it came.';
comment on column data_request.state is 'OPEN until it is answered.';
comment on column data_request.answered_at is 'When it was answered; empty before.';
comment on table data_request is 'What customers asked for about their data, and what came of it.';
comment on column data_request.customer_id is 'A name of nobody once the data are erased.';
comment on column data_request.identity is 'How it was made sure who asks.';
comment on column data_request.due_at is 'The last instant at which an answer is in time.';
comment on column data_request.result is 'What was done, or why not.';

create index data_request_of_customer on data_request (customer_id, id);
create index data_request_open on data_request (due_at) where state = 'OPEN';

create table erased_file (
  file_id      uuid        primary key,
  complaint_id uuid        not null,
  erased_at    timestamptz not null
);

comment on column erased_file.file_id is 'By which the desk keeps the file.';
comment on column erased_file.complaint_id is 'The case that it was evidence of.';
comment on column erased_file.erased_at is 'When it ceased to be evidence.';
comment on table erased_file is
  'Files that are evidence no more and wait to be deleted where they are kept.';

alter table evidence add column erased_at timestamptz;

comment on column evidence.erased_at is
  'When its words and its file were erased. The hashes stay, so that the chain is whole; what this piece '
  'was they cannot prove any more.';

-- Kept as it was, but for what the law lets customers ask for. Only a transaction that says so erases.
create or replace function keep_as_it_was() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('redress.erasing', true), '') = 'on' then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  raise exception '% is only ever added to', tg_table_name;
end $$;

create function words_erased(content jsonb, names text[]) returns jsonb
  language plpgsql immutable as $$
begin
  return case jsonb_typeof(content)
    when 'object' then (
      select coalesce(jsonb_object_agg(key, case
        when key = any (names) and jsonb_typeof(value) = 'string' then to_jsonb('[erased]'::text)
        else words_erased(value, names) end), '{}')
      from jsonb_each(content))
    when 'array' then (
      select coalesce(jsonb_agg(words_erased(value, names) order by place), '[]')
      from jsonb_array_elements(content) with ordinality as elements (value, place))
    else content end;
end $$;

comment on function words_erased is 'The same content without the texts of members with these names.';
