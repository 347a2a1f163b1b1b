-- What customers say in public.

create table public_review (
  id           uuid        primary key,
  source       text        not null check (source in
                 ('RATING_SYSTEM', 'SESSION', 'MESSAGE', 'SOCIAL_MEDIA', 'WORD_OF_MOUTH')),
  external_id  text        not null,
  rating       smallint    not null check (rating between 1 and 5),
  sentiment    text        not null check (sentiment in ('GOOD', 'NEUTRAL', 'BAD')),
  text         text        not null,
  language     text        not null,
  product_id   text,
  order_no     text,
  customer_id  text,
  written_at   timestamptz not null,
  dimensions   text[]      not null check (cardinality(dimensions) > 0),
  category     text        not null,
  terms        text[]      not null,
  shared       boolean     not null,
  points       integer     not null check (points >= 0),
  complaint_id uuid,
  outcome      text        check (outcome in ('USED', 'NOTED', 'DECLINED')),
  reply        text,
  replied_by   text,
  replied_at   timestamptz,
  unique (source, external_id)
);

comment on table public_review is 'A review of a product or of the service, each once.';
comment on column public_review.id is 'UUIDv7, by the time of arrival.';
comment on column public_review.source is 'Where it was collected.';
comment on column public_review.external_id is 'What its source calls it.';
comment on column public_review.rating is 'The stars, 1 to 5.';
comment on column public_review.sentiment is 'GOOD from 4 stars on, BAD up to 2.';
comment on column public_review.text is 'With numbers of persons hidden.';
comment on column public_review.language is 'Of answers to it.';
comment on column public_review.product_id is 'The product that it is about.';
comment on column public_review.order_no is 'The order that it is about.';
comment on column public_review.customer_id is 'Who wrote it, if the platform says so.';
comment on column public_review.written_at is 'When it was written.';
comment on column public_review.dimensions is 'Which sides of the service it is about.';
comment on column public_review.category is 'What it is about, as a case would be.';
comment on column public_review.terms is 'The words by which it was understood.';
comment on column public_review.shared is 'Whether its author passed it on.';
comment on column public_review.points is 'The reward for passing it on.';
comment on column public_review.complaint_id is 'The case that was opened for a bad one.';
comment on column public_review.outcome is 'What became of it, as its author was told.';
comment on column public_review.reply is 'What its author was told.';
comment on column public_review.replied_by is 'The account that answered.';
comment on column public_review.replied_at is 'When it was answered.';

create index public_review_by_time on public_review (written_at);
create index public_review_of_customer on public_review (customer_id) where customer_id is not null;

create table brand_awareness (
  month      date          primary key check (extract(day from month) = 1),
  percent    numeric(5,2)  not null check (percent between 0 and 100),
  entered_by text          not null,
  entered_at timestamptz   not null
);

comment on table brand_awareness is 'How many know the brand, as research of others says.';
comment on column brand_awareness.month is 'Its first day.';
comment on column brand_awareness.percent is 'In percent of those who were asked.';
comment on column brand_awareness.entered_by is 'The account that entered it last.';
comment on column brand_awareness.entered_at is 'When it was entered last.';
