-- The customer's verdict: who is asked, what was answered, and what follows from it. What somebody
-- answered has no way back to them: it waits sealed until others wait beside it, and is opened in an
-- order that says nothing.

alter table survey
  add column kind        text not null default 'CASE',
  add column order_no    text,
  add column campaign_id uuid,
  add column language    text,
  add column reminded_at timestamptz,
  add column suppression text;

comment on column survey.kind is 'CASE, ORDER or CAMPAIGN: what it is sent for.';
comment on column survey.order_no is 'The order that was signed for, if it is about one.';
comment on column survey.campaign_id is 'The campaign that it belongs to, if it belongs to one.';
comment on column survey.language is 'Of the messages; of a case, the case says it.';
comment on column survey.reminded_at is 'When the one reminder went out.';
comment on column survey.suppression is 'Why it was not sent after all.';
comment on column survey.token_hash is 'No longer written: survey_letter holds the hashes.';

alter table survey
  add constraint survey_kind_known check (kind in ('CASE', 'ORDER', 'CAMPAIGN')) not valid,
  add constraint survey_answered_unlinked check (state <> 'ANSWERED'
    or num_nulls(order_no, campaign_id, language, reminded_at) = 4) not valid;

create table survey_letter (
  token_hash text primary key,
  survey_id  uuid not null,
  message_id uuid unique
);

comment on table survey_letter is
  'A link that was sent: the invitation and the reminder of a survey have one each.';
comment on column survey_letter.token_hash is 'The link holds the token; only its hash is kept.';
comment on column survey_letter.survey_id is 'The survey that it opens.';
comment on column survey_letter.message_id is 'The message that holds it; empty once answered.';

create index survey_letter_of_survey on survey_letter (survey_id);

insert into survey_letter (token_hash, survey_id)
select token_hash, id from survey where token_hash is not null order by token_hash;
update survey set token_hash = null where token_hash is not null;

create table survey_person (
  customer_id   text        primary key,
  asked_at      timestamptz,
  refused_at    timestamptz
);

comment on table survey_person is 'When a customer was last asked, and whether they want to be.';
comment on column survey_person.customer_id is 'The customer.';
comment on column survey_person.asked_at is 'When any survey was last sent to them.';
comment on column survey_person.refused_at is 'Since when they do not want to be asked.';

create table signed_order (
  order_no     text        primary key,
  customer_id  text        not null,
  signed_at    timestamptz not null,
  cancelled_at timestamptz
);

comment on table signed_order is
  'An order that was signed for. The key makes sure that it is asked about once.';
comment on column signed_order.order_no is 'The order.';
comment on column signed_order.customer_id is 'Whose it is.';
comment on column signed_order.signed_at is 'When its first parcel was delivered.';
comment on column signed_order.cancelled_at is 'When it was cancelled after all.';

create table survey_ballot (
  id     uuid primary key,
  sealed text not null
);

comment on table survey_ballot is
  'Answers that wait to be counted, sealed with a key that is not in the database, all of one '
  'length. They are opened together, a few at the least, and leave this table then.';
comment on column survey_ballot.id is 'Random (UUIDv4).';
comment on column survey_ballot.sealed is 'The answer with its category, team and week.';

alter table survey_response
  add column kind    text not null default 'CASE',
  add column subject text,
  add column team    text,
  add column week    date,
  alter column category drop not null,
  alter column answered_on drop not null;

comment on column survey_response.kind is 'CASE, ORDER or CAMPAIGN: what was asked about.';
comment on column survey_response.subject is 'PRODUCT, SERVICE or LOGISTICS of a campaign.';
comment on column survey_response.team is 'The skill group that had the case.';
comment on column survey_response.week is 'The Monday of the week in which it was answered.';
comment on column survey_response.category is 'The category of the case; empty without a case.';
comment on column survey_response.answered_on is 'No longer written: the week is enough.';

-- What was answered before stands in the order in which it came, and is laid down anew.
with old as (delete from survey_response returning *)
insert into survey_response (id, kind, category, answers, score, week)
select gen_random_uuid(), 'CASE', category, answers, score,
  cast(date_trunc('week', answered_on) as date)
from old order by random();

create table survey_signal (
  id       uuid primary key,
  kind     text not null,
  category text,
  team     text,
  noted_on date not null,
  item_id  uuid
);

comment on table survey_signal is 'That somebody was not content, without what they answered.';
comment on column survey_signal.id is 'Random (UUIDv4).';
comment on column survey_signal.kind is 'What was asked about, as in survey_response.';
comment on column survey_signal.category is 'The category of the case; empty without a case.';
comment on column survey_signal.team is 'The skill group that had the case.';
comment on column survey_signal.noted_on is 'The day on which the answer was counted.';
comment on column survey_signal.item_id is 'The improvement that it led to, if it led to one.';

