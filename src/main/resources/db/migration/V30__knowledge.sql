-- What the desk knows and may answer customers with.

create table knowledge_article (
  id uuid primary key,
  topic text not null check (topic in ('PRODUCT_PARAMETERS', 'CAMPAIGN_RULES', 'AFTER_SALES_POLICY')),
  title text not null,
  body text not null,
  written_by text not null,
  written_at timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  legally_confirmed_by text,
  legally_confirmed_at timestamptz,
  check (num_nulls(confirmed_by, confirmed_at) in (0, 2)),
  check (num_nulls(legally_confirmed_by, legally_confirmed_at) in (0, 2)),
  check (written_by <> confirmed_by and written_by <> legally_confirmed_by),
  check (confirmed_by <> legally_confirmed_by)
);

comment on table knowledge_article is
  'Answers about goods, campaigns and after-sales; customers get only what both sides confirmed (COM-04).';
comment on column knowledge_article.id is 'UUIDv7: a list by id is a list by time.';
comment on column knowledge_article.confirmed_by is 'Who confirmed it for the operations side.';
comment on column knowledge_article.legally_confirmed_by is 'Who confirmed it for the legal side.';
