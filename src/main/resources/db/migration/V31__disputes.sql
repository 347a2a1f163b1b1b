-- Mediation and arbitration between customer and merchant, beside the case that they belong to.

alter table complaint
  add column mediator text;

comment on column complaint.mediator is
  'Who mediates, or did last, and therefore sees the case.';

create index complaint_by_mediator on complaint (mediator, id) where mediator is not null;

create table mediation (
  id           uuid          primary key,
  complaint_id uuid          not null,
  number       integer       not null check (number >= 1),
  state        text          not null check (state in (
    'REQUESTED', 'INTERNAL_OPEN', 'THIRD_PARTY_OFFERED', 'THIRD_PARTY_OPEN', 'AGREED', 'FILED',
    'FULFILLED', 'NON_PERFORMED', 'DECLINED', 'FAILED')),
  mediator     text,
  customer_fee numeric(12,2) not null default 0 check (customer_fee = 0),
  watch_at     timestamptz,
  body         jsonb         not null,
  unique (complaint_id, number)
);

comment on table mediation is
  'A mediation of a case: written together with the case, under its lock.';
comment on column mediation.number is 'Counts the mediations of the case, from 1.';
comment on column mediation.customer_fee is 'Mediation is free for the customer; nothing else is kept.';
comment on column mediation.watch_at is
  'When the sweep must look at it: the end of the date of the next open obligation; empty where '
  'nothing is watched.';
comment on column mediation.body is
  'What was said, held, agreed, signed and fulfilled: who, when, and the proof of it.';

create index mediation_due on mediation (watch_at) where watch_at is not null;

create table arbitration (
  id           uuid        primary key,
  complaint_id uuid        not null,
  number       integer     not null check (number >= 1),
  state        text        not null check (state in (
    'APPLIED', 'NOT_ACCEPTED', 'ACCEPTED', 'TRIBUNAL_FORMED', 'HEARD', 'AWARDED', 'PERFORMED',
    'ENFORCEMENT_APPLIED')),
  watch_at     timestamptz,
  body         jsonb       not null,
  unique (complaint_id, number)
);

comment on table arbitration is
  'An arbitration of a case, which happens elsewhere: its steps as the legal side recorded them.';
comment on column arbitration.number is 'Counts the arbitrations of the case, from 1.';
comment on column arbitration.watch_at is
  'When the sweep must look at it: the end of the date by which the award is to be performed.';
comment on column arbitration.body is 'The institution, its file, and the steps with date and document.';

create index arbitration_due on arbitration (watch_at) where watch_at is not null;

create index deadline_unmediated on deadline (due_at)
  where stage = 'MEDIATION_INTERNAL' and state = 'BREACHED' and finished_at is null;