create index survey_signal_loose on survey_signal (noted_on) where item_id is null;
create index survey_signal_of_item on survey_signal (item_id) where item_id is not null;

create table improvement_item (
  id        uuid        primary key,
  category  text        not null,
  team      text        not null,
  opened_on date        not null,
  state     text        not null check (state in ('OPEN', 'DONE')),
  measure   text,
  done_by   text,
  done_at   timestamptz,
  check ((state = 'DONE') = (done_at is not null))
);

comment on table improvement_item is 'What customers were discontent with so often that it is to be improved.';
comment on column improvement_item.id is 'Random (UUIDv4).';
comment on column improvement_item.category is 'What their cases were about.';
comment on column improvement_item.team is 'The skill group that had them.';
comment on column improvement_item.opened_on is 'The day of the answer that was one too many.';
comment on column improvement_item.state is 'OPEN until somebody says what was done.';
comment on column improvement_item.measure is 'What was done.';
comment on column improvement_item.done_by is 'The account that said so.';
comment on column improvement_item.done_at is 'When it was said.';

create unique index improvement_item_open on improvement_item (category, team)
  where state = 'OPEN';

create table call_back (
  id      uuid        primary key,
  contact text        not null,
  due_at  timestamptz not null,
  state   text        not null check (state in ('OPEN', 'DONE')),
  outcome text,
  done_by text,
  done_at timestamptz,
  check ((state = 'DONE') = (done_at is not null))
);

comment on table call_back is
  'Somebody who answered a survey and left word of how to reach them. Nothing leads to the answer.';
comment on column call_back.id is 'Random (UUIDv4).';
comment on column call_back.contact is 'How to reach them, sealed; emptied once done.';
comment on column call_back.due_at is 'By when they shall have been called.';
comment on column call_back.state is 'OPEN until somebody called.';
comment on column call_back.outcome is 'What came of the call.';
comment on column call_back.done_by is 'The account that called.';
comment on column call_back.done_at is 'When it was called.';

create index call_back_open on call_back (due_at) where state = 'OPEN';

create table survey_campaign (
  id         uuid        primary key,
  name       text        not null,
  subject    text        not null check (subject in ('PRODUCT', 'SERVICE', 'LOGISTICS')),
  send_at    timestamptz not null,
  customers  integer     not null,
  created_by text        not null,
  created_at timestamptz not null
);

comment on table survey_campaign is 'A general survey of some customers.';
comment on column survey_campaign.id is 'UUIDv7.';
comment on column survey_campaign.name is 'What it is called at the desk.';
comment on column survey_campaign.subject is 'What is asked about.';
comment on column survey_campaign.send_at is 'When the invitations go out.';
comment on column survey_campaign.customers is 'How many are asked.';
comment on column survey_campaign.created_by is 'The account that began it.';
comment on column survey_campaign.created_at is 'When it was begun.';

create table qualitative_finding (
  id          uuid        primary key,
  found_on    date        not null,
  place       text        not null,
  method      text        not null check (method in ('INTERVIEW', 'SITE_VISIT', 'FOCUS_GROUP', 'OTHER')),
  finding     text        not null,
  item_id     uuid,
  recorded_by text        not null,
  recorded_at timestamptz not null
);

comment on table qualitative_finding is 'What came out of an interview or of research on the spot.';
comment on column qualitative_finding.id is 'UUIDv7.';
comment on column qualitative_finding.found_on is 'The day of the talk or visit.';
comment on column qualitative_finding.place is 'Where it was.';
comment on column qualitative_finding.method is 'How it was found out.';
comment on column qualitative_finding.finding is 'What was found, with personal numbers hidden.';
comment on column qualitative_finding.item_id is 'The improvement that it belongs to, if to any.';
comment on column qualitative_finding.recorded_by is 'The account that wrote it down.';
comment on column qualitative_finding.recorded_at is 'When it was written down.';

create table survey_sent (
  week     date    not null,
  kind     text    not null,
  category text    not null,
  team     text    not null,
  sent     integer not null,
  primary key (week, kind, category, team)
);

comment on table survey_sent is
  'How many invitations went out in a week, by which the share of answers is told.';
comment on column survey_sent.week is 'Its Monday.';
comment on column survey_sent.kind is 'What was asked about, as in survey_response.';
comment on column survey_sent.category is 'The category of the case; empty without a case.';
comment on column survey_sent.team is 'The skill group that had the case; empty without one.';
comment on column survey_sent.sent is 'How many.';
