-- Merchants and carriers as parties to a case: what may be shown to them, and their ways in.

create table sharing_agreement (
  id              uuid        primary key,
  kind            text        not null check (kind in ('MERCHANT', 'CARRIER')),
  party_id        text        not null,
  fields          jsonb       not null,
  reference       text        not null,
  confidentiality text        not null,
  responsibility  text        not null,
  valid_until     timestamptz,
  recorded_by     text        not null,
  recorded_at     timestamptz not null
);

comment on table sharing_agreement is
  'What was agreed that a party may be shown. The latest row of a party counts; none is ever changed.';
comment on column sharing_agreement.fields is 'Names in an array; none where an agreement ended.';
comment on column sharing_agreement.reference is 'Where the agreement itself is filed.';
comment on column sharing_agreement.confidentiality is
  'How the party must keep what it is shown.';
comment on column sharing_agreement.responsibility is 'Who answers for it if the party does not.';
comment on column sharing_agreement.valid_until is 'When it ends; empty as long as nobody ended it.';

create index sharing_agreement_party on sharing_agreement (kind, party_id, id);

create table party_link (
  id             uuid        primary key,
  complaint_id   uuid        not null references complaint,
  kind           text        not null check (kind in ('MERCHANT', 'CARRIER')),
  party_id       text        not null,
  question       text        not null,
  fields         jsonb       not null,
  language       text        not null check (language in ('zh-CN', 'en')),
  invited_by     text        not null,
  invited_at     timestamptz not null,
  expires_at     timestamptz not null,
  token_hash     text        not null unique,
  due_at         timestamptz not null,
  warn_at        timestamptz not null,
  warned_at      timestamptz,
  answered_at    timestamptz,
  breached_at    timestamptz,
  next_at        timestamptz,
  when_silent    text        not null check (when_silent in ('DECIDE_WITHOUT', 'ADMITTED')),
  policy_version integer     not null,
  seen_at        timestamptz,
  revoked_at     timestamptz,
  answers        integer     not null,
  pieces         integer     not null
);

comment on table party_link is
  'The way of a merchant or carrier into one case, with the clock of its answer.';
comment on column party_link.fields is 'What it may be shown, as far as its agreement still says so.';
comment on column party_link.token_hash is
  'SHA-256 of the token in the link; the token itself is in the message to the party alone.';
comment on column party_link.due_at is 'The last instant at which an answer is in time.';
comment on column party_link.breached_at is 'The due instant that passed in silence; never erased.';
comment on column party_link.next_at is
  'When the party watch must look at it; empty once there is nothing to wait for.';
comment on column party_link.policy_version is 'The version of the policy "parties" it goes by.';
comment on column party_link.seen_at is 'When it was opened first.';
comment on column party_link.answers is 'How many it gave.';
comment on column party_link.pieces is 'How much evidence it handed in.';

create index party_link_case on party_link (complaint_id);
create index party_link_next on party_link (next_at) where next_at is not null;
create index party_link_invited on party_link (invited_at);
