-- People work with mass complaints: cases leave them and come back, and are answered together.

alter table alert_member add column left_at timestamptz;

comment on column alert_member.left_at is
  'Since when the case goes its own way; null as long as it is a member. It joins again only when a person says so.';

create table cluster_broadcast (
  id          uuid        primary key,
  alert_id    uuid        not null references alert,
  at          timestamptz not null,
  author      text        not null,
  text        text        not null,
  english     text        not null,
  request_key text,
  unique (alert_id, author, request_key)
);

comment on table cluster_broadcast is 'An answer to all cases of a mass complaint, only ever added to.';
comment on column cluster_broadcast.request_key is
  'The idempotency key that it came with: a repeated request writes none.';

create index cluster_broadcast_of on cluster_broadcast (alert_id, id);

create table cluster_answer (
  complaint_id uuid        not null,
  broadcast_id uuid        not null references cluster_broadcast,
  at           timestamptz not null,
  primary key (complaint_id, broadcast_id)
);

comment on table cluster_answer is
  'That a case has had such an answer, written with the change that handed it on: nobody has it twice.';

create index cluster_answer_of on cluster_answer (broadcast_id);
